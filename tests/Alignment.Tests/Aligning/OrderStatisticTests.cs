using Alignment.Aligning;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public class OrderStatisticTests
{
    private const string English =
        """
        The harbour of Kupang was closed for two days after a freighter ran aground on Monday.
        Divers found a hole of three metres in its hull.
        Some 40 tonnes of cement had to be thrown into the sea.
        The port authority will fine the owner 500 million rupiah.
        Fishermen complained that their nets were torn by the tugs.
        A new lighthouse is to be built on the cape next year.
        """;

    // A third of it is missing, and what is left is not in order.
    private const string Damaged =
        """
        Penyelam menemukan lubang tiga meter di lambungnya.
        Sekitar 40 ton semen harus dibuang ke laut.
        Pelabuhan Kupang ditutup selama dua hari setelah sebuah kapal barang kandas pada Senin.
        Otoritas pelabuhan akan mendenda pemiliknya 500 juta rupiah.
        Warga desa menggelar pasar malam di lapangan bola.
        Harga cabai naik menjelang bulan puasa.
        """;

    private const string Retold =
        """
        Nelayan setempat marah karena jaring mereka rusak.
        Pemilik kapal terancam denda setengah miliar rupiah.
        Mercusuar baru akan berdiri di tanjung itu pada 2027.
        Kapal barang itu kandas di depan Kupang awal pekan ini.
        Muatannya, semen, sebagian dibuang ke laut.
        Pemerintah kota meminta warga menjauhi pantai.
        """;

    private const string Told =
        """
        The harbour of Kupang was closed for two days after a freighter ran aground on Monday.
        Its engine had failed in a squall, the harbour master said.
        Divers found a hole of three metres in its hull.
        No oil has leaked so far.
        Some 40 tonnes of cement had to be thrown into the sea.
        Fishermen complained that their nets were torn by the tugs.
        The owner, a shipping line in Surabaya, has promised to pay for the damage.
        A new lighthouse is to be built on the cape next year.
        """;

    // Most of it in the same order, none of it by the same words.
    private const string ToldAgain =
        """
        Kapal barang itu kandas di depan Kupang pada Senin dan menutup alur pelabuhan.
        Lambungnya robek sepanjang tiga meter.
        Warga pesisir berkerumun menonton dari dermaga.
        Agar lebih ringan, muatan semen dilempar dari geladak.
        Pemerintah kota meminta nelayan menjauh.
        Perusahaan pelayaran pemiliknya menyatakan siap mengganti kerugian.
        Jaring nelayan setempat ikut rusak.
        Mercusuar baru dibangun di tanjung itu tahun depan.
        """;

    [Fact]
    public void A_text_told_in_the_same_order_by_sentences_as_alike_as_translations_has_both()
    {
        var (order, likeness) = Measure(English, English, Language.English);

        Assert.Equal(1, order);
        Assert.InRange(likeness, 0.9, 1);
    }

    [Fact]
    public void Sentences_that_are_as_alike_as_translations_make_up_for_a_damaged_order()
    {
        var (order, likeness) = Measure(English, Damaged, Language.Indonesian);

        Assert.InRange(order, 0.2, 0.5);
        Assert.InRange(likeness, 0.5, 1);
        Assert.Equal(AlignmentMode.Parallel, Align(English, Damaged, Language.Indonesian).Mode);
    }

    [Fact]
    public void A_report_that_tells_the_same_in_its_own_order_and_words_is_no_translation() =>
        Assert.Equal(AlignmentMode.Comparable, Align(English, Retold, Language.Indonesian).Mode);

    [Fact]
    public void A_report_that_tells_the_same_in_the_same_order_but_its_own_words_is_no_translation_either() =>
        Assert.Equal(AlignmentMode.Comparable, Align(Told, ToldAgain, Language.Indonesian).Mode);

    private static OrderStatistic Measure(string left, string right, Language other) =>
        OrderStatistic.Measure(new(AlignmentRun.Relate(Read(left, Language.English), Read(right, other))));

    private static Bitext Align(string left, string right, Language other) =>
        AlignmentRun.Align(Read(left, Language.English), Read(right, other)).Bitext;

    private static Article Read(string text, Language language) =>
        ArticleReader.Default.Read(text, new() { Language = language, LinesAreSentences = true });
}
