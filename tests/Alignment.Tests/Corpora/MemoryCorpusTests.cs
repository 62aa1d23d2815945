using Alignment.Corpora;

namespace Alignment.Tests.Corpora;

public sealed class MemoryCorpusTests : CorpusContract
{
    protected override ICorpusStore Open() => new MemoryCorpus();
}

public sealed class MemoryReviewLogTests : ReviewLogContract
{
    protected override IReviewLog Open() => new MemoryCorpus();
}
