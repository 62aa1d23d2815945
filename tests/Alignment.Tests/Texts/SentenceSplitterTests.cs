using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Texts;

public sealed class SentenceSplitterTests
{
    private static string Split(Language language, string text)
    {
        var spans = new List<TextSpan>();
        SentenceSplitter.For(language).Split(text, new(0, text.Length), spans);
        return string.Join(" | ", spans.Select(s => s.Of(text)));
    }

    [Theory]
    [InlineData("\"It stopped. | We ran,\" said Lena Brook.")]
    [InlineData("\"We are tired.\" | Brook left at noon.")]
    [InlineData("\"Is it over?\" she asked. | Nobody knew.")]
    [InlineData("The depot in the U.S. closed at 9 p.m. on Friday. | It reopened at 6 a.m. | Trains ran again.")]
    [InlineData("Two banks in the U.S. | They declined to comment.")]
    [InlineData("The U.S. Forest Service sent Lt. Col. Ana M. Reyes.")]
    [InlineData("Shares of Karya Beton Tbk. (Karbet) fell. | The index rose 1.5 percent.")]
    [InlineData("Police closed the road. | (Two lanes had been flooded.) | It opened at dusk.")]
    [InlineData("He waited… and then he spoke. | \"We lost the field… Rain took it.\"")]
    [InlineData("The fee rises on Sept. 1. | Refunds end on Nov. 13, the port said.")]
    [InlineData("The talks failed in 2009. | Forty people had come!")]
    [InlineData("Hepatitis B. | The clinic treated 12 cases, vs. 3 a year ago.")]
    [InlineData("The bridge held.” | The mayor smiled.")]
    [InlineData("Maj. Gen. (ret.) Lukas Arden and Amb. Nora Field spoke. | Ch. Supt. Ann Lowe did not.")]
    [InlineData("Sens. Ann Lowe and John P. Reed met Kombes Pol. Hadi Sena. | They agreed.")]
    [InlineData("The ferry left at 8 p.m. Makassar time. | It reached port at 6 a.m. | Nobody was waiting.")]
    [InlineData("The ferry left at 8 p.m. Western Indonesia time. | Time was short.")]
    [InlineData("Mr. Baskoro met Mrs. Hartati, Ms. Moen and Gen. Tulus. | Dr. Sutrisna, H. Marwan and Hj. Ratna left.")]
    [InlineData("The clinic is at Jl. Kenanga No. 8 in Kab. Tabuan, tel. 555-0134. | Call Tel. +62 21 555 first.")]
    [InlineData("The weir gave way in 1987.[1] | It was rebuilt.[2][3] | The cost doubled.[a] [4] | Nobody paid.[citation needed] | It stands.")]
    [InlineData("Sales fell last year. | iPhone prices rose. | eBay left! | macOS stayed.")]
    [InlineData("It berthed at 5 p.m. | The Darwin crew left. | Page p. 4 was blank.")]
    public void English_sentences_end_where_a_reader_ends_them(string marked) => Assert.Equal(marked, Split(Language.English, marked.Replace(" | ", " ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"Air naik cepat. | Kami lari,\" ujarnya. | Warga mengungsi.")]
    [InlineData("Korban dirawat di RSUP Prof. Dr. R. D. Kandou. | Dua orang pulang.")]
    [InlineData("Kapal tiba pukul 06.35 WIB. | Harganya Rp. 5.000 per kilogram.")]
    [InlineData("Kantor itu ada di Jl. M.H. Thamrin No. 5, Jakarta. | Pintunya terkunci.")]
    [InlineData("Warga menerima beras, minyak, dll. | Bantuan datang Senin.")]
    [InlineData("Polisi menyita laptop, uang, dll. dari rumah itu.")]
    [InlineData("Hakim Rini Astuti, S.H., M.H., menunda sidang. | H. Marwan hadir.")]
    [InlineData("Jalan belum bisa dilalui karena longsor...,\" kata Kepala Desa.")]
    [InlineData("Kereta berhenti di Km 401+200. | Penumpang turun.")]
    [InlineData("BITUNG, KABARKITA.ID - Gempa terasa kuat. | Warga keluar rumah.")]
    [InlineData("\"Kapan selesai?\" tanya Ibu Ratna. | \"Besok!\" | Semua tertawa.")]
    [InlineData("“Ada harapan,” katanya. | “Kami menunggu.”")]
    [InlineData("Perkara itu ditangani Kombes Pol. Hadi Sena. | Letjen (Purn.) Arman Tulus menolak bicara.")]
    [InlineData("Irjen Pol. (Purn.) Drs. H. Yudi Laksana, S.H., M.H., pensiun. | Penggantinya Kolonel Inf. Bram Sitorus.")]
    [InlineData("Ny. Ratna lahir di Jl. Moh. Husni No. 7. | Abd. Karim dan Andi P. Wibawa tetangganya.")]
    [InlineData("Mr. Baskoro bertemu Mrs. Hartati dan Gen. Tulus. | H. Marwan, Hj. Ratna, dan Prof. Wibisana pulang.")]
    [InlineData("Hubungi Telp. 0411-555 atau Tel. (021) 555. | Denahnya ada pada gbr. 3 dan hlm. 12. | Kantornya di Lt. 5.")]
    [InlineData("Ia dijerat Pasal 3 ay. 2 jo. Pasal 55. | Pangkatnya gol. III di Kab. Tabuan. | Warga Kec. Lembar setuju.")]
    [InlineData("Ia mencetak gol. | 3 menit kemudian ia keluar.")]
    [InlineData("Tanggul jebol pada 1987.[1] | Ia dibangun lagi.[2] [3] | Biayanya naik.[butuh rujukan] | Warga mengeluh.")]
    [InlineData("Penjualan turun. | iPhone naik harga. | eBay menutup kantor.")]
    [InlineData("Pangkatnya kini Letkol. | Ia bertugas bersama Bripda. Rizki Amal.")]
    public void Indonesian_sentences_end_where_a_reader_ends_them(string marked) => Assert.Equal(marked, Split(Language.Indonesian, marked.Replace(" | ", " ", StringComparison.Ordinal)));

    [Fact]
    public void A_space_lost_between_two_sentences_does_not_glue_them() =>
        Assert.Equal("Hujan sudah reda. | Warga pulang ke rumah.", Split(Language.Indonesian, "Hujan sudah reda.Warga pulang ke rumah."));

    [Fact]
    public void A_character_without_a_shape_hides_no_abbreviation() =>
        Assert.Equal("Warga Ka\u00ADb. Tabuan datang. | Hujan\u200B reda.", Split(Language.Indonesian, "Warga Ka\u00ADb. Tabuan datang. Hujan\u200B reda."));

    [Fact]
    public void A_domain_name_is_not_two_sentences() => Assert.Equal("He told Kabar.id and Node.Js users.", Split(Language.English, "He told Kabar.id and Node.Js users."));

    [Fact]
    public void A_list_marker_stays_with_its_item() => Assert.Equal("1. Siapkan tas siaga.", Split(Language.Indonesian, "1. Siapkan tas siaga."));

    [Fact]
    public void A_missing_final_stop_ends_with_the_paragraph() => Assert.Equal("Rain fell. | Nobody was hurt", Split(Language.English, "Rain fell. Nobody was hurt"));

    [Fact]
    public void Sentences_cover_all_that_is_not_blank_in_order() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), Gen.Elements("", ". ", "\" ", "… A", "? (", ".\" b").ToArbitrary(), (raw, glue) =>
    {
        var text = string.Join(glue, (raw ?? "").Chunk(5).Select(c => new string(c)));
        foreach (var language in new[] { Language.English, Language.Indonesian })
        {
            var spans = new List<TextSpan>();
            SentenceSplitter.For(language).Split(text, new(0, text.Length), spans);
            var at = 0;
            foreach (var span in spans)
            {
                Assert.True(span.Start >= at && span.Length > 0);
                Assert.All(text[at..span.Start], c => Assert.True(Characters.IsBlank(c)));
                Assert.False(Characters.IsBlank(text[span.Start]) || Characters.IsBlank(text[span.End - 1]));
                at = span.End;
            }

            Assert.All(text[at..], c => Assert.True(Characters.IsBlank(c)));
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("kata")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("A.")]
    [InlineData("\"")]
    [InlineData(".(")]
    public void Three_megabytes_of_one_kind_are_split(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 3_000_000 / unit.Length));
        var spans = new List<TextSpan>();

        SentenceSplitter.For(Language.Indonesian).Split(text, new(0, text.Length), spans);

        Assert.Equal(text.TrimEnd().Length, spans[^1].End);
    }
}
