using Alignment.Evaluation;
using Alignment.Formats;
using Alignment.Tests.Texts;
using Alignment.Texts;
using Alignment.Training;

namespace Alignment.Tests.Training;

public sealed class GoldTextTests
{
    [Fact]
    public void A_bead_of_a_shape_that_is_never_tried_lies_between_two_stretches()
    {
        var text = Text(7, 11, new([0], [0]), new([1], [1]), new([2], [2, 3, 4, 5, 6, 7]), new([3], [8]), new([4, 5], [9]), new([6], [10]));

        Assert.Equal([(0..2, 0..2), (3..7, 8..11)], text.Stretches(text.Truth()));
    }

    [Fact]
    public void No_stretch_is_cut_where_beads_cross()
    {
        IndexBead[] beads = [.. Enumerable.Range(0, 100).Select(i => new IndexBead([i], [i is 39 ? 40 : i is 40 ? 39 : i]))];
        var text = Text(100, 100, beads);

        Assert.Equal([(0..41, 0..41), (41..81, 41..81), (81..100, 81..100)], text.Stretches(text.Truth()));
    }

    [Fact]
    public void A_sentence_is_in_one_true_link_at_most()
    {
        var truth = Text(2, 2, new([0], [0]), new([0, 1], [1])).Truth();

        Assert.Equal([0], Assert.Single(truth).Left);
    }

    private static GoldText Text(int lefts, int rights, params IndexBead[] gold) => new(Read(lefts, "de"), Read(rights, "fr"), gold);

    private static Article Read(int lines, string language) => LineArticle.Of(string.Concat(Enumerable.Range(1900, lines).Select(year => $"{year}.\n")), Language.Of(language));
}
