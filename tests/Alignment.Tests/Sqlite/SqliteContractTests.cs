using Alignment.Corpora;
using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Tests.Corpora;
using Alignment.Tests.Search;

namespace Alignment.Tests.Sqlite;

public sealed class SqliteCorpusContractTests : CorpusContract
{
    protected override ICorpusStore Open() => SqliteCorpus.InMemory();
}

public sealed class SqliteReviewLogTests : ReviewLogContract
{
    protected override IReviewLog Open() => SqliteCorpus.InMemory();
}

public sealed class SqliteIndexTests : SearchIndexContract
{
    protected override ISearchIndex Open() => SqliteIndex.InMemory();
}
