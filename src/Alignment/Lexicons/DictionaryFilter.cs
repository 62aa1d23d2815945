namespace Alignment.Lexicons;

/// <summary>
/// Keeps of a general dictionary (a wordnet, say) what parallel text bears out: pairs that meet in lines which translate each other far
/// more often than by chance, and unambiguous pairs with a word that the text does not have at all. Made wordnet.tsv
/// (data/lexicon/PROVENANCE.md); no command calls it.
/// </summary>
public static class DictionaryFilter
{
    // Meetings by chance have a lift of 1; at 5 and above the rest of a wordnet's rare senses is gone (chosen by looking at
    // printed samples of about 40 pairs per setting; precision was not hand-scored).
    private const double MinLift = 5;

    // Below this geometric mean of both directions a sense is too rare to speak for the pair.
    private const double MinAgreement = 0.04;

    // A sense that shares its word with two others at most: of pairs that cannot be checked only these are kept.
    private const double MinShareUnseen = 0.34;

    // Modest on purpose: what a learner saw often must outrank what a dictionary lists. Highest possible sums are 0.7 and 0.3.
    private const double WeightOfMeetings = 0.5;
    private const double WeightOfShare = 0.2;
    private const double WeightOfShareUnseen = 0.3;

    /// <summary>The pairs that are borne out, with probabilities from their meetings and their share in the dictionary.</summary>
    /// <param name="dictionary">Pairs whose probabilities are the shares of their senses.</param>
    /// <param name="lines">Parallel lines as terms.</param>
    /// <param name="keepUnseen">Whether unambiguous pairs with a word that the lines lack are kept, unless both words are the
    /// same: form tells that by itself.</param>
    public static Lexicon Filter(Lexicon dictionary, IReadOnlyList<(string[] Left, string[] Right)> lines, bool keepUnseen)
    {
        var meetings = new Dictionary<(int Left, int Right), int>();
        var (left, right) = (new int[dictionary.TermCount(Side.Left)], new int[dictionary.TermCount(Side.Right)]);
        foreach (var line in lines)
        {
            var here = new HashSet<int>();
            foreach (var term in line.Right)
            {
                if (dictionary.Find(Side.Right, term) is var r and >= 0 && here.Add(r))
                {
                    right[r]++;
                }
            }

            foreach (var term in line.Left.Distinct(StringComparer.Ordinal))
            {
                if (dictionary.Find(Side.Left, term) is var l and >= 0)
                {
                    left[l]++;
                    foreach (var entry in dictionary.Entries(Side.Left, l))
                    {
                        if (here.Contains(entry.Other))
                        {
                            meetings[(l, entry.Other)] = meetings.GetValueOrDefault((l, entry.Other)) + 1;
                        }
                    }
                }
            }
        }

        var kept = new List<LexiconPair>();
        for (var l = 0; l < left.Length; l++)
        {
            foreach (var entry in dictionary.Entries(Side.Left, l))
            {
                var (x, y, met) = (left[l], right[entry.Other], meetings.GetValueOrDefault((l, entry.Other)));
                if (met > 0 && (double)met * lines.Count >= MinLift * x * y)
                {
                    Keep(l, entry, WeightOfMeetings * met / x + WeightOfShare * entry.Forward,
                        WeightOfMeetings * met / y + WeightOfShare * entry.Backward);
                }
                else if (keepUnseen && (x == 0 || y == 0) && Math.Min(entry.Forward, entry.Backward) >= MinShareUnseen
                    && !SameForm(l, entry.Other))
                {
                    Keep(l, entry, WeightOfShareUnseen * entry.Forward, WeightOfShareUnseen * entry.Backward);
                }
            }
        }

        return Lexicon.FromEntries(kept);

        bool SameForm(int l, int r) => dictionary.Terms(Side.Left)[l].SequenceEqual(dictionary.Terms(Side.Right)[r]);

        void Keep(int term, LexiconEntry entry, double forward, double backward)
        {
            if (forward * backward >= MinAgreement * MinAgreement)
            {
                kept.Add(new(dictionary.Term(Side.Left, term), dictionary.Term(Side.Right, entry.Other),
                    Math.Min(1, forward), Math.Min(1, backward)));
            }
        }
    }
}
