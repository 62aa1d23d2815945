using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Which terms of two articles mean the same: edges from the lexicon, from cognate form and from agreeing values. Immutable, thread-safe.</summary>
public sealed class TermGraph
{
    private readonly TermLink[][] _fromLeft;
    private readonly TermLink[][] _fromRight;

    /// <summary>Relates every term of one article to those of the other; near linear in the vocabularies.</summary>
    public TermGraph(ArticleTerms left, ArticleTerms right, Lexicon lexicon)
    {
        Left = left;
        Right = right;
        var edges = new Dictionary<(int Left, int Right), TermLink>();
        new WordLinks(left, right, lexicon, edges).Add();
        new ValueLinks(left, right, lexicon, edges).Add();
        _fromLeft = Group(edges, left.Vocabulary.Count, Side.Left);
        _fromRight = Group(edges, right.Vocabulary.Count, Side.Right);
    }

    private TermGraph(ArticleTerms left, ArticleTerms right, TermLink[][] fromLeft, TermLink[][] fromRight) =>
        (Left, Right, _fromLeft, _fromRight) = (left, right, fromLeft, fromRight);

    /// <summary>Terms of the left article.</summary>
    public ArticleTerms Left { get; }

    /// <summary>Terms of the right article.</summary>
    public ArticleTerms Right { get; }

    /// <summary>Edges of a left term, by the right term's index.</summary>
    public ReadOnlySpan<TermLink> FromLeft(int term) => _fromLeft[term];

    /// <summary>Edges of a right term, by the left term's index.</summary>
    public ReadOnlySpan<TermLink> FromRight(int term) => _fromRight[term];

    /// <summary>The same graph as if these two terms were not known to mean the same.</summary>
    /// <param name="left">Index of the left term.</param>
    /// <param name="right">Index of the right term.</param>
    public TermGraph Without(int left, int right)
    {
        var (fromLeft, fromRight) = ((TermLink[][])_fromLeft.Clone(), (TermLink[][])_fromRight.Clone());
        fromLeft[left] = [.. fromLeft[left].Where(link => link.Other != right)];
        fromRight[right] = [.. fromRight[right].Where(link => link.Other != left)];
        return new(Left, Right, fromLeft, fromRight);
    }

    private static TermLink[][] Group(Dictionary<(int Left, int Right), TermLink> edges, int count, Side side)
    {
        var lists = new List<TermLink>[count];
        foreach (var ((l, r), link) in edges)
        {
            var (from, to) = side == Side.Left ? (l, r) : (r, l);
            (lists[from] ??= []).Add(link with { Other = to });
        }

        var grouped = new TermLink[count][];
        for (var t = 0; t < count; t++)
        {
            lists[t]?.Sort((a, b) => a.Other.CompareTo(b.Other));
            grouped[t] = lists[t]?.ToArray() ?? [];
        }

        return grouped;
    }
}
