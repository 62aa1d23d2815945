using System.Text;
using System.Xml.Linq;
using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Tests.Formats;

public sealed class TextFormatTests
{
    private static AlignedPair Toll() => Bitexts.Of("The toll rose.\nIt is 164.\nNo more.", "Korban bertambah.\nSekarang \"146\" & <naik>.", "en", "id", ([1], [1]), ([2], [2]));

    [Fact]
    public void A_table_has_a_header_and_one_row_for_each_equivalent_link() => Assert.Equal(
        "en_ids\tid_ids\tkind\tscore\tp\ten\tid\n1\t1\tequivalent\t2\t0.9\tThe toll rose.\tKorban bertambah.\n2\t2\tequivalent\t2\t0.9\tIt is 164.\tSekarang \"146\" & <naik>.\n",
        Bitexts.Write("tsv", Toll()));

    [Fact]
    public void Moses_text_is_line_parallel_in_one_file_and_in_two()
    {
        var (left, right) = (new StringWriter(), new StringWriter());

        new MosesWriter().WriteSides(Toll(), left, right, WritingOptions.Default);

        Assert.Equal("The toll rose.\tKorban bertambah.\nIt is 164.\tSekarang \"146\" & <naik>.\n", Bitexts.Write("moses", Toll()));
        Assert.Equal("The toll rose.\nIt is 164.\n", left.ToString());
        Assert.Equal("Korban bertambah.\nSekarang \"146\" & <naik>.\n", right.ToString());
    }

    [Theory]
    [InlineData("tmx")]
    [InlineData("tsv")]
    [InlineData("moses")]
    public void Partial_links_are_written_as_text_only_when_asked_for(string format)
    {
        var plain = Bitexts.Write(format, Bitexts.Call());
        var more = Bitexts.Write(format, Bitexts.Call(), new WritingOptions { Kinds = [BeadKind.Equivalent, BeadKind.Partial] });

        Assert.DoesNotContain("They spoke", plain, StringComparison.Ordinal);
        Assert.Contains("They spoke", more, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_memory_has_the_seven_header_attributes_and_units_in_the_order_of_the_dtd()
    {
        var tmx = XDocument.Parse(Bitexts.Write("tmx", Toll())).Root!;

        Assert.Equal("1.4", (string?)tmx.Attribute("version"));
        Assert.Equal(
            ["adminlang", "creationtool", "creationtoolversion", "datatype", "o-tmf", "segtype", "srclang"],
            tmx.Element("header")!.Attributes().Select(a => a.Name.LocalName).Order(StringComparer.Ordinal));
        var unit = tmx.Element("body")!.Elements("tu").Last();
        Assert.Equal(["prop", "prop", "prop", "prop", "tuv", "tuv"], unit.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("1:1", unit.Elements("prop").First(p => (string?)p.Attribute("type") == "type").Value);
        Assert.Equal("Sekarang \"146\" & <naik>.", unit.Elements("tuv").Last().Element("seg")!.Value);
        Assert.Equal(["prop", "prop", "seg"], unit.Elements("tuv").Last().Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Xliff_has_a_unit_for_each_link_with_kind_and_figures_in_notes()
    {
        XNamespace ns = "urn:oasis:names:tc:xliff:document:2.0";
        var xliff = XDocument.Parse(Bitexts.Write("xliff", Bitexts.Call())).Root!;

        Assert.Equal(("2.1", "en", "id"), ((string?)xliff.Attribute("version"), (string?)xliff.Attribute("srcLang"), (string?)xliff.Attribute("trgLang")));
        var units = xliff.Element(ns + "file")!.Elements(ns + "unit").ToList();
        Assert.Equal(["equivalent", "partial"], units.Select(u => u.Element(ns + "notes")!.Elements().First(n => (string?)n.Attribute("category") == "kind").Value));
        Assert.Equal("Ke-80.", units[1].Element(ns + "segment")!.Element(ns + "target")!.Value);
        Assert.Single(XDocument.Parse(Bitexts.Write("xliff", Bitexts.Of("a", "b", "en", "id"))).Root!.Element(ns + "file")!.Elements());
    }

    [Fact]
    public void Xces_names_sentences_and_leaves_the_side_of_a_null_bead_empty()
    {
        var links = XDocument.Parse(Bitexts.Write("xces", Toll())).Descendants("link").ToList();

        Assert.Equal(["s1;s1", "s2;s2", "s3;"], links.Select(l => (string?)l.Attribute("xtargets")));
        Assert.Equal("0.9", (string?)links[0].Attribute("certainty"));
        Assert.Null(links[2].Attribute("certainty"));
    }

    [Theory]
    [InlineData("tmx")]
    [InlineData("xliff")]
    [InlineData("xces")]
    public void Characters_that_xml_cannot_hold_do_not_break_it(string format)
    {
        var pair = Bitexts.Of("bad \uD800 and \u0002 here \U0001F600", "buruk", "en", "id", ([1], [1]));

        Assert.NotNull(XDocument.Parse(Bitexts.Write(format, pair)).Root);
    }

    [Fact]
    public void What_is_written_is_read_again_as_the_same_text()
    {
        var tmx = TmxReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Bitexts.Write("tmx", Toll()))), "x.tmx");
        var tsv = TsvReader.Read(new StringReader(Bitexts.Write("tsv", Toll())), "x.tsv", Language.English, Language.Indonesian);
        var moses = TsvReader.Read(new StringReader(Bitexts.Write("moses", Toll())), "x.tsv", Language.English, Language.Indonesian);

        (string, string)[] expected = [("The toll rose.", "Korban bertambah."), ("It is 164.", "Sekarang \"146\" & <naik>.")];
        Assert.All([tmx, tsv, moses], read => Assert.Equal(expected, read.Segments.Select(s => (s.Left, s.Right))));
    }

    [Fact]
    public void There_is_a_writer_for_every_name_and_a_word_for_those_who_ask_for_another()
    {
        Assert.All(BitextFormats.Names, n => Assert.Equal(n, BitextFormats.ByName(n).Name));
        Assert.Contains("jsonl", Assert.Throws<ArgumentException>(() => BitextFormats.ByName("pdf")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    public void The_bytes_are_the_same_under_any_culture(string culture)
    {
        string All() => string.Concat(BitextFormats.Names.Select(n => Bitexts.Write(n, n == "ladder" ? Toll() : Bitexts.Call())));
        var there = "";
        var thread = new Thread(() => there = All()) { CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture) };

        thread.Start();
        thread.Join();

        Assert.Equal(All(), there);
    }
}
