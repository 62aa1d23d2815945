using Alignment.Aligning;
using Alignment.Corpora;

namespace Alignment.Tests.Corpora;

public sealed class CorpusSplitTests
{
    [Fact]
    public void A_corpus_is_split_into_parts_that_share_no_article_whatever_the_order_of_its_pairs()
    {
        var pairs = Enumerable.Range(0, 300).Select(i => new PairEntry($"p{i}", $"en{i / 2}", $"id{i}", AlignmentMode.Comparable, 0, 0, 0)).ToList();

        var parts = CorpusSplit.Of(pairs, 1);

        Assert.All(pairs.GroupBy(p => p.Left), same => Assert.Single(same.Select(p => parts[p.Name]).Distinct()));
        Assert.InRange(parts.Values.Count(p => p == CorpusPart.Train), 200, 280);
        Assert.Equal(parts, CorpusSplit.Of([.. pairs.AsEnumerable().Reverse()], 1));
        Assert.NotEqual(parts, CorpusSplit.Of(pairs, 2));
    }
}
