using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Facts;

public sealed class TranslationLedgerTests
{
    [Theory]
    [InlineData("The watchdog said 13 journalists had been murdered since 2000.", "Pengawas itu mengatakan 93 wartawan dibunuh sejak 2000.", "13", "93")]
    [InlineData("Some 1,250 residents have fled to village halls in Ambon.", "Sekitar 1.520 warga mengungsi ke balai desa di Ambon.", "1,250", "1.520")]
    [InlineData("Officials said more than 70 people were injured in Ambon.", "Pejabat mengatakan lebih dari 60 orang cedera di Ambon.", "70", "60")]
    [InlineData("The bridge in Kupang opened on 3 April.", "Jembatan di Kupang dibuka pada 3 Oktober.", "3 April", "3 Oktober")]
    [InlineData("Rubs with 60 to 95 percent alcohol kill the virus.", "Penyanitasi dengan alkohol 70-95 persen membunuh virus itu.", "60 to 95 percent", "70-95 persen")]
    [InlineData("The train burned 80 km (50 miles) north of the capital.", "Kereta itu terbakar 70 kilometer di utara ibu kota.", "80 km", "70 kilometer")]
    [InlineData("Troops from China fought for Japan near Seoul.", "Tentara dari Jepang berperang untuk Jepang di dekat Seoul.", "China", "Jepang")]
    [InlineData("Troops from China fought for China beside those of Japan.", "Tentara dari Jepang berperang untuk China di samping tentara Jepang.", "China", "Jepang")]
    [InlineData("Talks held on Saturday will resume in Kupang on Saturday.", "Perundingan yang digelar Kamis akan dilanjutkan di Kupang pada Sabtu.", "Saturday", "Kamis")]
    [InlineData("Doctors in Ambon take a swab within 7 days.", "Dokter di Ambon mengambil usap dalam 6 hari.", "7 days", "6 hari")]
    [InlineData("The minister met officials of Bank Indonesia in Manado.", "Menteri bertemu pejabat Bank Mandiri di Manado.", "Bank Indonesia", "Bank Mandiri")]
    [InlineData("The envoy flew to South Korea on Monday.", "Utusan itu terbang ke Korea Utara pada Senin.", "South Korea", "Korea Utara")]
    [InlineData("Officials who visited Damascus praised Syria on Tuesday.", "Pejabat yang mengunjungi Yordania memuji Suriah pada Selasa.", "Damascus", "Yordania")]
    [InlineData("The bank was founded in December 2019 and grew in 2019.", "Bank itu didirikan pada Juni 2019 dan tumbuh pada 2019.", "December 2019", "Juni 2019")]
    [InlineData("The reporter quoted Howard Pinkham, a former official, as saying the dam was safe.", "Wartawan itu mengutip Hari Buruh, mantan pejabat, yang mengatakan bendungan itu aman.", "Howard Pinkham", "Hari Buruh")]
    [InlineData("Profit rose to Rp703.061 billion in Surabaya.", "Laba naik menjadi Rp503,061 miliar di Surabaya.", "Rp703.061 billion", "Rp503,061 miliar")]
    [InlineData("Two shells fell about 25 miles (40 km) from Ambon.", "Dua peluru jatuh sekitar 10 kilometer dari Ambon.", "40 km", "10 kilometer")]
    [InlineData("The envoy told Kupang on Wednesday that the deal stands.", "Utusan itu, Sabtu, mengatakan di Kupang bahwa kesepakatan 12 Agustus tetap berlaku.", "Wednesday", "Sabtu")]
    [InlineData("A driver named Hendra Wibowo was arrested in Ambon on Monday.", "Sopir bernama Rizal Wibowo ditangkap di Ambon pada Senin.", "Hendra Wibowo", "Rizal Wibowo")]
    [InlineData("Floods hit 12 villages in South Tabuan on Monday.", "Banjir melanda 12 desa di Tabuan Utara pada Senin.", "South Tabuan", "Tabuan Utara")]
    public void A_value_of_a_translation_that_only_one_side_has_is_held_against_the_other_s(string english, string indonesian, string left, string right)
    {
        var found = Compare(english, indonesian);

        Assert.Contains(found, d => d.Left.Text.EndsWith(left, StringComparison.Ordinal) && d.Right.Text.EndsWith(right, StringComparison.Ordinal) && d.Verdict == Verdict.Conflict);
    }

