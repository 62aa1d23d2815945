using Alignment.Aligning;
using Alignment.Evaluation;

namespace Alignment.Tests.Evaluation;

public sealed class LinkErrorsTests
{
    [Fact]
    public void Wrong_links_come_first_then_missed_ones_and_what_gold_tolerates_is_neither()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        (int Left, int Right, double P)[] links = [(2, 2, .9), (1, 2, .8), (3, 4, .7), (5, 5, .6), (5, 1, .65)];

        var errors = LinkErrors.InSentences(GoldFolder.Read(folder.Path), (left, right, _) => new(
            new Bitext { Left = left, Right = right, Mode = AlignmentMode.Comparable, Beads = [.. links.Select(l => new Bead { Left = [l.Left], Right = [l.Right], Kind = BeadKind.Equivalent, Probability = l.P })] }, [], [], []));

        (int, int, double?)[] expected = [(5, 1, .65), (5, 5, .6), (2, 3, null), (4, 5, null)];
        Assert.Equal(expected, errors.Select(e => (e.Left[0], e.Right[0], e.Probability)));
    }
}
