using Alignment.Anchors;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Scoring;

public sealed class ValueLinksTests
{
    [Theory]
    [InlineData("The gate counted 62,417 fans.", "Ada 62.471 suporter.", "a figure and the same digits in another order", 0.9f)]
    [InlineData("It opened in June.", "Dibuka pada Juni 2025.", "a month and a day of it", 0.8f)]
    [InlineData("It opened on June 9.", "Dibuka pada 19 Juni.", "two days of one month", 0.35f)]
    [InlineData("It took five years.", "Butuh tujuh tahun.", "two spans of time", 0.25f)]
    [InlineData("It took two years.", "Butuh tujuh tahun.", "two spans of time, one far longer", 0.12f)]
    [InlineData("Some 400 supporters slipped in.", "Sekitar 600 suporter menyusup.", "counts of two nouns of one spelling", 0.25f)]
    [InlineData("Some 400 Tabuan supporters slipped in.", "Sekitar 600 suporter menyusup.", "counts, one with whose they are before the noun", 0.25f)]
    [InlineData("He counted 62 fans.", "Ada 26 suporter.", "two digits, which are swapped by chance", 0f)]
    public void Values_that_differ_say_the_more_the_nearer_they_are(string english, string indonesian, string what, float strength)
    {
        var graph = AlignmentRun.Relate(LineArticle.English(english), LineArticle.Indonesian(indonesian));
        var value = Enumerable.Range(0, graph.Left.Vocabulary.Count).Single(t => graph.Left.Vocabulary[t].Value is { Type: not AnchorType.Name });

        var strongest = graph.FromLeft(value).ToArray().Select(l => l.Strength).DefaultIfEmpty(0).Max();

        Assert.True(strength == strongest, $"{what}: {strongest}");
    }

    [Theory]
    [InlineData("The drugs were worth $104 million.", "Narkoba itu bernilai Rp 1,7 triliun.", 0.7f)]
    [InlineData("He was offered 150,000 baht.", "Ia dijanjikan Rp 74 juta.", 0.7f)]
    [InlineData("The club paid 450,000 euros.", "Klub itu membayar Rp 8,8 miliar.", 0.7f)]
    [InlineData("The drugs were worth $104 million.", "Narkoba itu bernilai Rp 2,7 triliun.", 0f)]
    [InlineData("The loan is 12 million euros.", "Pinjaman itu 12 juta dolar AS.", 0f)]
    public void Amounts_in_two_currencies_stand_for_each_other_where_they_are_about_the_same(string english, string indonesian, float strength)
    {
        var graph = AlignmentRun.Relate(LineArticle.English(english), LineArticle.Indonesian(indonesian));
        var value = Enumerable.Range(0, graph.Left.Vocabulary.Count).Single(t => graph.Left.Vocabulary[t].Value is { Type: AnchorType.Money });

        Assert.Equal(strength, graph.FromLeft(value).ToArray().Select(l => l.Strength).DefaultIfEmpty(0).Max());
    }
}
