namespace Alignment.Evaluation;

/// <summary>Compares predicted sentence pairs with gold ones. Thread-safe.</summary>
public static class LinkJudge
{
    /// <summary>
    /// One tally for every left sentence that has a prediction or a required pair, in order of the sentences; their sum is the pair's.
    /// </summary>
    /// <param name="predicted">Sentence pairs that the program links.</param>
    /// <param name="required">Sentence pairs that must be linked.</param>
    /// <param name="tolerated">Sentence pairs that are neither right nor wrong, unless they are required.</param>
    public static IReadOnlyList<Tally> Judge(IReadOnlySet<(int Left, int Right)> predicted, IReadOnlySet<(int Left, int Right)> required,
        IReadOnlySet<(int Left, int Right)> tolerated)
    {
        var units = new SortedDictionary<int, Tally>();
        foreach (var pair in predicted)
        {
            if (required.Contains(pair))
            {
                Add(units, pair.Left, new(1, 1, 1, 0));
            }
            else if (!tolerated.Contains(pair))
            {
                Add(units, pair.Left, new(0, 1, 0, 0));
            }
        }

        foreach (var pair in required)
        {
            Add(units, pair.Left, new(0, 0, 0, 1));
        }

        return [.. units.Values];
    }

    private static void Add(SortedDictionary<int, Tally> units, int key, Tally tally) => units[key] = units.GetValueOrDefault(key) + tally;
}
