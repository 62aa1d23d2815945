using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Facts;

public sealed class LedgerTests
{
    [Theory]
    [InlineData("The petition needs 25 signatures; by noon it had 31.", "Petisi itu butuh minimal 25 tanda tangan; hingga siang terkumpul 37 tanda tangan.", "31", "37")]
    [InlineData("Fares rise, said Wulan Pratomo, chief economist at Bank Mentari.", "Tarif naik, kata kepala ekonom Bank Mentari Wulan Pratiwi.", "Wulan Pratomo", "Wulan Pratiwi")]
    [InlineData("The captain, named as Arif Nugraha, had flown for years.", "Kapten pesawat itu bernama Arief Nugroho dan sudah terbang bertahun-tahun.", "Arif Nugraha", "Arief Nugroho")]
    [InlineData("At least 2,143 ballots were false, the court said.", "Sedikitnya 2.413 surat suara palsu, kata mahkamah.", "2,143", "2.413")]
    [InlineData("Gold went to Tran Thi Bich Lan of Vietnam.", "Medali emas direbut perenang Vietnam Tran Thi Bich Hoa.", "Tran Thi Bich Lan", "Tran Thi Bich Hoa")]
    [InlineData("The samples were sent to a laboratory in Bandung.", "Sampel itu dikirim ke laboratorium di Surabaya.", "Bandung", "Surabaya")]
    [InlineData("The samples were sent to a laboratory in Java.", "Sampel itu dikirim ke laboratorium di Bali.", "Java", "Bali")]
    [InlineData("She was taken from a clinic in Tabuan.", "Ia diculik dari sebuah klinik di Manipa.", "Tabuan", "Manipa")]
    [InlineData("They called in Sekar Wiratma, a surveyor.", "Mereka mendatangkan juru ukur Sekar Wiratno.", "Sekar Wiratma", "Sekar Wiratno")]
    [InlineData("The market in Surabaya opened at 6 p.m.", "Pasar di Surabaya dibuka pukul 16.00 WIB.", "6 p.m.", "16.00 WIB")]
    [InlineData("The job was won by Graha Tabuan Konstruksi, whose director is Sekar Wiratma.", "Pekerjaan itu dimenangkan Graha Manipa Konstruksi Sekar Wiratma.", "Graha Tabuan Konstruksi", "Graha Manipa Konstruksi")]
    [InlineData("The track was 580 metres too short.", "Lintasan itu 508 meter lebih pendek daripada seharusnya.", "580 metres", "508 meter")]
    [InlineData("The bank left rates unchanged on Thursday.", "Bank itu menahan suku bunga, Rabu (17/6).", "Thursday", "Rabu (17/6)")]
    [InlineData("The debt will be repaid over six years.", "Utang itu akan dilunasi selama tujuh tahun.", "six years", "tujuh tahun")]
    [InlineData("Turnout reached 68.4 percent in Kupang.", "Partisipasi pemilih di Kupang mencapai 6,84 persen.", "68.4 percent", "6,84 persen")]
    [InlineData("The grid lost 1.2 million customers in the storm.", "Jaringan itu kehilangan 1,2 miliar pelanggan akibat badai.", "1.2 million", "1,2 miliar")]
    [InlineData("The budget of the fund is 14 million dollars this year.", "Anggaran dana itu 14 juta euro tahun ini.", "14 million dollars", "14 juta euro")]
    [InlineData("Guards held dozens of people.", "Penjaga menahan ratusan orang.", "dozens", "ratusan")]
    [InlineData("Guards held hundreds of people.", "Penjaga menahan ribuan orang.", "hundreds", "ribuan")]
    [InlineData("Guards held dozens of people.", "Penjaga menahan 350 orang.", "dozens", "350")]
    [InlineData("The mill burned down in early 2024.", "Pabrik itu terbakar pada akhir 2024.", "early 2024", "akhir 2024")]
    [InlineData("Profit fell in Q2 2025.", "Laba turun pada kuartal III 2025.", "Q2", "III")]
    [InlineData("Eight of the injured were taken to Sekar Medical Centre.", "Delapan korban luka dibawa ke Rumah Sakit Manipa.", "Sekar", "Manipa")]
    [InlineData("Tabuan Hydro Engineering won the contract in July.", "Kontrak itu dimenangi Manipa Construction Group pada Juli.", "Tabuan Hydro Engineering", "Manipa Construction Group")]
    [InlineData("Most came through PT Karya Bahtera Mandiri.", "Sebagian besar diberangkatkan PT Samudra Insan Perkasa.", "Karya Bahtera Mandiri", "Samudra Insan Perkasa")]
    [InlineData("Farmers paid for this, presiding judge Sekar Wiratma said.", "Petani menanggungnya, kata ketua majelis hakim, Made Lubis, saat membacakan putusan.", "Sekar Wiratma", "Made Lubis")]
    [InlineData("Morocco will host the next conference, in Rabat in 2029.", "Sidang berikutnya akan digelar di Casablanca, Maroko, pada 2029.", "Rabat", "Casablanca")]
    [InlineData("The ferry was carrying 14 trucks and dozens of motorcycles.", "Kapal itu mengangkut 17 truk dan puluhan sepeda motor.", "14", "17")]
    [InlineData("The stage starts at 7:30 a.m. local time (2330 GMT Saturday).", "Etape itu dimulai pukul 08.30 Wita.", "7:30 a.m.", "08.30 Wita")]
    [InlineData("At least nine people died and 14 are missing.", "Sedikitnya sembilan orang meninggal dunia dan 12 orang lainnya hilang.", "14", "12")]
    [InlineData("They had to work for up to 18 hours a day.", "Mereka harus bekerja hingga 16 jam sehari.", "18 hours", "16 jam")]
    [InlineData("The takeover will close in the second quarter of 2026.", "Kedua pihak menutup akuisisi itu pada kuartal III-2026.", "second", "III")]
    [InlineData("They face death under Law No. 35 of 2009.", "Mereka terancam hukuman mati menurut Undang-Undang Nomor 35 Tahun 2008.", "2009", "2008")]
    [InlineData("It was their second conversation since June.", "Sejak Juni keduanya sudah tiga kali berbincang.", "second", "tiga")]
    [InlineData("The clerk must answer within six hours of a request.", "Panitera wajib menjawab dalam waktu enam hari setelah diminta.", "six hours", "enam hari")]
    public void Two_reports_that_fill_one_slot_differently_disagree(string english, string indonesian, string left, string right) =>
        Assert.Contains(Compare(english, indonesian), d => (d.Left.Text, d.Right.Text, d.Verdict) == (left, right, Verdict.Conflict));

