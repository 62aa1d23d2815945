using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>
/// What two groups of sentences share, seen from both sides: every term with its best partner. Reusable, not thread-safe: one per thread.
/// </summary>
public sealed class Overlap
{
    private readonly TermGraph _graph;
    private readonly Presence _left;
    private readonly Presence _right;

    /// <summary>Prepares comparisons over one graph.</summary>
    public Overlap(TermGraph graph)
    {
        _graph = graph;
        _left = new(graph.Left);
        _right = new(graph.Right);
    }

    /// <summary>
    /// Terms of the left group with their best partners, in order of the text. Valid until the next <see cref="Compare"/>.
    /// </summary>
    public List<TermMatch> FromLeft { get; } = [];

    /// <summary>Terms of the right group, likewise.</summary>
    public List<TermMatch> FromRight { get; } = [];

    /// <summary>Compares two groups of sentences, given by index from 0.</summary>
    public void Compare(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        _left.Mark(left);
        _right.Mark(right);
        Collect(_graph.Left, left, Side.Left, _right, FromLeft);
        Collect(_graph.Right, right, Side.Right, _left, FromRight);
    }

    private void Collect(ArticleTerms terms, ReadOnlySpan<int> sentences, Side side, Presence others, List<TermMatch> matches)
    {
        matches.Clear();
        foreach (var sentence in sentences)
        {
            foreach (var use in terms.Of(sentence))
            {
                var best = default(TermLink);
                foreach (var link in side == Side.Left ? _graph.FromLeft(use.Term) : _graph.FromRight(use.Term))
                {
                    if (link.Strength > best.Strength && others.Holds(link.Other))
                    {
                        best = link;
                    }
                }

                var (otherSentence, other) = best.Strength > 0 ? others.First(best.Other) : (-1, default);
                matches.Add(new(sentence, use, otherSentence, other, best.Strength, best.Reason));
            }
        }
    }

    // Which terms a group holds, and where each stands first; a stamp instead of clearing.
    private sealed class Presence(ArticleTerms terms)
    {
        private readonly int[] _stamps = new int[terms.Vocabulary.Count];
        private readonly (int Sentence, TermUse Use)[] _first = new (int, TermUse)[terms.Vocabulary.Count];
        private int _stamp;

        public void Mark(ReadOnlySpan<int> sentences)
        {
            _stamp++;
            foreach (var sentence in sentences)
            {
                foreach (var use in terms.Of(sentence))
                {
                    if (_stamps[use.Term] != _stamp)
                    {
                        _stamps[use.Term] = _stamp;
                        _first[use.Term] = (sentence, use);
                    }
                }
            }
        }

        public bool Holds(int term) => _stamps[term] == _stamp;

        public (int Sentence, TermUse Use) First(int term) => _first[term];
    }
}
