using Alignment.Lexicons;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Lexicons;

public sealed class LexiconTests
{
    private static readonly Lexicon Sample = Lexicon.FromEntries(
    [
        new("quake", "gempa", 0.9, 0.3),
        new("earthquake", "gempa", 0.8, 0.6),
        new("earthquake", "lindu", 0.1, 1),
        new("bank", "bank", 0.7, 0.9),
        new("bank", "tepi", 0.2, 0.5),
    ]);

    [Fact]
    public void Translations_come_best_first_from_either_side()
    {
        Assert.Equal(["gempa", "lindu"], Names(Sample, Side.Left, "earthquake"));
        Assert.Equal(["earthquake", "quake"], Names(Sample, Side.Right, "gempa"));
        Assert.Equal(5, Sample.Count);
    }

    [Fact]
    public void An_unknown_term_is_not_found_on_its_side_even_if_the_other_side_knows_it()
    {
        Assert.Equal(-1, Sample.Find(Side.Left, "lindu"));
        Assert.Equal(-1, Sample.Find(Side.Right, ""));
        Assert.Null(Sample.Find("quake", "tepi"));
        Assert.Equal(0.2f, Sample.Find("bank", "tepi")!.Value.Forward);
    }

    [Fact]
    public void Merging_keeps_the_higher_probability()
    {
        var other = Lexicon.FromEntries([new("bank", "bank", 0.1, 1), new("abbey", "biara", 0.5, 0.5), new("zebra", "zebra", 1, 1)]);

        var merged = Sample.Merge(other);

        Assert.Equal(7, merged.Count);
        Assert.Equal((0.7f, 1f), Probabilities(merged.Find("bank", "bank")));
        Assert.Equal(["earthquake", "quake"], Names(merged, Side.Right, "gempa"));
        Assert.Equal(["biara"], Names(merged, Side.Left, "abbey"));
    }

    [Fact]
    public void Empty_terms_and_probabilities_outside_0_and_1_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Lexicon.FromEntries([new("", "x", 1, 1)]));
        Assert.Throws<ArgumentException>(() => Lexicon.FromEntries([new("x", "y", 1.1, 1)]));
        Assert.Throws<ArgumentException>(() => Lexicon.FromEntries([new("x", "y", 1, double.NaN)]));
    }

    [Fact]
    public void What_goes_in_is_found_from_both_sides_whatever_the_order()
    {
        Prop.ForAll(PairLists(), pairs =>
        {
            var lexicon = Lexicon.FromEntries(pairs);
            var again = Lexicon.FromEntries(pairs.Reverse());
            return lexicon.Pairs.SequenceEqual(again.Pairs)
                && lexicon.Count == pairs.Select(pair => (pair.Left, pair.Right)).Distinct().Count()
                && pairs.All(pair => Names(lexicon, Side.Left, pair.Left).Contains(pair.Right) && Names(lexicon, Side.Right, pair.Right).Contains(pair.Left));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Merging_two_halves_is_the_same_as_taking_all_at_once()
    {
        Prop.ForAll(PairLists(), PairLists(), (first, second) =>
            Lexicon.FromEntries(first).Merge(Lexicon.FromEntries(second)).Pairs.SequenceEqual(Lexicon.FromEntries(first.Concat(second)).Pairs))
            .QuickCheckThrowOnFailure();
    }

    internal static Arbitrary<LexiconPair[]> PairLists() => ArbMap.Default.GeneratorFor<(byte Left, byte Right, byte Forward, byte Backward)[]>().Select(
        rows => rows.Select(row => new LexiconPair($"e{row.Left % 20}", $"ï{row.Right % 20}", row.Forward / 255d, row.Backward / 255d)).ToArray()).ToArbitrary();

    internal static string[] Names(Lexicon lexicon, Side side, string term)
    {
        var other = side == Side.Left ? Side.Right : Side.Left;
        return [.. lexicon.Entries(side, lexicon.Find(side, term)).ToArray().Select(entry => lexicon.Term(other, entry.Other))];
    }

    private static (float Forward, float Backward) Probabilities(LexiconEntry? entry) => (entry!.Value.Forward, entry.Value.Backward);
}
