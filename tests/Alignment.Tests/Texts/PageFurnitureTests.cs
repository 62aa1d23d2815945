using Alignment.Texts;

namespace Alignment.Tests.Texts;

/// <summary>What of a copied page is not the article, and what only looks so. The lines are invented, their forms those of pages.</summary>
public sealed class PageFurnitureTests
{
    private static readonly string[] EnglishPage =
    [
        "Harbour strike leaves cargo stranded in three ports", "May 4, 2026, 6:05 pm",
        "Dock workers walked out on Monday in a dispute over night shifts, leaving 40 ships waiting off the coast.",
        "The union said the strike would last until the operators agreed to talk, and it called on other ports to join.",
        "A second meeting of the two sides is planned for Thursday at the ministry, officials said on Monday evening.",
    ];

    private static readonly string[] IndonesianPage =
    [
        "Banjir Pesisir Semarang, Ratusan Warga Mengungsi", "Kamis, 5 Februari 2026 | 07.15 WIB",
        "SEMARANG — Banjir merendam ratusan rumah di pesisir kota pada Rabu malam, dan warga mengungsi ke balai desa.",
        "Pemerintah kota mengirim beras, selimut, dan obat-obatan ke tiga titik pengungsian sejak Kamis pagi.",
        "Ketinggian air mencapai satu meter di beberapa kampung, dan perahu karet dikerahkan untuk menjemput warga lanjut usia.",
    ];

    private static List<LineRole> Roles(string language, int at, params string[] lines)
    {
        var page = (language == "en" ? EnglishPage : IndonesianPage).ToList();
        page.InsertRange(at, lines);
        var options = new ReadingOptions { Language = language == "en" ? Language.English : Language.Indonesian };
        var article = ArticleReader.Default.Read(string.Join("\n\n", page), options);
        Assert.Equal(page[0], article.Title);
        return article.Sentences.Where(s => lines.Any(l => l.Contains(s.Text, StringComparison.Ordinal))).Select(s => s.Role).ToList();
    }

    private static List<LineRole> BelowTheHeadline(string language, params string[] lines) => Roles(language, 1, lines);

    private static List<LineRole> BetweenParagraphs(string language, params string[] lines) => Roles(language, 3, lines);

    private static List<LineRole> AtTheEnd(string language, params string[] lines) => Roles(language, 5, lines);

    private static bool IsText(LineRole role) => role is LineRole.Body or LineRole.Subhead;

    [Theory]
    [InlineData("en", "Porters wait beside a crane in Darwin, May 4, 2026. HARBOUR WIRE/Lena Marsh")]
    [InlineData("en", "Porters wait beside a crane in Darwin, Monday, May 4, 2026. (Harbour Photo/Lena Marsh)")]
    [InlineData("en", "Porters wait beside a crane in Darwin. (Photo by LENA MARSH / AFP)")]
    [InlineData("en", "Porters wait beside a crane in Darwin. (AFP)")]
    [InlineData("en", "Porters wait beside a crane in Darwin [File: Lena Marsh/Harbour Wire]")]
    [InlineData("en", "Porters wait beside a crane in Darwin. Handout via Harbour Wire")]
    [InlineData("en", "Porters wait beside a crane in Darwin - Image source, Lena Marsh / Harbour News")]
    [InlineData("en", "Porters wait beside a crane. Courtesy of the Port Authority")]
    [InlineData("en", "Harbour Images  Porters wait beside a crane in Darwin")]
    [InlineData("en", "Item 2 of 5 Porters wait beside a crane in Darwin")]
    [InlineData("en", "1 of 6 | Porters wait beside a crane in Darwin.")]
    [InlineData("en", "[2/4] Porters wait beside a crane in Darwin")]
    [InlineData("en", "Image caption, Porters had been waiting beside the cranes in Darwin since the early hours of the morning.")]
    [InlineData("en", "FILE - Porters wait beside a crane in Darwin, May 4, 2026.")]
    [InlineData("en", "Minister Lukas Arden (left) and the union's Nora Field (second from left) arrive at the port.")]
    [InlineData("id", "Petugas menutup pintu air di Semarang, Rabu (4/2/2026). (KABARPAGI.com/RINA SETYAWATI)")]
    [InlineData("id", "Petugas menutup pintu air di Semarang, Rabu (4/2/2026).(KABARPAGI.com/RINA SETYAWATI)")]
    [InlineData("id", "Petugas menutup pintu air di Semarang, Rabu (4/2/2026). ANTARA FOTO/Rina Setyawati/wsj.")]
    [InlineData("id", "Petugas menutup pintu air di Semarang. - Kabarpagi/Rina")]
    [InlineData("id", "Petugas menutup pintu air di Semarang. KABAR | Rina Setyawati")]
    [InlineData("id", "Petugas menutup pintu air di Semarang. Foto: Humas/Rina")]
    [InlineData("id", "Petugas menutup pintu air di Semarang. Dok. BPBD")]
    [InlineData("id", "Petugas menutup pintu air di Semarang. (Istimewa)")]
    [InlineData("id", "Petugas menutup pintu air di Semarang (dok. warga setempat)")]
    [InlineData("id", "Keterangan gambar, Petugas menutup pintu air di Semarang.")]
    [InlineData("id", "Arsip foto - Petugas menutup pintu air di Semarang.")]
    [InlineData("id", "Wali Kota Rina Setyawati (kedua kanan) meninjau pintu air di Semarang, Rabu (4/2/2026).")]
    public void A_caption_is_furniture_below_the_headline_and_between_paragraphs(string language, string caption)
    {
        Assert.Equal([LineRole.Boilerplate], BelowTheHeadline(language, caption));
        Assert.Equal([LineRole.Boilerplate], BetweenParagraphs(language, caption));
    }

