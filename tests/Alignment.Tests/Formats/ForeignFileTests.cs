using System.Text;
using Alignment.Aligning;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Tests.Formats;

/// <summary>Files in the style of other programs, with the faults that those programs leave in them.</summary>
public sealed class ForeignFileTests
{
    private static Stream Bytes(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("<header srclang=\"en\" adminlang=\"en\" segtype=\"sentence\" datatype=\"PlainText\"/>", "1.4.")]
    [InlineData("<header creationtool=\"x\" srclang=\"ru-RU\" adminlang=\"ru-RU\" segtype=\"sentence\" datatype=\"xml\" creationdate=\"2019\"/>", "1.4")]
    [InlineData("", "1.1")]
    public void Headers_that_lack_what_is_required_are_forgiven(string header, string version)
    {
        var memory = TmxReader.Read(Bytes($"<?xml version=\"1.0\"?><tmx version=\"{version}\">{header}<body><tu><tuv xml:lang=\"en\"><seg>It rained.</seg></tuv><tuv xml:lang=\"id\"><seg>Hujan turun.</seg></tuv></tu></body></tmx>"), "m.tmx");

        Assert.Equal([new("It rained.", "Hujan turun.")], memory.Segments);
    }

    [Fact]
    public void The_properties_of_bitextor_are_read_and_unknown_ones_passed_over()
    {
        var memory = TmxReader.Read(Bytes("<tmx version='1.4'><header/><body><tu><prop type='score-hunalign'>0.61</prop><prop type='type'>1:1</prop><tuv xml:lang='en'><prop type='checksum-seg'>ab12</prop><seg>It rained.</seg></tuv><tuv xml:lang='id'><seg>Hujan turun.</seg></tuv></tu></body></tmx>"), "m.tmx");

        Assert.Equal([new("It rained.", "Hujan turun.")], memory.Segments);
    }

    [Fact]
    public void Opus_links_cross_come_out_of_order_and_name_sentences_of_paragraphs()
    {
        var groups = XcesReader.Read(Bytes("""
            <?xml version="1.0" encoding="utf-8"?><!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
            <cesAlign version="1.0"><linkGrp targType="s" fromDoc="en/a.xml.gz" toDoc="id/a.xml.gz">
            <link xtargets="s5;s2 s1" id="SL1" certainty="0.88"/><link xtargets="s3;" id="SL2"/><link xtargets="s1.1 s1.2;s1.1" id="SL3" certainty="best"/>
            </linkGrp><linkGrp fromDoc="en/b.xml"/></cesAlign>
            """), "a.xml").ToList();

        Assert.Equal(["[4]:[0, 1]", "[2]:[]", null], groups[0].Links.Select(l => l.ToIndexBead()?.Key));
        Assert.Equal(("en/a.xml.gz", "id/a.xml.gz", 0.88), (groups[0].From, groups[0].To, groups[0].Links[0].Certainty));
        Assert.Empty(groups[1].Links);
    }

    [Fact]
    public void Intertext_groups_stand_without_a_root()
    {
        var group = XcesReader.Read(Bytes("<linkGrp toDoc='b' fromDoc='a'><link type='2-1' xtargets='1:1 1:2;1:1' status='man'/></linkGrp>"), "a.xml").Single();

        Assert.Equal(["1:1", "1:2"], group.Links.Single().Left);
    }

    [Fact]
    public void Units_of_older_and_newer_xliff_are_read()
    {
        var old = XliffReader.Read(Bytes("""<xliff version="1.2"><file source-language="en-US" target-language="id" original="x"><body><trans-unit id="1"><source>Help <g id="1">arrives</g></source><target>Bantuan datang</target></trans-unit></body></file></xliff>"""), "o.xlf");
        var split = XliffReader.Read(Bytes("""<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.2" srcLang="en" trgLang="id"><file id="f"><unit id="u"><notes><note>by hand</note></notes><segment><source>One.</source><target>Satu.</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source><target>Dua.</target></segment></unit></file></xliff>"""), "n.xlf");

        Assert.Equal([new("Help arrives", "Bantuan datang")], old.Segments);
        Assert.Equal([new("One.", "Satu."), new("Two.", "Dua.")], split.Segments);
    }

