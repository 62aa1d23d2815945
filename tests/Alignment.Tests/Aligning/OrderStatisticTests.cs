using Alignment.Aligning;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public class OrderStatisticTests
{
    /// <summary>A report in six sentences.</summary>
    internal const string English =
        """
        The harbour of Kupang was closed for two days after a freighter ran aground on Monday.
        Divers found a hole of three metres in its hull.
        Some 40 tonnes of cement had to be thrown into the sea.
        The port authority will fine the owner 500 million rupiah.
        Fishermen complained that their nets were torn by the tugs.
        A new lighthouse is to be built on the cape next year.
        """;

    /// <summary>Its translation: a third of it is missing, and what is left is not in order.</summary>
    internal const string Damaged =
        """
        Penyelam menemukan lubang tiga meter di lambungnya.
        Sekitar 40 ton semen harus dibuang ke laut.
        Pelabuhan Kupang ditutup selama dua hari setelah sebuah kapal barang kandas pada Senin.
        Otoritas pelabuhan akan mendenda pemiliknya 500 juta rupiah.
        Warga desa menggelar pasar malam di lapangan bola.
        Harga cabai naik menjelang bulan puasa.
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
    }

    private static OrderStatistic Measure(string left, string right, Language other) =>
        OrderStatistic.Measure(new(AlignmentRun.Relate(Read(left, Language.English), Read(right, other))));

    private static Article Read(string text, Language language) =>
        ArticleReader.Default.Read(text, new() { Language = language, LinesAreSentences = true });
}
