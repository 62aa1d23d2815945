using Alignment.LuceneNet;
using Alignment.Search;
using Alignment.Tests.Search;

namespace Alignment.Tests.LuceneNet;

public sealed class LuceneIndexTests : SearchIndexContract
{
    protected override ISearchIndex Open() => LuceneIndex.InMemory();
}