    [Theory]
    [InlineData("<xliff version='3.0' srcLang='en' trgLang='id'>\n<file id='f'/></xliff>", 1, "version '3.0', expected 1.x or 2.x")]
    [InlineData("<xliff version='2.1' srcLang='en' trgLang='id'><file id='f'><unit id='u'><segment><source>One.</source></segment></unit>\n<unit id='u'/></file></xliff>", 2, "a second <unit> has id=\"u\"")]
    [InlineData("<xliff version='1.2'><file source-language='en' target-language='id'><body><trans-unit id='1'><source>One.</source></trans-unit>\n\n<trans-unit id='1'/></body></file></xliff>", 3, "a second <trans-unit>")]
    public void Xliff_of_an_unknown_version_or_with_one_identifier_twice_is_refused_with_its_line(string xliff, int line, string reason)
    {
        var refusal = Assert.Throws<InputException>(() => XliffReader.Segments(Bytes(xliff), "x.xlf").Count());

        Assert.Equal(line, refusal.Line);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_xliff_may_count_their_units_alike() => Assert.Equal(2, XliffReader.Segments(Bytes(
        "<xliff version='2.1' srcLang='en' trgLang='id'><file id='f'><unit id='u'><segment><source>One.</source></segment></unit></file><file id='g'><unit id='u'><segment><source>Two.</source></segment></unit></file></xliff>"), "x.xlf").Count());

    [Fact]
    public void Spreadsheets_write_semicolons_quotation_marks_and_line_ends_of_their_own()
    {
        var table = CsvReader.Read(new StringReader("\uFEFFen;id\r\n\"He said \"\"no\"\";\nthen left\";Ia menolak, lalu pergi\r\n"), "t.csv", Language.English, Language.Indonesian);

        Assert.Equal([new("He said \"no\"; then left", "Ia menolak, lalu pergi")], table.Segments);
    }

    [Theory]
    [InlineData("a,\"b\nc\n", 1)]
    [InlineData("a,b\nc,\"d\"e\n", 2)]
    public void A_quotation_mark_out_of_place_is_named_with_its_line(string csv, int line) =>
        Assert.Equal(line, Assert.Throws<InputException>(() => CsvReader.Read(new StringReader(csv), "t.csv", Language.English, Language.Indonesian)).Line);

    [Fact]
    public void Sides_of_different_length_are_no_line_parallel_text() =>
        Assert.Contains("ends before", Assert.Throws<InputException>(() => MosesReader.Read(new StringReader("a\nb\n"), "x.en", new StringReader("c\n"), "x.id").Count()).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_lines_of_several_pairs_are_read_one_after_another()
    {
        var two = Bitexts.Write("jsonl", Bitexts.Call()) + "{\"type\":\"pair\",\"name\":\"b\"}\n" + Bitexts.Write("jsonl", GeneratedPair.Of(3, monotone: true));

        Assert.Equal([AlignmentMode.Comparable, AlignmentMode.Parallel], JsonlReader.Read(new StringReader(two), "x").Select(p => p.Bitext.Mode));
    }

    [Theory]
    [InlineData("""{"type":"bead","en":[1],"id":[1],"kind":"equivalent"}""", 1)]
    [InlineData("{\"type\":\"run\",\"mode\":\"parallel\",\"en\":{\"path\":\"a\"},\"id\":{\"path\":\"b\"}}\n{\"type\":\"bead\",\"en\":[1],\"id\":[1],\"kind\":\"equivalent\"}", 2)]
    [InlineData("{\"type\":\"run\",\"mode\":\"sideways\",\"en\":{\"path\":\"a\"},\"id\":{\"path\":\"b\"}}", 1)]
    [InlineData("[]", 1)]
    public void Objects_that_do_not_fit_together_are_named_with_their_line(string jsonl, int line) =>
        Assert.Equal(line, Assert.Throws<InputException>(() => JsonlReader.Read(new StringReader(jsonl), "x").Count()).Line);
}
