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

    // The sentences that hold each right term, one stretch a term; those that too many hold have none.
    private readonly int[] _starts;
    private readonly int[] _places;

    // Of each left sentence the right one that it shares most with, counted from 1, where that is
    // ahead of the next; of each right one the most and the next most.
    private readonly (int Column, float Shared)[] _candidates;
    private readonly float[] _columnBest;
    private readonly float[] _columnNext;

    private ReliablePairs(TermGraph graph)
    {
        _graph = graph;
        _leftSentences = [.. graph.Left.Vocabulary.Select(t => t.Sentences)];
        int[] counts = [.. graph.Right.Vocabulary.Select(t => t.Sentences <= MostSentencesInGap ? t.Sentences : 0)];
        _starts = new int[counts.Length + 1];
        for (var t = 0; t < counts.Length; t++)
        {
            _starts[t + 1] = _starts[t] + counts[t];
        }

        _places = new int[_starts[^1]];
        var ends = _starts.AsSpan(0, counts.Length).ToArray();
        for (var s = 0; s < graph.Right.Count; s++)
        {
            foreach (var use in graph.Right.Of(s))
            {
                if (counts[use.Term] > 0 && (ends[use.Term] == _starts[use.Term] || _places[ends[use.Term] - 1] != s))
                {
                    _places[ends[use.Term]++] = s;
                }
            }
        }

        _candidates = new (int, float)[graph.Left.Count];
        (_columnBest, _columnNext) = (new float[graph.Right.Count], new float[graph.Right.Count]);
    }

    /// <summary>The pairs, as rows and columns counted from 1, both rising. Where they leave gaps, terms that are less rare decide inside each gap.</summary>
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
            path.AddRange(LongestRising(Mutual(gap)));
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
                var (low, high) = terms.ColumnBest[r] < _columnBest[r] ? (terms.ColumnBest[r], _columnBest[r]) : (_columnBest[r], terms.ColumnBest[r]);
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

    // Patience sorting: the smallest last column of a rising sequence of each length, with the way back.
    private static List<(int Row, int Column)> LongestRising(List<(int Row, int Column)> pairs)
    {
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var p = 0; p < pairs.Count; p++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tails[middle]].Column < pairs[p].Column ? (middle + 1, high) : (low, middle);
            }

            before[p] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(p);
            }
            else
            {
                tails[low] = p;
            }
        }

        var path = new List<(int, int)>();
        for (var p = tails.Count > 0 ? tails[^1] : -1; p >= 0; p = before[p])
        {
            path.Add(pairs[p]);
        }

        path.Reverse();
        return path;
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

        /// <summary>The right sentence of a stretch that a left one shares most with, counted from 1; 0 where none is far enough ahead of the next.</summary>
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
                (ColumnBest[r], ColumnNext[r]) = value > ColumnBest[r] ? (value, ColumnBest[r]) : (ColumnBest[r], Math.Max(ColumnNext[r], value));
                (best, at, next) = value > best ? (value, r, best) : (best, at, Math.Max(next, value));
            }

            _touched.Clear();
            return best >= LeastShared && best >= LeastAhead * next ? (at + 1, best) : default;
        }

        private void Share(int term, int firstRight, int endRight)
        {
            foreach (var link in pairs._graph.FromLeft(term))
            {
                var places = pairs._places.AsSpan(pairs._starts[link.Other]..pairs._starts[link.Other + 1]);
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