    [Theory]
    [InlineData("en", "The pictures were taken by his brother.")]
    [InlineData("en", "Pictures: that was all they had left of him.")]
    [InlineData("en", "He sent the picture (a selfie) to his wife.")]
    [InlineData("en", "The cabinet (left) lost twelve seats, which nobody had expected.")]
    [InlineData("en", "(Two lanes had been flooded.)")]
    [InlineData("en", "1 of 3 suspects was arrested on Sunday.")]
    [InlineData("en", "Road/rail links: who pays?")]
    [InlineData("en", "\"We want to go home!\"")]
    [InlineData("en", "Photo finish")]
    [InlineData("en", "What we know: the first night")]
    [InlineData("en", "Follow the money")]
    [InlineData("en", "Edited by machines")]
    [InlineData("en", "He reported from the front for years.")]
    [InlineData("en", "Reporting by the commission showed that 40 ships had waited.")]
    [InlineData("en", "Contact us, the caller told them, and nobody will be hurt.")]
    [InlineData("en", "• Two of the porters were hurt")]
    [InlineData("id", "Foto-foto itu beredar luas.")]
    [InlineData("id", "Foto: hanya itu yang tersisa darinya.")]
    [InlineData("id", "Ia mengirim foto (swafoto) kepada istrinya.")]
    [InlineData("id", "(Dua lajur tergenang.)")]
    [InlineData("id", "Peran TNI/Polri di Papua")]
    [InlineData("id", "Menurut Badan Nasional Penanggulangan Bencana (BNPB)")]
    [InlineData("id", "Kronologi: dari Demak ke Kudus")]
    [InlineData("id", "Laporan Warga")]
    [InlineData("id", "Reporter dipukul")]
    [InlineData("id", "Kembali ke Sekolah")]
    [InlineData("id", "Dilarang masuk, tulis warga di papan itu.")]
    [InlineData("id", "Rina melaporkan kasus itu ke polisi.")]
    public void A_heading_a_quotation_or_a_sentence_that_looks_like_furniture_is_text(string language, string line) =>
        Assert.All(BetweenParagraphs(language, line), role => Assert.True(IsText(role)));

    [Theory]
    [InlineData("en", "Lena Marsh - Harbour Post")]
    [InlineData("en", "Lena Marsh, in Darwin, and Putu Sena, in Denpasar")]
    [InlineData("en", "Lena Marsh in Darwin and Putu Sena in Denpasar")]
    [InlineData("en", "Asia digital reporter, reporting from Manila")]
    [InlineData("en", "Environment editor and Asia columnist")]
    [InlineData("en", "Staff and agencies in Seoul")]
    [InlineData("id", "Rina Setyawati - kabarNews")]
    [InlineData("id", "Rina Setyawati - Kabarpagi.com")]
    [InlineData("id", "Tim Redaksi - kabarpagi")]
    [InlineData("id", "Rina Setyawati, di Manado, dan Bagus Wirayuda, di Bitung")]
    [InlineData("id", "Wartawan Kabar Pagi di Manado")]
    [InlineData("id", "Kabarpagi.com - 05/02/2026, 07:15 WIB")]
    public void Authors_and_what_they_are_stand_beside_the_date(string language, string line) =>
        Assert.Equal([LineRole.Byline], BelowTheHeadline(language, line));

    [Theory]
    [InlineData("en", "Owners of forty ships wait for word from the ministry")]
    [InlineData("id", "Gubernur minta warga tetap tenang dan mengikuti arahan petugas")]
    public void A_deck_beside_the_date_is_text(string language, string line) =>
        Assert.Equal([LineRole.Subhead], BelowTheHeadline(language, line));

    [Theory]
    [InlineData("en", "Share  Save")]
    [InlineData("en", "Share · Copy link · Save")]
    [InlineData("en", "12 Comments")]
    [InlineData("id", "Facebook Twitter WhatsApp")]
    [InlineData("id", "Dibaca 1.234 kali")]
    public void A_bar_of_buttons_is_furniture(string language, string line) =>
        Assert.Equal([LineRole.Boilerplate], BelowTheHeadline(language, line));

