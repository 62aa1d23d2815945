using Alignment.Aligning;
using Alignment.Tests.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Aligning;

public sealed class ConstraintsTests
{
    [Theory]
    [InlineData(AlignmentMode.Comparable)]
    [InlineData(AlignmentMode.Parallel)]
    public void Nothing_settled_changes_nothing(AlignmentMode mode) =>
        Assert.Equal(Links(Align(mode, null)), Links(Align(mode, Constraints.None)));

    [Theory]
    [InlineData(AlignmentMode.Comparable)]
    [InlineData(AlignmentMode.Parallel)]
    public void What_must_be_linked_is_even_where_nothing_speaks_for_it(AlignmentMode mode)
    {
        var beads = Align(mode, new([new([5], [5], BeadKind.Equivalent)], new HashSet<(int, int)>())).Beads;

        Assert.Contains("5:5 Equivalent", Links(beads));
    }

    [Theory]
    [InlineData(AlignmentMode.Comparable)]
    [InlineData(AlignmentMode.Parallel)]
    public void What_cannot_be_linked_is_not_however_alike(AlignmentMode mode)
    {
        var beads = Align(mode, new([], new HashSet<(int, int)> { (2, 2) })).Beads;

        Assert.DoesNotContain(beads, b => b.Left.Contains(2) && b.Right.Contains(2));
    }

    [Fact]
    public void A_settled_link_against_the_order_of_a_translation_is_kept_and_every_sentence_stands_once()
    {
        var beads = Align(AlignmentMode.Parallel, new([new([1], [5], BeadKind.Equivalent), new([5], [1], BeadKind.Partial)], new HashSet<(int, int)>())).Beads;

        Assert.Contains("1:5 Equivalent", Links(beads));
        Assert.Contains("5:1 Partial", Links(beads));
        Assert.Equal([1, 2, 3, 4, 5], beads.SelectMany(b => b.Left).Order());
        Assert.Equal([1, 2, 3, 4, 5], beads.SelectMany(b => b.Right).Order());
    }

    [Fact]
    public void Sentences_that_an_article_does_not_have_settle_nothing() =>
        Assert.Equal(Links(Align(AlignmentMode.Comparable, null)), Links(Align(AlignmentMode.Comparable, new([new([77], [2], BeadKind.Equivalent)], new HashSet<(int, int)> { (3, 99) }))));

    [Fact]
    public void Whatever_is_settled_holds_in_either_mode() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var (constraints, mode) = (Settled(new(seed)), seed % 2 == 0 ? AlignmentMode.Comparable : AlignmentMode.Parallel);
            var beads = Align(mode, constraints).Beads;

            Assert.All(constraints.Must, m => Assert.Contains($"{string.Join(',', m.Left)}:{string.Join(',', m.Right)} {m.Kind}", Links(beads)));
            Assert.DoesNotContain(beads, b => b.Left.Any(l => b.Right.Any(r => constraints.Cannot.Contains((l, r)))));
            Assert.True(mode == AlignmentMode.Comparable || beads.Sum(b => b.Left.Count + b.Right.Count) == 10);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_bitext_that_came_aligned_keeps_what_nobody_touched()
    {
        var given = Align(AlignmentMode.Parallel, null);

        var bound = new Constraints([new([4], [5], BeadKind.Equivalent)], new HashSet<(int, int)>()).Bind(given);

        Assert.Same(given.Beads[0], bound.Beads[0]);
        Assert.Contains("4:5 Equivalent", Links(bound.Beads));
        Assert.Equal([1, 2, 3, 4, 5], bound.Beads.SelectMany(b => b.Right).Order());
    }

    private static Constraints Settled(Random random)
    {
        int[] lefts = [.. Enumerable.Range(1, 5)], rights = [.. Enumerable.Range(1, 5)];
        random.Shuffle(lefts);
        random.Shuffle(rights);
        var must = new List<SettledLink> { new([.. lefts[..2].Order()], [rights[0]], BeadKind.Equivalent), new([lefts[2]], [rights[1]], random.Next(2) == 0 ? BeadKind.Partial : BeadKind.Equivalent) };
        return new(must[..random.Next(3)], new HashSet<(int, int)> { (lefts[3], rights[3]), (lefts[0], rights[4]), (lefts[4], rights[2]) });
    }

    private static IReadOnlyList<string> Links(Bitext bitext) => Links(bitext.Beads);

    private static IReadOnlyList<string> Links(IEnumerable<Bead> beads) => [.. beads.Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)} {b.Kind}")];

    private static Bitext Align(AlignmentMode mode, Constraints? constraints) => AlignmentRun.Align(
        LineArticle.English(FerryReports.English, FerryReports.Published), LineArticle.Indonesian(FerryReports.InEnglishOrder, FerryReports.Published),
        new() { Mode = mode, Constraints = constraints }).Bitext;
}
