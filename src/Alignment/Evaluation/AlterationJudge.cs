using Alignment.Aligning;
using Alignment.Lexicons;

namespace Alignment.Evaluation;

/// <summary>
/// Judges whether a sentence is told from a copy of it in which one value was changed, as xSIM++ (Chen et al. 2023) asks of sentence
/// encoders. Thread-safe when the weighing is.
/// </summary>
public static class AlterationJudge
{
    /// <summary>
    /// One tally for every alteration, found when of all Indonesian sentences the true one alone scores highest with its English sentence.
    /// </summary>
    /// <param name="pair">The pair whose alterations are asked.</param>
    /// <param name="weigh">Weighs the sentences of two articles.</param>
    /// <remarks>
    /// All are asked in one article, where every true sentence stands beside its altered copy, in front of it or behind it by
    /// turns, so that the place favours neither.
    /// </remarks>
    public static IReadOnlyList<Tally> Judge(GoldPair pair, JudgedWeighing weigh)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(weigh);
        if (pair.Alterations.Count == 0)
        {
            return [];
        }

        var (lines, numbers) = Beside(pair);
        var weighed = weigh(pair.Sentences(Side.Left), pair.With(Side.Right, lines), pair.Hash).ToLookup(c => c.Left);
        return [.. pair.Alterations.Select(a => new Tally(0, 0, IsFirst(numbers[a.Right], [.. weighed[a.Left]]) ? 1 : 0, 1))];
    }

    private static bool IsFirst(int number, List<Candidate> candidates) =>
        candidates.Find(c => c.Right == number) is { } own && candidates.TrueForAll(c => c.Right == number || c.Score < own.Score);

    // The Indonesian lines, and the new number of the true sentence by the number of the altered one.
    private static (List<string> Lines, Dictionary<int, int> Numbers) Beside(GoldPair pair)
    {
        var (lines, numbers) = (new List<string>(), new Dictionary<int, int>());
        var altered = pair.Alterations.ToDictionary(a => a.Right, a => a.Sentence);
        // Most documents have one or two alterations: did every first one begin with the true sentence, most would.
        var isInFront = pair.Hash[^1] < '8';
        foreach (var line in pair.Lines(Side.Right))
        {
            lines.Add(line);
            var number = lines.Count - numbers.Count;
            if (altered.TryGetValue(number, out var sentence))
            {
                lines.Insert(isInFront ? lines.Count - 1 : lines.Count, sentence);
                numbers.Add(number, isInFront ? lines.Count - 1 : lines.Count);
                isInFront = !isInFront;
            }
        }

        return (lines, numbers);
    }
}