    [Theory]
    [InlineData("en", "Marsh reported from Darwin.")]
    [InlineData("en", "Marsh reported from Darwin, Australia, and Sena from Denpasar, Indonesia.")]
    [InlineData("en", "Harbour Wire writers Lena Marsh in Darwin and Putu Sena in Denpasar contributed.")]
    [InlineData("en", "• Additional reporting by Lena Marsh")]
    [InlineData("en", "(Reporting by Lena Marsh; Additional reporting by Putu Sena; Writing by Tom Field; Editing by Ann Lowe)")]
    [InlineData("en", "--With assistance from Lena Marsh.")]
    [InlineData("id", "Rina Setyawati berkontribusi dalam penulisan artikel ini.")]
    [InlineData("id", "Laporan tambahan oleh Rina Setyawati.")]
    [InlineData("id", "Rina Setyawati melaporkan dari Manado.")]
    public void Who_helped_is_a_byline_at_the_end(string language, string line) =>
        Assert.Equal([LineRole.Byline], AtTheEnd(language, line));

    [Theory]
    [InlineData("en", "She reported from Aceh after the tsunami.")]
    [InlineData("en", "Marsh contributed two goals.")]
    [InlineData("id", "Rina berkontribusi besar bagi tim.")]
    [InlineData("id", "Warga melaporkan dari posko bahwa air mulai surut.")]
    public void A_last_sentence_about_a_report_is_text(string language, string line) =>
        Assert.Equal([LineRole.Body], AtTheEnd(language, line));

    [Theory]
    [InlineData("en", "Explainer: Why the delta keeps sinking")]
    [InlineData("en", "OPINION | The delta pays for old sins")]
    [InlineData("id", "Cek Fakta: Foto Banjir Demak Bukan Tahun Ini")]
    [InlineData("id", "Infografis: Mengapa Demak Terus Tenggelam")]
    public void A_labelled_headline_between_paragraphs_is_a_link(string language, string line) =>
        Assert.Equal([LineRole.Boilerplate], BetweenParagraphs(language, line));

    [Fact]
    public void Headlines_below_the_heading_of_links_are_links_and_the_last_short_one_above_text_may_be_its_heading()
    {
        Assert.Equal(
            [LineRole.Boilerplate, LineRole.Boilerplate],
            AtTheEnd("en", "More on this topic", "Nets, tides and a storm: How stranded sailors got home from the outer islands"));
        Assert.Equal(
            [LineRole.Boilerplate, LineRole.Boilerplate, LineRole.Subhead],
            BetweenParagraphs("id", "BACA JUGA", "Mengapa Demak Terus Tenggelam", "Bantuan Datang"));
    }

    [Fact]
    public void A_second_heading_of_links_begins_a_list_of_its_own() =>
        Assert.Equal(
            [LineRole.Boilerplate, LineRole.Boilerplate, LineRole.Boilerplate, LineRole.Boilerplate],
            BetweenParagraphs("id", "BACA JUGA", "Mengapa Demak Terus Tenggelam", "Berita Terkait", "Tanggul Baru Dibangun"));

    [Fact]
    public void Of_two_headings_in_a_row_the_long_one_with_a_colon_is_a_link() =>
        Assert.Equal(
            [LineRole.Boilerplate, LineRole.Subhead],
            BetweenParagraphs("en", "'We had no light for days': an island after the storm", "No end in sight"));

    [Fact]
    public void A_rate_of_exchange_below_the_text_is_furniture()
    {
        Assert.Equal([LineRole.Boilerplate], AtTheEnd("en", "($1 = 16,790 rupiah)"));
        Assert.Equal([LineRole.Boilerplate], AtTheEnd("id", "(1 dolar AS = Rp 16.790)"));
    }

    [Fact]
    public void Paper_and_author_behind_the_last_sentence_are_a_signature_and_the_sentence_stays() =>
        Assert.Equal(
            [LineRole.Body, LineRole.Boilerplate],
            AtTheEnd("id", "Warga berharap tanggul segera diperbaiki sebelum musim hujan tiba, kata dia. (Kabarpagi.com/Rina Setyawati)"));

    [Fact]
    public void Briefs_that_each_name_their_agency_are_no_captions()
    {
        var roles = BetweenParagraphs(
            "en",
            "Oil fell 2 percent to 61 dollars a barrel after ministers met in Vienna. (Reuters)",
            "The ringgit was flat against the dollar, traders in Kuala Lumpur said on Monday. (Bernama)",
            "The rupiah gained 0.3 percent to 16,400 per dollar in early trade in Jakarta. (Antara)",
            "The won lost ground as exporters bought dollars ahead of the long holiday. (Yonhap)");

        Assert.Equal(4, roles.Count(IsText));
    }

    [Theory]
    [InlineData("Flood covers the northern harbour town after dam breaks | Reuters")]
    [InlineData("Explainer: Why the northern delta keeps sinking")]
    [InlineData("Photo of the northern harbour wins prize - AFP")]
    public void The_name_of_the_site_or_a_label_does_not_cost_the_headline(string title)
    {
        var page = string.Join("\n\n", EnglishPage.Skip(2).Prepend(title));
        var article = ArticleReader.Default.Read(page, new() { Language = Language.English });

        Assert.Equal(title, article.Title);
    }
}
