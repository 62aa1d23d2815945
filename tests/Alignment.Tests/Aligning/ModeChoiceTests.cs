using Alignment.Aligning;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public class ModeChoiceTests
{
    private const string English = OrderStatisticTests.English;
    private const string Damaged = OrderStatisticTests.Damaged;

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

    private static readonly TermGraph Graph = AlignmentRun.Relate(Read(English, Language.English), Read(Damaged, Language.Indonesian));

    private static readonly Link[] InOrder = [.. Enumerable.Range(0, 6).Select(i => Fact(i, i))];

    [Fact]
    public void Sentences_that_are_as_alike_as_translations_make_up_for_a_damaged_order() =>
        Assert.Equal(AlignmentMode.Parallel, Mode(English, Damaged));

    [Fact]
    public void A_report_that_tells_the_same_in_its_own_order_and_words_is_no_translation() =>
        Assert.Equal(AlignmentMode.Comparable, Mode(English, Retold));

    [Fact]
    public void A_report_that_tells_the_same_in_the_same_order_but_its_own_words_is_no_translation_either() =>
        Assert.Equal(AlignmentMode.Comparable, Mode(Told, ToldAgain));

    [Fact]
    public void What_may_be_either_is_a_translation_where_its_links_keep_to_one_order() =>
        Assert.Equal(AlignmentMode.Parallel, ModeChoice.Of(new(0.5, 0.55), Graph, () => [.. InOrder]));

    [Fact]
    public void What_may_be_either_is_two_reports_where_links_cross() =>
        Assert.Equal(AlignmentMode.Comparable, ModeChoice.Of(new(0.5, 0.55), Graph, () => [.. InOrder, Fact(6, 8), Fact(7, 7), Fact(8, 6)]));

    [Fact]
    public void A_headline_that_restates_a_later_sentence_is_no_crossing() =>
        Assert.Equal(AlignmentMode.Parallel, ModeChoice.Of(new(0.5, 0.55), Graph,
            () => [.. InOrder, new([6], [1], BeadKind.Partial), new([7], [0], BeadKind.Partial), new([8], [2], BeadKind.Partial)]));

    [Theory]
    [InlineData(0.3, 0.4, AlignmentMode.Comparable)]
    [InlineData(0.9, 0.7, AlignmentMode.Parallel)]
    public void What_is_clear_is_settled_without_linking(double order, double likeness, AlignmentMode expected) =>
        Assert.Equal(expected, ModeChoice.Of(new(order, likeness), Graph, () => throw new InvalidOperationException("Nobody asked for links.")));

    private static AlignmentMode Mode(string left, string right) =>
        AlignmentRun.Align(Read(left, Language.English), Read(right, Language.Indonesian)).Bitext.Mode;

    private static Link Fact(int left, int right) => new([left], [right], BeadKind.Equivalent);

    private static Article Read(string text, Language language) =>
        ArticleReader.Default.Read(text, new() { Language = language, LinesAreSentences = true });
}
