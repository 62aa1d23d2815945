using Alignment.Lexicons;

namespace Alignment.Tests.Lexicons;

public sealed class DictionaryFilterTests
{
    private static readonly Lexicon Dictionary = Lexicon.FromEntries(
    [
        new("bank", "bank", 0.5, 1),
        new("bank", "tebing", 0.5, 1),
        new("ferry", "feri", 1, 1),
        new("zither", "siter", 1, 1),
        new("bach", "bach", 1, 1),
    ]);

    private static readonly (string[] Left, string[] Right)[] Lines =
    [
        .. Enumerable.Range(0, 30).Select(i => (new[] { "bank", $"e{i}" }, new[] { "bank", $"k{i}" })),
        .. Enumerable.Range(0, 30).Select(i => (new[] { "ferry", $"f{i}" }, new[] { "feri", $"l{i}" })),
        .. Enumerable.Range(0, 300).Select(i => (new[] { $"g{i}" }, new[] { "tebing", $"m{i}" })),
    ];

    [Fact]
    public void A_sense_that_the_text_bears_out_stays_and_one_that_it_does_not_goes()
    {
        var kept = DictionaryFilter.Filter(Dictionary, Lines, keepUnseen: false);

        Assert.Equal([("bank", "bank"), ("ferry", "feri")], kept.Pairs.Select(pair => (pair.Left, pair.Right)));
        Assert.All(kept.Pairs, pair => Assert.InRange(pair.Forward, 0.5, 0.71));
    }

    [Fact]
    public void A_word_that_the_text_lacks_is_kept_on_demand_and_believed_less()
    {
        var kept = DictionaryFilter.Filter(Dictionary, Lines, keepUnseen: true);

        Assert.Equal(0.3f, kept.Find("zither", "siter")!.Value.Forward);
        Assert.Null(kept.Find("bach", "bach"));
        Assert.Null(kept.Find("bank", "tebing"));
    }
}