    [Theory]
    [InlineData("Margaret Thatcher visited Jakarta on Tuesday.", "Perdana menteri Thatcher mengunjungi Jakarta pada Selasa.")]
    [InlineData("About 1,500 workers were hired in Manado.", "Sekitar 1.500 pekerja direkrut di Manado.")]
    [InlineData("The firm Temasek Holdings bought shares in Manado.\nTemasek will pay on Monday.", "Perusahaan Temasek Holding Singapura membeli saham di Manado.\nTemasek akan membayar pada Senin.", 2)]
    [InlineData("President Jacques Chirac blocked all overtures on Tuesday.", "Presiden Jaques Chirac menutup semua tawaran pada Selasa.")]
    [InlineData("Capitalization stood at Rp1.400 trillion in March.", "Kapitalisasi tercatat Rp1.400 triliun pada Maret.")]
    [InlineData("The bank will issue bonds worth Rp1.5 trillion.", "Bank itu akan menerbitkan obligasi senilai Rp1,5 trilliun.")]
    [InlineData("The central government received Rp504 trillion and the regions Rp259 trillion.", "Pemerintah pusat menerima Rp 504 dan daerah Rp259 triliun.")]
    [InlineData("Nice lost 2-1 to Lille in France.", "Lille menang 1-2 atas Nice di Prancis.")]
    [InlineData("Talks will resume on Monday in Kupang.", "Perundingan dilanjutkan Senin (24/10) di Kupang.")]
    [InlineData("The bank runs 400 ATMs in Kupang.", "Bank itu mengelola 400 ATM di Kupang.")]
    [InlineData("The UN secretary general arrived in Kupang on Tuesday.", "Sekjen PBB tiba di Kupang pada Selasa.")]
    [InlineData("A delegation of the US Congress arrived in Kupang.", "Delegasi Kongres AS tiba di Kupang.")]
    [InlineData("The bank opened in May 2006.\nSales rose in Kupang this year.", "Bank itu dibuka pada Mei 2006.\nPenjualan di Kupang naik pada 2007.", 2)]
    [InlineData("The bank opened in May 2006.\nSales rose in Kupang yesterday.", "Bank itu dibuka pada Mei 2007.\nPenjualan di Kupang naik kemarin.", 2)]
    [InlineData("The Finance Ministry scrapped the duty on Tuesday.", "Menkeu menghapus bea itu pada Selasa.")]
    [InlineData("Warnings came from the Food and Drug Administration on Tuesday.", "Peringatan datang dari Badan Pengawas Obat dan Makanan pada Selasa.")]
    [InlineData("Damascus rejected the plan on Tuesday.", "Suriah menolak rencana itu pada Selasa.")]
    [InlineData("The minister said on Friday that exports had grown.", "Ekspor tumbuh hingga akhir tahun 2007, kata menteri.")]
    [InlineData("A driver named Rina Widyastuti was arrested in Ambon.", "Sopir bernama Rina Widiastuti ditangkap di Ambon.")]
    [InlineData("A driver named M. Nuh was arrested in Ambon.", "Sopir bernama Mohammad Nuh ditangkap di Ambon.")]
    [InlineData("The Arab League chief Amr Mussa arrived in Ambon on Monday.", "Ketua Liga Arab Amir Mussa tiba di Ambon pada Senin.")]
    [InlineData("Vice President Faruq al-Shara arrived in Ambon on Monday.", "Wakil Presiden Faruq El-Shara tiba di Ambon pada Senin.")]
    [InlineData("The bank sold shares in Tabuan Far East Ltd on Monday.", "Bank itu menjual saham Tabuan Far East Limited pada Senin.")]
    [InlineData("President Hugo Chavez spoke in Ambon.\nPresidents Chavez and Putin met on Monday.", "Presiden Hugo Chavez berpidato di Ambon.\nPresiden Chavez dan Putin bertemu pada Senin.")]
    [InlineData("Floods hit 12 villages in South Tabuan on Monday.", "Banjir melanda 12 desa di Tabuan Selatan pada Senin.")]
    public void What_a_translation_only_writes_otherwise_is_no_conflict(string english, string indonesian, int from = 1) =>
        Assert.DoesNotContain(Compare(english, indonesian), d => d.Left.Sentence >= from);

    [Fact]
    public void A_figure_said_again_in_brackets_is_one_value()
    {
        var found = Compare("The cars collided about 35 km (22 miles) south of Manado.", "Mobil-mobil itu bertabrakan sekitar 85 kilometer di selatan Manado.");

        var conflict = Assert.Single(found, d => d.Verdict == Verdict.Conflict);
        Assert.Equal("35 km", conflict.Left.Text[^5..]);
    }

    private static IReadOnlyList<Discrepancy> Compare(string english, string indonesian) =>
        AlignmentRun.Align(LineArticle.English(english), LineArticle.Indonesian(indonesian), new() { Mode = AlignmentMode.Parallel }).Discrepancies;
}
