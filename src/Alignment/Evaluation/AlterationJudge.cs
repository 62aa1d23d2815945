using Alignment.Lexicons;

namespace Alignment.Evaluation;

/// <summary>
/// Judges whether a sentence is told from a copy in which one value was changed, as xSIM++ (Chen et al. 2023) asks of sentence encoders. Thread-safe
/// when the weighing is.
/// </summary>
public static class AlterationJudge
{
    /// <summary>
    /// One tally for every alteration, found when of all Indonesian sentences the true one alone has the highest score for its English sentence. Each
    /// is asked by itself. The true sentence stands beside the altered one, before it or behind it by turns, so that the place favours neither; who
    /// begins is drawn by the pair's name.
    /// </summary>
    /// <param name="pair">The pair whose alterations are asked.</param>
    /// <param name="weigh">Weighs the sentences of two articles.</param>
    public static IReadOnlyList<Tally> Judge(GoldPair pair, JudgedWeighing weigh)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(weigh);
        var english = pair.Sentences(Side.Left);
        var units = new List<Tally>();
        // One document mostly has one or two: were the true one always first in the first, it would be first in most.
        var isBefore = pair.Hash[^1] is >= '0' and <= '7';
        foreach (var alteration in pair.Alterations)
        {
            var weighed = weigh(english, pair.WithTrue(alteration, isBefore), pair.Hash).ToLookup(c => c.Left)[alteration.Left].ToList();
            var number = isBefore ? alteration.Right : alteration.Right + 1;
            var isFirst = weighed.Find(c => c.Right == number) is { } own && weighed.TrueForAll(c => c == own || c.Score < own.Score);
            units.Add(new(0, 0, isFirst ? 1 : 0, 1));
            isBefore = !isBefore;
        }

        return units;
    }
}