    [Theory]
    [InlineData("Sam Ratulangi International Airport in Manado was closed for three hours.", "Bandara Sam Ratulangi, Manado, ditutup selama tiga jam.")]
    [InlineData("The engineers spent a year and a half in Cannes.", "Para insinyur itu tinggal di Cannes selama 18 bulan.")]
    [InlineData("The samples were sent to a laboratory in Indonesia.", "Sampel itu dikirim ke laboratorium di Temanggung.")]
    [InlineData("The samples were sent to a laboratory in Java.", "Sampel itu dikirim ke laboratorium di Banyumas.")]
    [InlineData("Police named the regent and three other people as suspects.", "Polisi menetapkan bupati itu dan lainnya, seluruhnya empat orang, sebagai tersangka.")]
    [InlineData("The court in Seoul ruled at 2pm on Tuesday.", "Pengadilan di Seoul memutus perkara itu pada Selasa pukul 12.00 WIB.")]
    [InlineData("She got the prize in Locarno, Switzerland, at 9.30 p.m.", "Ia menerima hadiah itu di Locarno, Swiss, pukul 02.30 WIB.")]
    [InlineData("The bill passed 13-9 in the Senate.", "Sebanyak 13 senator menyetujui rancangan itu.")]
    [InlineData("The two traders were charged over drugs smuggled in 2019 from Malaysia.", "Dua pedagang itu didakwa menyelundupkan narkotika dari Malaysia menurut Undang-Undang Nomor 35 Tahun 2009.")]
    [InlineData("That is two more than the country won in Manila.", "Jumlah itu lebih banyak daripada tujuh medali di Manila.")]
    [InlineData("Police arrested the regent and three others.", "Polisi menangkap empat orang, termasuk bupati itu.")]
    [InlineData("She will rise into the top 80 on Monday.", "Peringkatnya naik ke 77 mulai Senin.")]
    [InlineData("All of the dead, seven of them women, were found upstairs.", "Seluruh korban jiwa ditemukan di lantai dua.")]
    [InlineData("Wiratma, 34, resigned with four seconds left.", "Setelah 68 langkah, Wiratma menyerah dengan sisa empat detik.")]
    [InlineData("Officials in Tokyo welcomed the offer of aid.", "Para pejabat di Jepang menyambut tawaran bantuan itu.")]
    [InlineData("Seventeen people died and 31 are missing.", "Sebanyak 31 orang hilang.")]
    [InlineData("The bank left rates unchanged on Thursday.", "Bank itu menahan suku bunga, Kamis (18/6).")]
    [InlineData("The bank left rates unchanged on Thursday.", "Bank itu menahan suku bunga pada 18 Juni.")]
    [InlineData("Guards held hundreds of people.", "Penjaga menahan 350 orang.")]
    [InlineData("The port cost 6 million Singapore dollars.", "Pelabuhan itu menelan biaya 6 juta dolar.")]
    [InlineData("Receipts came to Rp58.03 last year.", "Penerimaan tahun lalu mencapai Rp58,03 triliun.")]
    [InlineData("Profit fell in Q3 2025.", "Laba turun pada kuartal III 2025.")]
    [InlineData("The ship went down within 40 minutes.", "Kapal itu tenggelam dalam waktu kurang dari satu jam.")]
    [InlineData("At least 48 aftershocks were recorded.", "Lebih dari 40 gempa susulan terjadi.")]
    [InlineData("The volcano erupted at 5:42 a.m. (2142 GMT on Monday).", "Gunung itu meletus pada Selasa (16/6/2026) pukul 05.42 Wita.")]
    [InlineData("The judges in London spoke shortly before 10pm on Tuesday.", "Para juri di London berbicara pada Rabu (17/6/2026) pukul 03.45 WIB.")]
    [InlineData("The two have had ties for more than six decades.", "Keduanya menjalin hubungan sejak 1965.")]
    [InlineData("I rang Ratu Sekar, he said, and Ratu Sekar Wiratma thanked me.", "Ia mengaku sudah menelepon Wiratma.")]
    [InlineData("The other three freed men are from Georgia.", "Enam orang yang dibebaskan berasal dari Georgia.")]
    [InlineData("People left by boat from Johor in Malaysia.", "Warga berangkat dengan perahu dari Malaysia.")]
    [InlineData("Nearly 3,000 people filled the Sekar Aquatic Centre.", "Sebanyak 2.914 orang memenuhi Sekar Aquatic Centre.")]
    [InlineData("Only 71 of the 102 women who set out made it to the end.", "Sebanyak 31 dari 102 peserta tidak mampu mencapai garis akhir.")]
    [InlineData("It was their third conversation since June.", "Sejak Juni keduanya sudah tiga kali berbincang.")]
    [InlineData("The quake off Sulawesi killed four.", "Gempa di Sulawesi berkekuatan M 7,1.")]
    [InlineData("Rainfall in the basin was 35 percent below normal.", "Curah hujan di daerah aliran sungai itu hanya 65 persen dari normal.")]
    [InlineData("They went straight to one case, Wiratma said.\nThe curator is Sekar Wiratma.", "Menurut Wiratma, mereka langsung menuju satu lemari.\nKurator itu bernama Putri Wiratma.")]
    public void What_two_reports_only_write_otherwise_or_leave_out_is_no_conflict(string english, string indonesian) =>
        Assert.DoesNotContain(Compare(english, indonesian), d => d.Verdict == Verdict.Conflict);

    [Fact]
    public void When_it_was_said_does_not_contradict_when_it_happens() => Assert.DoesNotContain(
        Compare("The governor said on Thursday that the port would reopen soon.", "Pelabuhan itu akan dibuka kembali pada Senin, kata gubernur."), d => d.Verdict == Verdict.Conflict);

    private static IReadOnlyList<Discrepancy> Compare(string english, string indonesian)
    {
        var graph = AlignmentRun.Relate(LineArticle.English(english), LineArticle.Indonesian(indonesian));
        var bitext = new Bitext { Left = graph.Left.Article, Right = graph.Right.Article, Mode = AlignmentMode.Comparable, Beads = [new() { Left = [1], Right = [1], Kind = BeadKind.Equivalent, Probability = 1 }] };
        return Ledger.Compare(bitext, graph, Scorer.Embedded.Models.Slot);
    }
}
