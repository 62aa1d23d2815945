using Alignment.Search;

namespace Alignment.Tests.Search;

public sealed class MemoryIndexTests : SearchIndexContract
{
    protected override ISearchIndex Open() => new MemoryIndex();
}
