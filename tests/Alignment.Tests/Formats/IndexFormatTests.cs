using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Texts;
using FsCheck.Fluent;
using FsCheck;

namespace Alignment.Tests.Formats;

public sealed class IndexFormatTests
{
    private static readonly BeadKind[] AllKinds = [BeadKind.Null, BeadKind.Equivalent, BeadKind.Partial];

    private static IReadOnlyList<IndexBead> List(string text) => IndexListReader.Read(new StringReader(text), "x.path");

    private static IReadOnlyList<IndexBead> Ladder(string text) => [.. LadderReader.Read(new StringReader(text), "x.ladder")];

    /// <summary>Parallel pairs of any shape: a walk of steps 0-1, 1-0 and up to 3-3.</summary>
    private static Arbitrary<AlignedPair> Pairs()
    {
        var step = Gen.Elements((0, 1), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 3));
        return step.ListOf().Select(Walk).ToArbitrary();
    }

    private static AlignedPair Walk(IEnumerable<(int Left, int Right)> steps)
    {
        var (l, r) = (0, 0);
        var beads = new List<(int[], int[])>();
        foreach (var (left, right) in steps)
        {
            if (left > 0 && right > 0)
            {
                beads.Add(([.. Enumerable.Range(l + 1, left)], [.. Enumerable.Range(r + 1, right)]));
            }

            (l, r) = (l + left, r + right);
        }

        return Bitexts.Of(string.Concat(Enumerable.Repeat("word\n", l)), string.Concat(Enumerable.Repeat("kata\n", r)), "en", "id", [.. beads]);
    }

    [Fact]
    public void Index_lists_and_ladders_are_read_as_they_were_written() => Prop.ForAll(Pairs(), pair =>
    {
        var expected = IndexBead.Of(pair.Bitext, AllKinds).Select(b => b.Key).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected, List(Bitexts.Write("vecalign", pair)).Select(b => b.Key).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Ladder(Bitexts.Write("ladder", pair)).Select(b => b.Key).Order(StringComparer.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_ladder_goes_from_0_0_to_N_M_in_three_columns_and_blank_lines_keep_their_place()
    {
        var pair = Bitexts.Of("One.\n\nTwo.\nThree.\n\n", "Satu.\nDua.", "en", "id", ([1, 3], [1]));

        Assert.Equal("0\t0\t2\n3\t1\t0\n4\t1\t0\n5\t1\t0\n5\t2\t0\n", Bitexts.Write("ladder", pair));
        Assert.Equal("0\t0\t0\n", Bitexts.Write("ladder", Bitexts.Of("", "", "en", "id")));
    }

    [Fact]
    public void Indices_count_from_0_and_null_beads_are_in_the_list_of_parallel_text_only()
    {
        var parallel = Bitexts.Of("a\nb", "c", "en", "id", ([2], [1]));

        Assert.Equal("[0]:[]:0\n[1]:[0]:0.1\n", Bitexts.Write("vecalign", parallel));
        Assert.Equal("[0]:[1]:0.0288\n", Bitexts.Write("vecalign", Bitexts.Call()));
    }

    [Fact]
    public void A_ladder_of_crossing_links_is_refused()
    {
        var call = Bitexts.Call();
        Bead Link(int[] l, int[] r) => new() { Left = l, Right = r, Kind = BeadKind.Equivalent, Probability = 1 };
        AlignedPair With(params Bead[] beads) => call with { Bitext = call.Bitext with { Beads = beads } };

        Assert.Throws<InputException>(() => Bitexts.Write("ladder", With(Link([1], [2]), Link([2], [1]))));
        Assert.Throws<InputException>(() => Bitexts.Write("ladder", With(Link([1, 3], [1]))));
        Assert.Throws<InputException>(() => Bitexts.Write("ladder", With(Link([1], [1]), Link([2], [1]))));
    }

    [Fact]
    public void A_ladder_has_no_holes_so_what_stands_alone_amid_a_link_of_a_translation_is_on_its_rung()
    {
        var parallel = Bitexts.Of("a\nb\nc\nd", "x\ny", "en", "id", ([1, 3], [1]), ([4], [2]));

        Assert.Equal(["[0, 1, 2]:[0]", "[3]:[1]"], Ladder(Bitexts.Write("ladder", parallel)).Select(b => b.Key));
    }

    [Fact]
    public void Lists_are_read_with_or_without_scores_blanks_and_empty_lines()
    {
        var beads = List("\uFEFF[6]:[6, 7,8]:0.507506\n\n [] : [22] \n# end\n[2, 1]:[0]\n");

        Assert.Equal(["[6]:[6, 7, 8]", "[]:[22]", "[1, 2]:[0]"], beads.Select(b => b.Key));
        Assert.Equal(0.507506, beads[0].Score);
        Assert.Null(beads[2].Score);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[1]:[x]")]
    [InlineData("1:1")]
    [InlineData("[1]:[-2]")]
    [InlineData("[1]:[2]:good")]
    [InlineData("[1]:[99999999999]")]
    public void A_line_that_is_no_bead_is_refused_with_its_number(string line) =>
        Assert.Equal(2, Assert.Throws<InputException>(() => List("[0]:[0]\n" + line)).Line);

    [Theory]
    [InlineData("0 0 0\n2 2 0\n1 3 0")]
    [InlineData("0 0\n\nx 3")]
    [InlineData("0 0\n\n1 3 4 5")]
    public void A_rung_that_goes_back_or_is_none_is_refused(string text) =>
        Assert.Equal(3, Assert.Throws<InputException>(() => Ladder(text)).Line);
}
