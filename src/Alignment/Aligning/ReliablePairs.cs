using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Pairs that hold a long alignment in place: sentences that share rare terms with each other more than with any other sentence, on one rising path. Near linear in the articles.</summary>
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

    // Of each right term the sentences that hold it, and how many hold each left one; those that too many hold have none.
    private readonly int[][] _postings;
    private readonly int[] _leftSentences;
    private readonly float[] _columnBest;
    private readonly float[] _columnNext;
    private readonly float[] _shared;
    private readonly List<int> _touched = [];

    // Counts every look at a sentence, so that each of its terms is asked once.
    private int _sentence;
    private readonly int[] _lastUsed;

    private ReliablePairs(TermGraph graph)
    {
        _graph = graph;
        var lists = new List<int>?[graph.Right.Vocabulary.Count];
        for (var s = 0; s < graph.Right.Count; s++)
        {
            foreach (var use in graph.Right.Of(s))
            {
                if (graph.Right.Vocabulary[use.Term].Sentences <= MostSentencesInGap && (lists[use.Term] is not { } list || list[^1] != s))
                {
                    (lists[use.Term] ??= []).Add(s);
                }
            }
        }

        _postings = [.. lists.Select(l => l?.ToArray() ?? [])];
        (_leftSentences, _lastUsed) = ([.. graph.Left.Vocabulary.Select(t => t.Sentences)], new int[graph.Left.Vocabulary.Count]);
        _shared = new float[graph.Right.Count];
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
        var path = new List<(int Row, int Column)>();
        var (row, column) = (0, 0);
        foreach (var next in fixedPoints.Append((Row: _graph.Left.Count + 1, Column: _graph.Right.Count + 1)))
        {
            if (next.Row - row > 1 && next.Column - column > 1)
            {
                path.AddRange(Inside(row, next.Row - 1, column, next.Column - 1, mostSentences));
            }

            if (next.Row <= _graph.Left.Count)
            {
                path.Add(next);
            }

            (row, column) = next;
        }

        return path;
    }

    // Sentences by index, the ends not included.
    private List<(int Row, int Column)> Inside(int firstLeft, int endLeft, int firstRight, int endRight, int mostSentences)
    {
        Array.Clear(_columnBest, firstRight, endRight - firstRight);
        Array.Clear(_columnNext, firstRight, endRight - firstRight);
        var candidates = new List<(int Row, int Column, float Shared)>();
        for (var l = firstLeft; l < endLeft; l++)
        {
            _sentence++;
            foreach (var use in _graph.Left.Of(l))
            {
                if (_leftSentences[use.Term] <= mostSentences && _lastUsed[use.Term] != _sentence)
                {
                    _lastUsed[use.Term] = _sentence;
                    Share(use.Term, firstRight, endRight, mostSentences);
                }
            }

            var (best, at, next) = (0f, -1, 0f);
            _touched.Sort();
            foreach (var r in _touched)
            {
                var value = _shared[r];
                _shared[r] = 0;
                (_columnBest[r], _columnNext[r]) = value > _columnBest[r] ? (value, _columnBest[r]) : (_columnBest[r], Math.Max(_columnNext[r], value));
                (best, at, next) = value > best ? (value, r, best) : (best, at, Math.Max(next, value));
            }

            _touched.Clear();
            if (best >= LeastShared && best >= LeastAhead * next)
            {
                candidates.Add((l + 1, at + 1, best));
            }
        }

        return LongestRising(candidates.FindAll(c => c.Shared >= _columnBest[c.Column - 1] && c.Shared >= LeastAhead * _columnNext[c.Column - 1]).ConvertAll(c => (c.Row, c.Column)));
    }

    private void Share(int term, int firstRight, int endRight, int mostSentences)
    {
        foreach (var link in _graph.FromLeft(term))
        {
            var places = _postings[link.Other];
            if (places.Length > mostSentences)
            {
                continue;
            }

            var at = places.AsSpan().BinarySearch(firstRight);
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
}
