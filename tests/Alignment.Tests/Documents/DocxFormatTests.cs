using System.IO.Compression;
using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Tests.Documents;

public sealed class DocxFormatTests
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private const string Body = """
        <w:p><w:pPr><w:pStyle w:val="Judul"/></w:pPr><w:r><w:t>Harga beras naik di </w:t></w:r><w:r><w:t>tiga kota</w:t></w:r></w:p>
        <w:p><w:r><w:t>Harga beras naik 12 persen di Semarang, Surabaya, dan Makassar pada pekan pertama Maret.</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Stok menipis</w:t></w:r></w:p>
        <w:p><w:del w:id="1" w:author="a"><w:r><w:delText>Dihapus.</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">Pedagang mengeluh </w:t><w:tab/><w:t>stok menipis sejak Februari.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Tersembunyi.</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Semarang</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>15.400 rupiah</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """;

    [Fact]
    public void Styles_give_the_headline_and_the_subheads()
    {
        var article = Read(Docx(Body)).Read();

        Assert.Equal("Harga beras naik di tiga kota", article.Title);
        Assert.Equal((LineRole.Title, LineRole.Subhead), (Role(article, "Harga beras naik di tiga kota"), Role(article, "Stok menipis")));
        Assert.Equal(LineRole.Body, Role(article, "Pedagang mengeluh stok menipis sejak Februari."));
    }

    [Fact]
    public void What_was_struck_out_or_hidden_is_no_text_and_cells_are_paragraphs()
    {
        var text = Read(Docx(Body)).Text;

        Assert.DoesNotContain("Dihapus", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tersembunyi", text, StringComparison.Ordinal);
        Assert.EndsWith("Semarang\n\n15.400 rupiah\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_unpacks_to_more_than_any_article_is_refused()
    {
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
            {
                part.Write(zeros);
            }
        }

        bomb.Position = 0;

        Assert.True(bomb.Length < 3 << 20);
        Assert.Contains("unpacks to more than 256 MiB", Assert.Throws<InputException>(() => new DocxFormat().Read(bomb, "bomb.docx", null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var bomb = Docx("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>");

        Assert.StartsWith("x.docx: is no Word document", Assert.Throws<InputException>(() => Read(bomb)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_something_else_is_refused()
    {
        using var other = new MemoryStream();
        using (var archive = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("readme.txt");
        }

        Assert.StartsWith("x.docx: is no Word document", Assert.Throws<InputException>(() => Read(other.ToArray())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_anywhere_or_with_any_byte_changed_is_read_or_refused_and_nothing_else()
    {
        var sound = Docx(Body);
        var random = new Random(6);
        for (var i = 0; i < 300; i++)
        {
            var damaged = i % 3 == 0 ? sound[..random.Next(sound.Length)] : [.. sound];
            for (var flips = i % 3; flips > 0 && damaged.Length > 0; flips--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                Read(damaged);
            }
            catch (InputException)
            {
                // The documented answer to a damaged file.
            }
        }
    }

    private static Document Read(byte[] docx) => new DocxFormat().Read(new MemoryStream(docx), "x.docx", null).Single();

    private static LineRole Role(Article article, string text) => Assert.Single(article.Sentences, s => s.Text == text).Role;

    private static byte[] Docx(string body, string prologue = "")
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
                """);
            Part(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Part(archive, "word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
            Part(archive, "word/styles.xml", $"""<w:styles {Namespaces}><w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>""");
            Part(archive, "word/document.xml", $"{prologue}<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        }

        return file.ToArray();
    }

    private static void Part(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
