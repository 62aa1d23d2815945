using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>
/// Which terms of two articles mean the same: edges from the lexicon, from cognate form and from agreeing values. Immutable, thread-safe.
/// </summary>
public sealed class TermGraph
{
    private readonly TermLink[][] _fromLeft;
    private readonly TermLink[][] _fromRight;
    private SentenceMeanings? _meanings;

    /// <summary>Relates every term of one article to those of the other; near linear in the vocabularies.</summary>
    public TermGraph(ArticleTerms left, ArticleTerms right, Lexicon lexicon)
    {
        (Left, Right, Lexicon) = (left, right, lexicon);
        // A term is a word or a value and has edges only to its own kind.
        var (words, values) = (new Dictionary<(int Left, int Right), TermLink>(), Array.Empty<List<(int Left, TermLink Link)>>());
        Parallel.Invoke(() => values = new ValueLinks(left, right, lexicon).Find(), () => new WordLinks(left, right, lexicon, words).Add());
        var wordEdges = new List<(int Left, TermLink Link)>(words.Count);
        foreach (var (terms, link) in words)
        {
            wordEdges.Add((terms.Left, link));
        }

        List<(int Left, TermLink Link)>[] edges = [wordEdges, .. values];
        var (fromLeft, fromRight) = (new TermLink[left.Vocabulary.Count][], new TermLink[right.Vocabulary.Count][]);
        Parallel.Invoke(() => Group(edges, fromLeft, Side.Left), () => Group(edges, fromRight, Side.Right));
        (_fromLeft, _fromRight) = (fromLeft, fromRight);
    }

    private TermGraph(TermGraph graph, TermLink[][] fromLeft, TermLink[][] fromRight) =>
        (Left, Right, Lexicon, _fromLeft, _fromRight) = (graph.Left, graph.Right, graph.Lexicon, fromLeft, fromRight);

    /// <summary>Terms of the left article.</summary>
    public ArticleTerms Left { get; }

    /// <summary>Terms of the right article.</summary>
    public ArticleTerms Right { get; }

    /// <summary>Edges of a left term, by the right term's index.</summary>
    public ReadOnlySpan<TermLink> FromLeft(int term) => _fromLeft[term];

    /// <summary>Edges of a right term, by the left term's index.</summary>
    public ReadOnlySpan<TermLink> FromRight(int term) => _fromRight[term];

    /// <summary>Translations of single words: the edges' source.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>What the sentences are about.</summary>
    internal SentenceMeanings Meanings => LazyInitializer.EnsureInitialized(ref _meanings, () => new(this));

    /// <summary>True where both languages come with data.</summary>
    internal bool HaveData => Left.Article.Language.HasData && Right.Article.Language.HasData;

    /// <summary>The same graph as if these two terms were not known to mean the same.</summary>
    /// <param name="left">Index of the left term.</param>
    /// <param name="right">Index of the right term.</param>
    public TermGraph Without(int left, int right)
    {
        var (fromLeft, fromRight) = ((TermLink[][])_fromLeft.Clone(), (TermLink[][])_fromRight.Clone());
        fromLeft[left] = [.. fromLeft[left].Where(link => link.Other != right)];
        fromRight[right] = [.. fromRight[right].Where(link => link.Other != left)];
        return new(this, fromLeft, fromRight);
    }

    private static void Group(List<(int Left, TermLink Link)>[] edges, TermLink[][] grouped, Side side)
    {
        var counts = new int[grouped.Length];
        foreach (var list in edges)
        {
            foreach (var (left, link) in list)
            {
                counts[side == Side.Left ? left : link.Other]++;
            }
        }

        for (var t = 0; t < grouped.Length; t++)
        {
            grouped[t] = counts[t] == 0 ? [] : new TermLink[counts[t]];
        }

        foreach (var list in edges)
        {
            foreach (var (left, link) in list)
            {
                var (from, to) = side == Side.Left ? (left, link.Other) : (link.Other, left);
                grouped[from][--counts[from]] = link with { Other = to };
            }
        }

        foreach (var links in grouped)
        {
            Array.Sort(links, static (a, b) => a.Other.CompareTo(b.Other));
        }
    }
}
