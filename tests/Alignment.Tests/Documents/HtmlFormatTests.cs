using System.Text;
using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Tests.Documents;

public sealed class HtmlFormatTests
{
    private static Article Read(string html) => HtmlFormat.Read(html, "page.html").Read();

    private static string[] Texts(Article article, LineRole role) => [.. article.Sentences.Where(s => s.Role == role).Select(s => s.Text)];

    [Fact]
    public void The_article_of_a_page_is_found_and_what_lies_around_it_is_marked()
    {
        var article = Read(Pages.Indonesian);

        Assert.Equal(
            [
                "SEMARANG – Banjir rob merendam tiga kelurahan di pesisir Kota Semarang sejak Rabu malam, dan 1.250 warga mengungsi ke balai desa.",
                "Pemerintah kota mengirim beras dan selimut ke tiga titik pengungsian.",
                "Ketinggian air mencapai satu meter, kata Kepala BPBD Endro Martanto pada Kamis pagi.",
                "\"Kami minta warga tetap tenang dan mengikuti arahan petugas di lapangan,\" ujarnya kepada wartawan.",
            ],
            Texts(article, LineRole.Body));
        Assert.Equal(["Bantuan datang"], Texts(article, LineRole.Subhead));
        Assert.Equal(["Dewi Kartika", "Kamis, 5 Februari 2026 22.40 WIB"], Texts(article, LineRole.Byline));
    }

    [Fact]
    public void Nothing_that_a_reader_sees_is_left_out_and_nothing_that_he_does_not_see_comes_in()
    {
        var boilerplate = Texts(Read(Pages.Indonesian), LineRole.Boilerplate);

        Assert.Equal(
            [
                "Harian Pantura", "Daerah", "Olahraga", "Beranda / Daerah", "WhatsApp", "Telegram", "Warga menyelamatkan perabot rumah. (Foto: Rudi Hartono)", "Baca juga: Mengapa Pesisir Utara Terus Turun?",
                "Iklan", "Terpopuler", "Harga beras di pasar induk naik lagi pada awal bulan ini menurut para pedagang.", "Hak cipta 2026 Harian Pantura",
            ],
            boilerplate);
    }

    [Fact]
    public void Title_date_and_origin_come_from_what_the_page_says_of_itself()
    {
        var page = HtmlFormat.Read(Pages.Indonesian, "page.html");

        Assert.Equal(("Banjir Rob Rendam Tiga Kelurahan di Semarang", new DateOnly(2026, 2, 5), Language.Indonesian), (page.Title, page.Published, page.Language));
        Assert.Equal(("PT Pantura Media", "https://pantura.example/2026/02/banjir-rob", "https://pantura.example/syarat"), (page.Source, page.Url, page.Licence));
    }

    [Fact]
    public void Quotations_are_cut_out_of_the_extracted_text()
    {
        var article = Read(Pages.Indonesian);

        Assert.All(article.Sentences, s => Assert.Equal(s.Text, article.Text[s.Span.Start..s.Span.End]));
    }

    [Fact]
    public void An_old_page_of_tables_and_line_breaks_has_an_article_as_well()
    {
        var article = Read(Pages.English);

        Assert.Equal(("Tidal flood inundates three Semarang districts", new DateOnly(2026, 2, 6)), (article.Title, article.Published));
        Assert.Equal(3, Texts(article, LineRole.Body).Length);
        Assert.Equal(["By Rina Tumbelaka"], Texts(article, LineRole.Byline));
        Assert.Contains("The Coast Post", Texts(article, LineRole.Boilerplate));
    }

    [Fact]
    public void The_encoding_that_a_page_declares_is_used()
    {
        byte[] page = [.. "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head><body><p>Caf"u8, 0xE9, .. " owners met on Friday.</p>"u8];

        Assert.Equal("Café owners met on Friday.\n", new HtmlFormat().Read(new MemoryStream(page), "p.html", null).Single().Text);
    }

    [Fact]
    public void Bytes_that_are_not_of_the_declared_encoding_are_refused()
    {
        byte[] page = [.. "<html><meta charset=utf-8><p>Caf"u8, 0xE9, .. "</p>"u8];

        Assert.Contains("not UTF-8", Assert.Throws<InputException>(() => new HtmlFormat().Read(new MemoryStream(page), "p.html", null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_metadata_is_as_if_it_were_not_there()
    {
        var page = HtmlFormat.Read("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":</script><h1>Harga beras naik</h1><p>Harga beras naik di sejumlah pasar tradisional pada pekan ini.</p>", "p");

        Assert.Equal("Harga beras naik", page.Title);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    public void A_page_deeper_than_any_is_refused_and_one_that_forgets_to_close_is_read(string tag)
    {
        string Deep(int depth) => new StringBuilder().Insert(0, tag, depth).Append("<p>The ferry sank on Friday.</p>").ToString();

        Assert.Contains("elements open", Assert.Throws<InputException>(() => HtmlFormat.Read(Deep(100_000), "deep.html")).Message, StringComparison.Ordinal);
        Assert.Contains("The ferry sank on Friday.", HtmlFormat.Read(Deep(1000), "deep.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_larger_than_any_article_is_refused()
    {
        using var endless = new EndlessStream("<p>x</p>");

        Assert.Contains("larger than 64 MiB", Assert.Throws<InputException>(() => new HtmlFormat().Read(endless, "big.html", null)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<html")]
    [InlineData("<!--")]
    [InlineData("<body></body></body></html><p>")]
    [InlineData("\0<p>a\0b</p>")]
    public void Broken_pages_are_read_as_far_as_they_go(string html) => Assert.NotNull(HtmlFormat.Read(html, "p").Text);
}
