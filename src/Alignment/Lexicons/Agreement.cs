namespace Alignment.Lexicons;

/// <summary>Joins the estimates of both directions into one lexicon, keeping what both believe.</summary>
internal static class Agreement
{
    public static Lexicon Join(LearnerText left, LearnerText right, TranslationEstimate forward, TranslationEstimate backward,
        LearningOptions options)
    {
        var found = new List<Pair>();
        for (var r = 0; r < right.Terms.Length; r++)
        {
            for (var k = forward.Meetings.Starts[r]; k < forward.Meetings.Starts[r + 1]; k++)
            {
                var l = forward.Meetings.Sources[k];
                var reverse = backward.Meetings.Find(l, r);
                if (reverse < 0)
                {
                    continue;
                }

                var (p, q) = (forward.Probability(k), backward.Probability(reverse));
                if (Math.Max(p, q) >= options.MinProbability && Math.Sqrt(p * q) >= options.MinAgreement)
                {
                    found.Add(new(l, r, Math.Min(p, 1), Math.Min(q, 1)));
                }
            }
        }

        found.Sort(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        var kept = Best(Best(found, options.MaxTranslations, pair => pair.Left, pair => pair.Forward), options.MaxTranslations,
            pair => pair.Right, pair => pair.Backward);
        return Lexicon.FromEntries(kept.Select(pair =>
            new LexiconPair(left.Terms[pair.Left], right.Terms[pair.Right], pair.Forward, pair.Backward)));
    }

    // OrderBy is stable: pairs of equal probability stay in the order of their terms.
    private static List<Pair> Best(List<Pair> pairs, int count, Func<Pair, int> term, Func<Pair, double> probability) =>
        [.. pairs.GroupBy(term).SelectMany(group => group.OrderByDescending(probability).Take(count))];

    private readonly record struct Pair(int Left, int Right, double Forward, double Backward);
}
