using System.Text;
using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Formats;

/// <summary>What is written is read again: the same beads, text and scores (to the four decimals that are printed).</summary>
public sealed class RoundTripTests
{
    private static readonly WritingOptions Everything = new() { Kinds = [BeadKind.Equivalent, BeadKind.Partial], Version = "1.2.3" };

    private static string Write(string format, AlignedPair pair) => Bitexts.Write(format, pair, Everything);

    private static Stream Bytes(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    private static void ForAllPairs(Action<AlignedPair> law, bool monotoneOnly = false) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => law(GeneratedPair.Of(seed, monotoneOnly || seed % 2 == 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void Json_lines_hold_all_that_is_known() => ForAllPairs(pair =>
    {
        // Half of a surrogate pair, which no file holds, is escaped the first time and itself from then on.
        var written = Write("jsonl", pair).Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal);

        Assert.Equal(written, Write("jsonl", JsonlReader.Read(new StringReader(written), "x.jsonl").Single()));
    });

    [Theory]
    [InlineData("tmx")]
    [InlineData("xliff")]
    [InlineData("tsv")]
    [InlineData("csv")]
    public void Formats_of_text_hold_text_kind_figures_and_numbers(string format) => ForAllPairs(pair =>
    {
        var written = Write(format, pair);
        if (pair.Bitext.Beads.All(b => b.Kind == BeadKind.Null))
        {
            return;
        }

        var read = format switch
        {
            "tmx" => TmxReader.Read(Bytes(written), "x"),
            "xliff" => XliffReader.Read(Bytes(written), "x"),
            "tsv" => TsvReader.Read(new StringReader(written), "x", Language.English, Language.Indonesian),
            _ => CsvReader.Read(new StringReader(written), "x", Language.English, Language.Indonesian),
        };

        Assert.Equal((Language.English, Language.Indonesian), (read.Left, read.Right));
        Assert.Equal(Segments(pair), read.Segments);
    });

    [Fact]
    public void Two_line_parallel_files_hold_the_text() => ForAllPairs(pair =>
    {
        var (left, right) = (new StringWriter(), new StringWriter());
        new MosesWriter().WriteSides(pair, left, right, Everything);

        Assert.Equal(Segments(pair).Select(s => (s.Left, s.Right)), MosesReader.Read(new StringReader(left.ToString()), "x.en", new StringReader(right.ToString()), "x.id").Select(s => (s.Left, s.Right)));
    });

    [Fact]
    public void The_table_of_bitextor_holds_text_and_probability() => ForAllPairs(pair =>
    {
        var read = TsvReader.Read(new StringReader(Write("bitextor", pair)), "x", Language.English, Language.Indonesian);

        Assert.Equal(Segments(pair).Select(s => (s.Left, s.Right, s.Probability)), read.Segments.Select(s => (s.Left, s.Right, s.Score)));
    });

    [Fact]
    public void Index_lists_and_xces_hold_the_beads_with_their_nulls() => ForAllPairs(pair =>
    {
        var expected = IndexBead.Of(pair.Bitext, BeadKind.Equivalent, BeadKind.Partial, BeadKind.Null).Select(b => b.Key).ToList();

        Assert.Equal(expected, IndexListReader.Read(new StringReader(Write("vecalign", pair)), "x").Select(b => b.Key));
        Assert.Equal(expected, XcesReader.Read(Bytes(Write("xces", pair)), "x").SelectMany(g => g.Links).Select(l => l.ToIndexBead()!.Key));
    });

    [Fact]
    public void A_ladder_holds_the_beads_and_scores_of_a_result_in_order() => ForAllPairs(
        pair =>
        {
            var expected = IndexBead.Of(pair.Bitext, BeadKind.Equivalent, BeadKind.Partial).Select(b => b.Key);

            var read = LadderReader.Read(new StringReader(Write("ladder", pair)), "x").Where(b => !b.IsNull).ToList();

            Assert.Equal(expected, read.Select(b => b.Key));
            Assert.Equal(Segments(pair).Select(s => s.Score), read.Select(b => b.Score));
        },
        monotoneOnly: true);

    [Fact]
    public void Pairs_of_identifiers_hold_every_two_sentences_that_a_link_joins() => ForAllPairs(pair =>
    {
        var expected = pair.Bitext.Beads.SelectMany(b => b.Left.SelectMany(l => b.Right.Select(r => $"[{l - 1}]:[{r - 1}]"))).ToHashSet();

        Assert.Equal(expected, BuccReader.Read(new StringReader(Write("bucc", pair)), "x").Select(l => l.ToIndexBead()!.Key).ToHashSet());
    });

    private static List<PairedSegment> Segments(AlignedPair pair)
    {
        string Text(Article article, IReadOnlyList<int> numbers) => BeadText.OneLine(string.Join(' ', numbers.Select(n => article.Sentences[n - 1].Text)));
        return [.. pair.Bitext.Beads.Where(b => b.Kind != BeadKind.Null).Select(b => new PairedSegment(Text(pair.Bitext.Left, b.Left), Text(pair.Bitext.Right, b.Right))
        {
            Kind = b.Kind, Score = Printed(b.Score), Probability = Printed(b.Probability), LeftNumbers = string.Join(' ', b.Left), RightNumbers = string.Join(' ', b.Right),
        })];
    }

    private static double Printed(double figure) => double.Parse(Figures.Text(figure), System.Globalization.CultureInfo.InvariantCulture);
}
