using System.Text;
using Alignment.Formats;
using Alignment.Tests.Documents;
using Alignment.Texts;

namespace Alignment.Tests.Formats;

/// <summary>Files without an end: who reads them one after another gets what he asks for, and no more is read.</summary>
public sealed class StreamingTests
{
    private const int Some = 10_000;

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        Assert.All(Tables().Select(t => t.Take(Some).ToList()), rows =>
        {
            Assert.Equal(Some, rows.Count);
            Assert.Equal(new PairedSegment("It rained.", "Hujan turun."), rows[^1]);
        });

        static IEnumerable<IEnumerable<PairedSegment>> Tables() =>
        [
            TsvReader.Segments(Endless("It rained.\tHujan turun.\n", "en\tid\n"), "t.tsv", Language.English, Language.Indonesian),
            CsvReader.Segments(Endless("It rained.,Hujan turun.\n"), "t.csv", Language.English, Language.Indonesian),
        ];
    }

    [Fact]
    public void Xliff_is_read_segment_by_segment()
    {
        using var file = new EndlessStream("<segment><source>It rained.</source><target>Hujan turun.</target></segment>\n", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"id\"><file id=\"f\"><unit id=\"u\">");

        Assert.Equal(new PairedSegment("It rained.", "Hujan turun."), XliffReader.Segments(file, "m.xlf").ElementAt(Some));
    }

    [Fact]
    public void Index_lists_and_ladders_are_read_bead_by_bead()
    {
        var ladder = new StringBuilder();
        for (var i = 0; i < Some; i++)
        {
            ladder.Append(i).Append('\t').Append(i).Append("\t0.5\n");
        }

        Assert.Equal("[0]:[0, 1]", IndexListReader.Beads(Endless("[0]:[0, 1]:0.5\n"), "x.txt").ElementAt(Some).Key);
        Assert.Equal("[7]:[7]", LadderReader.Read(new StringReader(ladder + "no rung\n"), "x.ladder").ElementAt(7).Key);
        Assert.Throws<InputException>(() => LadderReader.Read(new StringReader(ladder + "no rung\n"), "x.ladder").Last());
    }

    private static StreamReader Endless(string text, string start = "") => new(new EndlessStream(text, start));
}
