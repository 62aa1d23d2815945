using Alignment.Evaluation;
using Alignment.Formats;

namespace Alignment.Tests.Evaluation;

public sealed class ListScoreTests
{
    private static IndexBead B(int[] left, int[] right) => new(left, right);

    [Fact]
    public void Vecalign_s_strict_and_lax_figures_come_out_as_by_hand()
    {
        // Gold: 0-0, 1-1, (2,3)-2, null 4, null -3. Predicted: 0-0 right; (1,2)-(1,2) lax only; 3-null wrong; null 4 right; null -3 missed as 4-3 wrong bead is not there.
        IndexBead[] gold = [B([0], [0]), B([1], [1]), B([2, 3], [2]), B([4], []), B([], [3])];
        IndexBead[] predicted = [B([0], [0]), B([1, 2], [1, 2]), B([3], []), B([4], []), B([], [4])];

        var score = ListScore.Judge(predicted, gold);

        // Precision over 5 predicted beads: strict 0-0 and null 4; lax adds (1,2)-(1,2).
        Assert.Equal((2, 5), (score.Strict.Right, score.Strict.Predicted));
        Assert.Equal((3, 5), (score.Lax.Right, score.Lax.Predicted));
        // Recall over 3 gold beads with both sides: strict 0-0; lax adds 1-1 and (2,3)-2.
        Assert.Equal((1, 3), (score.Strict.Found, score.Strict.Required));
        Assert.Equal((3, 3), (score.Lax.Found, score.Lax.Required));
        // Without nulls: one of two predicted, one of three gold.
        Assert.Equal(2 * 0.5 * (1.0 / 3) / (0.5 + (1.0 / 3)), score.NonNullStrict.F1, 12);
    }

    [Fact]
    public void Counts_are_summed_over_documents_before_dividing()
    {
        IndexBead[] one = [B([0], [0])];
        IndexBead[] three = [B([0], [0]), B([1], [1]), B([2], [2])];
        IndexBead[] wrong = [B([0], [1]), B([1], [2]), B([2], [0])];

        var score = ListScore.Judge([(one, one), (wrong, three)]);

        Assert.Equal(0.25, score.Strict.Precision);
        Assert.Equal(0.25, score.Strict.Recall);
    }

    [Fact]
    public void Nothing_predicted_is_nought_and_beads_empty_on_both_sides_do_not_count()
    {
        var score = ListScore.Judge([B([], [])], [B([0], [0])]);

        Assert.Equal(new(0, 0, 0, 1), score.Strict);
        Assert.Equal(0, score.Strict.F1);
    }

    [Fact]
    public void Gold_beads_need_not_be_contiguous_and_order_does_not_matter()
    {
        IndexBead[] gold = [B([0, 2], [1]), B([1], [0])];

        Assert.Equal(1, ListScore.Judge([B([1], [0]), B([0, 2], [1])], gold).Strict.F1);
    }

    [Fact]
    public void Documents_are_scored_with_intervals()
    {
        IndexBead[] gold = [B([0], [0]), B([1], [1, 2]), B([], [3])], predicted = [B([0], [0]), B([1], [1]), B([], [2]), B([], [3])];

        var report = ListReport.Of([(predicted, gold)]);

        Assert.Equal(["strict.precision", "strict.recall", "strict.f1"], report.Rows.Take(3).Select(r => r.Name));
        Assert.Equal((0.5, 0.5), (report.Rows[0].Value, report.Rows[1].Value));
        Assert.All(report.Rows, r => Assert.InRange(r.Value, r.Low, r.High));
        Assert.All(ListReport.Of([(gold, gold), (gold, gold)]).Rows, r => Assert.Equal((1, 1, 1), (r.Value, r.Low, r.High)));
    }
}
