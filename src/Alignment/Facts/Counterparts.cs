using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>
/// How much of a name is told anywhere in the linked sentences of the other side: of "Labour Day" both
/// words in "hari libur buruh", of "Tim Manning" none. Not thread-safe.
/// </summary>
/// <param name="graph">What both articles share.</param>
/// <param name="left">Left sentences, by index, ascending.</param>
/// <param name="right">Right sentences, likewise.</param>
internal sealed class Counterparts(TermGraph graph, IReadOnlyList<int> left, IReadOnlyList<int> right)
{
    private readonly Dictionary<Slot, double> _shares = [];
    private HashSet<string>? _left;
    private HashSet<string>? _right;

    /// <summary>Mean over its words of how surely one of the other side's is the same or its translation, 0–1.</summary>
    /// <param name="name">The name.</param>
    /// <param name="side">Its side.</param>
    public double Of(Slot name, Side side)
    {
        if (!_shares.TryGetValue(name, out var share))
        {
            var words = Tokens(side == Side.Left ? graph.Left : graph.Right, name.Anchor.Span).Where(t => t.IsContent).ToArray();
            var others = side == Side.Left ? _right ??= Words(graph.Right, right) : _left ??= Words(graph.Left, left);
            _shares.Add(name, share = words.Length == 0 ? 0 : words.Average(w => Best(w, side, others)));
        }

        return share;
    }

    private double Best(Token word, Side side, HashSet<string> others)
    {
        if (others.Contains(word.Form) || others.Contains(word.Stem))
        {
            return 1;
        }

        var best = 0.0;
        if (graph.Lexicon.Find(side, word.Stem) is >= 0 and var term)
        {
            foreach (var entry in graph.Lexicon.Entries(side, term))
            {
                if (others.Contains(graph.Lexicon.Term(side.Opposite(), entry.Other)))
                {
                    best = Math.Max(best, entry.Strength);
                }
            }
        }

        return best;
    }

    private static HashSet<string> Words(ArticleTerms terms, IReadOnlyList<int> sentences)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in sentences.SelectMany(s => Tokens(terms, terms.Article.Sentences[s].Span)))
        {
            words.Add(token.Form);
            words.Add(token.Stem);
        }

        return words;
    }

    private static List<Token> Tokens(ArticleTerms terms, TextSpan span)
    {
        var tokens = new List<Token>();
        Tokenizer.For(terms.Article.Language).Tokenize(terms.Article.Text, span, tokens);
        return tokens;
    }
}
