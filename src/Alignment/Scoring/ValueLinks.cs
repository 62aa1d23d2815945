using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Edges between typed values: by their relation. Every pair is met once.</summary>
internal sealed class ValueLinks(ArticleTerms left, ArticleTerms right, Lexicon lexicon)
{
    /// <summary>
    /// Where values of one kind make more pairs than this, only figures near each other are
    /// compared, and a slot that the two fill differently says nothing.
    /// </summary>
    private const long ManyPairs = 1_000_000;

    /// <summary>How many times as large as another a figure may be and still stand for it; the reach of bounds in Anchors.</summary>
    private const double Reach = 1.5;

    /// <summary>
    /// Strength of two amounts that are about the same in two currencies. 0.4, 0.6, 0.7, 0.8 and 0.9 came to .864, .867, .867, .867 and
    /// .864 link F1 over data/gold (by fold) and data/seen together, none to .860.
    /// </summary>
    private const float Exchanged = 0.7f;

    private readonly OpposedValues _opposed = new(lexicon);

    /// <summary>
    /// All edges, in an order that depends on the articles alone: those of names, and at the same time those of all else.
    /// </summary>
    public List<(int Left, TermLink Link)>[] Find()
    {
        var (own, others) = (ByKind(left), ByKind(right));
        var (names, figures) = (new List<(int, TermLink)>(), new List<(int, TermLink)>());
        Parallel.Invoke(
            () =>
            {
                if (own.TryGetValue(AnchorType.Name, out var lefts) && others.TryGetValue(AnchorType.Name, out var rights))
                {
                    var links = new NameLinks(left, right, rights, lexicon);
                    foreach (var name in lefts)
                    {
                        links.Add(name, names);
                    }
                }
            },
            () =>
            {
                foreach (var (kind, lefts) in own)
                {
                    if (kind != AnchorType.Name && others.TryGetValue(kind, out var rights))
                    {
                        AddAll(lefts, rights, figures);
                    }
                }
            });
        return [names, figures];
    }

    private static Dictionary<AnchorType, int[]> ByKind(ArticleTerms terms) => Enumerable.Range(0, terms.Vocabulary.Count)
        .Where(t => terms.Vocabulary[t].Value is not null)
        .GroupBy(t => Kind(terms.Vocabulary[t].Value!.Type))
        .ToDictionary(g => g.Key, g => g.ToArray());

    private void AddAll(int[] own, int[] others, List<(int Left, TermLink Link)> edges)
    {
        if ((long)own.Length * others.Length > ManyPairs)
        {
            AddNear(own, others, edges);
            return;
        }

        foreach (var l in own)
        {
            foreach (var r in others)
            {
                Add(l, r, 0, edges);
            }
        }
    }

    private void Add(int l, int r, float above, List<(int Left, TermLink Link)> edges)
    {
        var (a, b) = (left.Vocabulary[l].Value!, right.Vocabulary[r].Value!);
        var link = Agreement(a, b) is > 0 and var agreement ? new TermLink(r, agreement, LinkReason.Value)
            : AreExchanged(a, b) ? new(r, Exchanged, LinkReason.Value)
            : new(r, _opposed.Strength(a, b), LinkReason.Opposed);
        if (link.Strength > above)
        {
            edges.Add((l, link));
        }
    }

    private static bool AreExchanged(Anchor a, Anchor b) =>
        a.Value is NumericValue x && b.Value is NumericValue y && ExchangeRates.AreNear(x, y);

    private void AddNear(int[] own, int[] others, List<(int Left, TermLink Link)> edges)
    {
        var sorted = others.OrderBy(r => Size(right.Vocabulary[r])).ThenBy(r => r).ToArray();
        var sizes = Array.ConvertAll(sorted, r => Size(right.Vocabulary[r]));
        foreach (var l in own)
        {
            var size = Size(left.Vocabulary[l]);
            for (var i = LowerBound(sizes, size / Reach); i < sorted.Length && sizes[i] <= size * Reach; i++)
            {
                Add(l, sorted[i], TermLink.Conflicting, edges);
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

    // Only values of one kind are compared; a bare figure may stand for a share, an amount or a rank in the other report.
    private static AnchorType Kind(AnchorType type) =>
        type is AnchorType.Ordinal or AnchorType.Percent or AnchorType.Money or AnchorType.Quantity ? AnchorType.Number : type;

    /// <summary>How surely two values that agree mean the same, 0–1; 0 where they differ.</summary>
    internal static float Agreement(Anchor a, Anchor b) => ValueComparison.Relate(a, b) switch
    {
        ValueRelation.Equal => 1f,
        ValueRelation.Converted => 1f,
        ValueRelation.Rounded => 0.9f,
        ValueRelation.Within => 0.8f,
        _ => 0f,
    };
}
