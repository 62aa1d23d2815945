using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Edges between typed values: by their relation, and for names that no table knows by their words.</summary>
internal sealed class ValueLinks(ArticleTerms left, ArticleTerms right, Lexicon lexicon, Dictionary<(int Left, int Right), TermLink> edges)
{
    /// <summary>Values of one kind of which more pairs than this would have to be compared are many: only near figures are then compared, and a slot that is filled otherwise says nothing.</summary>
    private const long ManyPairs = 1_000_000;

    /// <summary>How many times as large as another a figure may be and still stand for it; the reach of bounds in Anchors.</summary>
    private const double Reach = 1.5;

    private readonly Dictionary<string, string[]> _words = new(StringComparer.Ordinal);

    public void Add()
    {
        var rightByType = ByKind(right);
        foreach (var (kind, own) in ByKind(left))
        {
            if (!rightByType.TryGetValue(kind, out var others))
            {
                continue;
            }

            if (kind == AnchorType.Name)
            {
                AddNames(own, others);
            }
            else if ((long)own.Length * others.Length <= ManyPairs)
            {
                foreach (var l in own)
                {
                    foreach (var r in others)
                    {
                        Add(l, r, 0);
                    }
                }
            }
            else
            {
                AddNear(own, others);
            }
        }
    }

    private static Dictionary<AnchorType, int[]> ByKind(ArticleTerms terms) => Enumerable.Range(0, terms.Vocabulary.Count).Where(t => terms.Vocabulary[t].Value is not null)
        .GroupBy(t => Kind(terms.Vocabulary[t].Value!.Type)).ToDictionary(g => g.Key, g => g.ToArray());

    private void Add(int l, int r, float above)
    {
        if (Strength(left.Vocabulary[l].Value!, right.Vocabulary[r].Value!) is var strength && strength > above)
        {
            edges[(l, r)] = new(r, strength, LinkReason.Value);
        }
    }

    // Names that agree in anything share a word or a translation of one.
    private void AddNames(int[] own, int[] others)
    {
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var r in others)
        {
            foreach (var word in Words(right.Vocabulary[r].Value!.Value.Normal))
            {
                if (!byWord.TryGetValue(word, out var names))
                {
                    byWord.Add(word, names = []);
                }

                names.Add(r);
            }
        }

        var compared = new int[right.Vocabulary.Count];
        foreach (var l in own)
        {
            foreach (var word in Words(left.Vocabulary[l].Value!.Value.Normal))
            {
                Compare(word);
                if (lexicon.Find(Side.Left, word) is >= 0 and var known)
                {
                    foreach (var entry in lexicon.Entries(Side.Left, known))
                    {
                        Compare(lexicon.Term(Side.Right, entry.Other));
                    }
                }
            }

            void Compare(string word)
            {
                foreach (var r in byWord.GetValueOrDefault(word) ?? [])
                {
                    if (compared[r] != l + 1)
                    {
                        compared[r] = l + 1;
                        Add(l, r, 0);
                    }
                }
            }
        }
    }

    private void AddNear(int[] own, int[] others)
    {
        var sorted = others.OrderBy(r => Size(right.Vocabulary[r])).ThenBy(r => r).ToArray();
        var sizes = Array.ConvertAll(sorted, r => Size(right.Vocabulary[r]));
        foreach (var l in own)
        {
            var size = Size(left.Vocabulary[l]);
            for (var i = LowerBound(sizes, size / Reach); i < sorted.Length && sizes[i] <= size * Reach; i++)
            {
                Add(l, sorted[i], TermLink.Conflicting);
            }
        }
    }

    // Values without a size (dates, times) all count as near.
    private static double Size(Term term) => term.Value!.Value is NumericValue figure ? (double)Math.Abs(figure.Magnitude) : 1;

    private static int LowerBound(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string[] Words(string name) => _words.TryGetValue(name, out var words) ? words : _words[name] = name.Split(' ');

    // Only values of one kind are compared; a bare figure may stand for a share, an amount or a rank in the other report.
    private static AnchorType Kind(AnchorType type) =>
        type is AnchorType.Ordinal or AnchorType.Percent or AnchorType.Money or AnchorType.Quantity ? AnchorType.Number : type;

    private float Strength(Anchor a, Anchor b) => ValueComparison.Relate(a, b) switch
    {
        ValueRelation.Equal => 1f,
        ValueRelation.Converted => 1f,
        ValueRelation.Rounded => 0.9f,
        ValueRelation.Within => 0.8f,
        _ when a.Type == AnchorType.Name && b.Type == AnchorType.Name => SharedWords(a.Value.Normal, b.Value.Normal),
        _ => FillsOneSlot(a, b) ? TermLink.Conflicting : 0f,
    };

    // "five years" and "three years", "June" and "Juli": values that differ in a slot of one kind are still what the two sentences have in common.
    private static bool FillsOneSlot(Anchor a, Anchor b) => (a.Value, b.Value) switch
    {
        (NumericValue x, NumericValue y) => a.Type == b.Type && a.Type != AnchorType.Number && x.Unit == y.Unit,
        _ => a.Type == b.Type && a.Type is AnchorType.Date or AnchorType.Time,
    };

    // "shanghai cooperation organization" and "organisasi kerja sama shanghai": the share of the shorter name's words that the other has.
    private float SharedWords(string a, string b)
    {
        var (leftWords, rightWords) = (Words(a), Words(b));
        var best = 0f;
        foreach (var word in leftWords)
        {
            best += rightWords.Max(other => Likeness(word, other));
        }

        var share = best / Math.Max(leftWords.Length, rightWords.Length);
        return share >= 0.5f ? share : 0f;
    }

    private float Likeness(string word, string other)
    {
        if (word == other)
        {
            return 1;
        }

        if (lexicon.Find(Side.Left, word) is >= 0 and var known)
        {
            foreach (var entry in lexicon.Entries(Side.Left, known))
            {
                if (lexicon.Term(Side.Right, entry.Other) == other)
                {
                    return MathF.Sqrt(MathF.Max(entry.Forward, entry.Backward));
                }
            }
        }

        return 0;
    }
}
