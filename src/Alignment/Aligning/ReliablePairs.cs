using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// Pairs that hold a long alignment in place: sentences that share rare terms with each other more than with
/// any other sentence, on one rising path. Near linear in the articles.
/// </summary>
internal sealed class ReliablePairs
{
    /// <summary>A term in more sentences than this says little about where it stands, and makes candidates by its square.</summary>
    private const int MostSentences = 8;

    /// <summary>The same between two pairs that are already known.</summary>
    private const int MostSentencesInGap = 100;

    /// <summary>Shared rare terms, in terms of full strength, that a pair needs.</summary>
    private const float LeastShared = 1f;

    /// <summary>How many times as much a pair must share as the next best of either side.</summary>
    private const float LeastAhead = 1.5f;

    private readonly TermGraph _graph;
    private readonly int[] _leftSentences;

    private readonly TermPlaces _places;

    // Of each left sentence the right one that it shares most with, counted from 1, where that is
    // ahead of the next; of each right one the most and the next most.
    private readonly (int Column, float Shared)[] _candidates;
    private readonly float[] _columnBest;
    private readonly float[] _columnNext;

    private ReliablePairs(TermGraph graph)
    {
        _graph = graph;
        _leftSentences = [.. graph.Left.Vocabulary.Select(t => t.Sentences)];
        _places = new(graph.Right, MostSentencesInGap);
        _candidates = new (int, float)[graph.Left.Count];
        (_columnBest, _columnNext) = (new float[graph.Right.Count], new float[graph.Right.Count]);
    }

    /// <summary>
    /// The pairs, as rows and columns counted from 1, both rising. Where they leave gaps, terms that are less rare decide inside each gap.
    /// </summary>
    public static List<(int Row, int Column)> Path(TermGraph graph)
    {
        var pairs = new ReliablePairs(graph);
        var path = pairs.Between([], MostSentences);
        return pairs.Between(pairs.Between(path, MostSentencesInGap), MostSentencesInGap);
    }

    private List<(int Row, int Column)> Between(List<(int Row, int Column)> fixedPoints, int mostSentences)
    {
        var (gaps, row, column) = (new List<Gap>(), 0, 0);
        foreach (var next in fixedPoints.Append((Row: _graph.Left.Count + 1, Column: _graph.Right.Count + 1)))
        {
            gaps.Add(new(row, next.Row - 1, column, next.Column - 1));
            (row, column) = next;
        }

        Look(gaps, mostSentences);
        var path = new List<(int Row, int Column)>();
        foreach (var gap in gaps)
        {
            path.AddRange(RisingPath.Longest(Mutual(gap)));
            if (gap.EndLeft < _graph.Left.Count)
            {
                path.Add((gap.EndLeft + 1, gap.EndRight + 1));
            }
        }

        return path;
    }

    // Every left sentence by itself; what the right ones find is put together at the end.
    private void Look(List<Gap> gaps, int mostSentences)
    {
        var rights = new (int First, int End)[_graph.Left.Count];
        foreach (var gap in gaps)
        {
            rights.AsSpan(gap.FirstLeft, gap.EndLeft - gap.FirstLeft).Fill((gap.FirstRight, gap.EndRight));
        }

        Array.Clear(_columnBest);
        Array.Clear(_columnNext);
        Parallel.For(0, rights.Length, () => new RareTerms(this, mostSentences), (l, _, terms) =>
        {
            _candidates[l] = terms.Best(l, rights[l].First, rights[l].End);
            return terms;
        }, Merge);
    }

    private void Merge(RareTerms terms)
    {
        lock (_candidates)
        {
            for (var r = 0; r < _columnBest.Length; r++)
            {
                var (low, high) = terms.ColumnBest[r] < _columnBest[r]
                    ? (terms.ColumnBest[r], _columnBest[r])
                    : (_columnBest[r], terms.ColumnBest[r]);
                (_columnBest[r], _columnNext[r]) = (high, Math.Max(low, Math.Max(_columnNext[r], terms.ColumnNext[r])));
            }
        }
    }

    // Pairs of which each is what the other shares most with.
    private List<(int Row, int Column)> Mutual(Gap gap)
    {
        var pairs = new List<(int Row, int Column)>();
        for (var l = gap.FirstLeft; l < gap.EndLeft; l++)
        {
            var (column, shared) = _candidates[l];
            if (column > 0 && shared >= _columnBest[column - 1] && shared >= LeastAhead * _columnNext[column - 1])
            {
                pairs.Add((l + 1, column));
            }
        }

        return pairs;
    }

    /// <summary>Sentences between two pairs, by index, the ends not included.</summary>
    private readonly record struct Gap(int FirstLeft, int EndLeft, int FirstRight, int EndRight);

    /// <summary>What sentences share in terms that few hold. Not thread-safe: one per thread.</summary>
    private sealed class RareTerms(ReliablePairs pairs, int mostSentences)
    {
        private readonly float[] _shared = new float[pairs._columnBest.Length];
        private readonly List<int> _touched = [];

        // Counts every look at a sentence, so that each of its terms is asked once.
        private readonly int[] _lastUsed = new int[pairs._leftSentences.Length];
        private int _sentence;

        public float[] ColumnBest { get; } = new float[pairs._columnBest.Length];

        public float[] ColumnNext { get; } = new float[pairs._columnBest.Length];

        /// <summary>
        /// The right sentence of a stretch that a left one shares most with, counted from 1; 0 where none is far enough ahead of the next.
        /// </summary>
        public (int Column, float Shared) Best(int left, int firstRight, int endRight)
        {
            _sentence++;
            foreach (var use in pairs._graph.Left.Of(left))
            {
                if (pairs._leftSentences[use.Term] <= mostSentences && _lastUsed[use.Term] != _sentence)
                {
                    _lastUsed[use.Term] = _sentence;
                    Share(use.Term, firstRight, endRight);
                }
            }

            var (best, at, next) = (0f, -1, 0f);
            _touched.Sort();
            foreach (var r in _touched)
            {
                var value = _shared[r];
                _shared[r] = 0;
                (ColumnBest[r], ColumnNext[r]) = value > ColumnBest[r]
                    ? (value, ColumnBest[r])
                    : (ColumnBest[r], Math.Max(ColumnNext[r], value));
                (best, at, next) = value > best ? (value, r, best) : (best, at, Math.Max(next, value));
            }

            _touched.Clear();
            return best >= LeastShared && best >= LeastAhead * next ? (at + 1, best) : default;
        }

        private void Share(int term, int firstRight, int endRight)
        {
            foreach (var link in pairs._graph.FromLeft(term))
            {
                var places = pairs._places.Of(link.Other);
                if (places.Length > mostSentences)
                {
                    continue;
                }

                var at = places.BinarySearch(firstRight);
                for (var p = at < 0 ? ~at : at; p < places.Length && places[p] < endRight; p++)
                {
                    if (_shared[places[p]] == 0)
                    {
                        _touched.Add(places[p]);
                    }

                    _shared[places[p]] += link.Strength;
                }
            }
        }
    }
}
