using System.Text;
using Alignment.Aligning;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Tests.Formats;

public sealed class TmxReaderTests
{
    private static PairedText Read(string tmx) => TmxReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(tmx)), "memory.tmx");

    [Fact]
    public void A_memory_in_any_dialect_is_read_with_english_on_the_left()
    {
        var text = Read("""
            <?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "http://nowhere.invalid/tmx11.dtd">
            <tmx version="1.4."><header srclang="id"/><body>
              <tu><tuv lang="ID-id"><seg>Tiga <bpt i="1">&lt;b><sub/>x</bpt>korban<ept i="1"/>
                tewas.</seg></tuv><tuv xml:lang="en_GB"><seg>Three <hi>people</hi> died.</seg></tuv></tu>
              <tu><tuv xml:lang="fr"><seg>Trois morts.</seg></tuv></tu>
              <tu><tuv xml:lang="en"><seg/></tuv><tuv xml:lang="id"><seg>Sunyi.</seg></tuv></tu>
            </body></tmx>
            """);

        Assert.Equal((Language.English, Language.Indonesian), (text.Left, text.Right));
        Assert.Equal([new("Three people died.", "Tiga korban tewas."), new("", "Sunyi.")], text.Segments);
    }

    [Fact]
    public void Two_segments_of_one_language_are_a_pair_too()
    {
        var text = Read("""<tmx><body><tu><tuv xml:lang="id"><seg>Satu</seg></tuv><tuv xml:lang="id"><seg>Esa</seg></tuv></tu></body></tmx>""");

        Assert.Equal([new("Satu", "Esa")], text.Segments);
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<tmx version='2.0'><body><tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='id'><seg>b</seg></tuv></tu></body></tmx>")]
    [InlineData("<tmx><body><tu></tmx>")]
    [InlineData("")]
    [InlineData("<tmx><body><tu><tuv xml:lang='en'><seg>a</seg></tuv></tu></body></tmx>")]
    [InlineData("<tmx><body><tu><tuv><seg>a</seg></tuv></tu></body></tmx>")]
    [InlineData("<!DOCTYPE tmx [<!ENTITY a 'aaaa'>]><tmx><body><tu><tuv xml:lang='en'><seg>&a;</seg></tuv></tu></body></tmx>")]
    public void What_is_no_memory_is_refused(string text) => Assert.Throws<InputException>(() => Read(text));

    [Fact]
    public void Aligned_text_becomes_two_articles_line_by_line_and_empty_sides_null_beads()
    {
        var bitext = new PairedText(Language.English, Language.Indonesian, [new("One.", "Satu."), new("", "Dua."), new("Three.", "Tiga.")]).ToBitext("m#en", "m#id");

        Assert.Equal([1, 3], bitext.Left.Sentences.Select(s => s.Number));
        Assert.Equal([BeadKind.Equivalent, BeadKind.Null, BeadKind.Equivalent], bitext.Beads.Select(b => b.Kind));
        Assert.Equal([2], bitext.Beads[1].Right);
    }

    [Fact]
    public void A_wide_table_needs_its_columns_named()
    {
        var named = TsvReader.Read(new StringReader("src_url\ttrg_url\tsrc_text\ttrg_text\nu\tv\tHujan\tRain\n"), "w.tsv", Language.Indonesian, Language.English);
        var headed = TsvReader.Read(new StringReader("de\tfr\nBerg\tMontagne\n"), "h.tsv", Language.English, Language.Indonesian);

        Assert.Equal([new("Hujan", "Rain")], named.Segments);
        Assert.Equal("de", headed.Left.Code);
        Assert.Equal(2, Assert.Throws<InputException>(() => TsvReader.Read(new StringReader("a\tb\nc\n"), "x.tsv", Language.English, Language.Indonesian)).Line);
        Assert.Equal(1, Assert.Throws<InputException>(() => TsvReader.Read(new StringReader("u\tv\tHujan\tRain\n"), "x.tsv", Language.English, Language.Indonesian)).Line);
    }
}
