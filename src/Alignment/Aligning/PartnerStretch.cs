using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// Where in a stretch of the other article the terms of one sentence have partners, and how strong they are: those edges of its
/// terms that lead into the stretch are laid out over the other vocabulary, and the stretch is read once. Linear in the edges, in
/// the stretch and in what is found. Reusable, not thread-safe: one per thread.
/// </summary>
/// <param name="graph">What the two articles share.</param>
/// <param name="side">The side of the sentence.</param>
/// <param name="others">The terms of the other article's sentences.</param>
internal sealed class PartnerStretch(TermGraph graph, Side side, DistinctTerms others)
{
    private readonly int _largest = graph.HaveData ? GroupMatches.LargestWithData : GroupMatches.Largest;

    // Which terms of the other article the stretch holds, a bit each: nearly all edges lead elsewhere.
    private readonly ulong[] _held = new ulong[(others.Vocabulary / 64) + 1];

    // The edges into each of them, as chains: the last one, and before each the one before.
    private readonly int[] _lastEdge = new int[others.Vocabulary];
    private readonly List<(int Use, int Other, float Strength, int Before)> _edges = [];

    private readonly List<(int Use, int Place, float Strength)> _met = [];
    private (int Place, float Strength)[] _byUse = [];
    private int[] _ends = [];
    private float[] _strength = [];
    private long[] _cells = [];
    private int _first;
    private int _last;

    /// <summary>Room for the cells of so many places, none where the number is negative; the same room each time.</summary>
    public Span<long> Cells(int places)
    {
        Room(ref _cells, places);
        return _cells.AsSpan(0, Math.Max(0, places));
    }

    /// <summary>Finds the partners of all terms of a sentence between two sentences of the other article, counted from 1.</summary>
    public void Meet(ReadOnlySpan<TermUse> uses, int first, int last)
    {
        (_first, _last) = (first, last);
        Room(ref _strength, last - first + 1);
        for (var place = first; place <= last; place++)
        {
            foreach (var term in others.Of(place - 1))
            {
                _held[term / 64] |= 1UL << term;
            }
        }

        LayEdges(uses);
        _met.Clear();
        for (var place = first; place <= last; place++)
        {
            foreach (var term in others.Of(place - 1))
            {
                for (var edge = _lastEdge[term]; edge > 0; edge = _edges[edge - 1].Before)
                {
                    _met.Add((_edges[edge - 1].Use, place, _edges[edge - 1].Strength));
                }

                _held[term / 64] = 0;
            }
        }

        ClearEdges();
        SortByUse(uses.Length);
    }

    /// <summary>
    /// Adds what one use has met: for each window of sentences that ends at a place, the strongest partner in it times the weight.
    /// </summary>
    /// <param name="use">Index of the use in its sentence.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="sums">Where it is added, <see cref="GroupMatches.Windows"/> values a cell.</param>
    /// <param name="cells">The cell of each place from <paramref name="firstEnd"/> to the last of the stretch.</param>
    /// <param name="firstEnd">First place at which windows end; those before it are only looked back at.</param>
    public void AddTo(int use, float weight, float[] sums, ReadOnlySpan<long> cells, int firstEnd)
    {
        var met = _byUse.AsSpan(use == 0 ? 0 : _ends[use - 1], _ends[use] - (use == 0 ? 0 : _ends[use - 1]));
        foreach (var (place, strength) in met)
        {
            _strength[place - _first] = Math.Max(_strength[place - _first], strength);
        }

        var done = firstEnd - 1;
        foreach (var (place, _) in met)
        {
            for (var end = Math.Max(place, done + 1); end <= Math.Min(_last, place + _largest - 1); end++)
            {
                AddWindows(end, weight, sums.AsSpan((int)(cells[end - firstEnd] * GroupMatches.Windows), GroupMatches.Windows));
                done = end;
            }
        }

        foreach (var (place, _) in met)
        {
            _strength[place - _first] = 0;
        }
    }

    private static void Room<T>(ref T[] array, int length) => array = array.Length < length ? new T[length * 2] : array;

    private void LayEdges(ReadOnlySpan<TermUse> uses)
    {
        _edges.Clear();
        for (var use = 0; use < uses.Length; use++)
        {
            foreach (var link in Links(uses[use].Term))
            {
                if ((_held[link.Other / 64] & (1UL << link.Other)) != 0)
                {
                    _edges.Add((use, link.Other, link.Strength, _lastEdge[link.Other]));
                    _lastEdge[link.Other] = _edges.Count;
                }
            }
        }
    }

    private void ClearEdges()
    {
        foreach (var (_, other, _, _) in _edges)
        {
            _lastEdge[other] = 0;
        }
    }

    private ReadOnlySpan<TermLink> Links(int term) => side == Side.Left ? graph.FromLeft(term) : graph.FromRight(term);

    // A counting sort: of each use the places stay in order.
    private void SortByUse(int uses)
    {
        Room(ref _byUse, _met.Count);
        Room(ref _ends, uses);
        Array.Clear(_ends, 0, uses);
        foreach (var (use, _, _) in _met)
        {
            _ends[use]++;
        }

        var start = 0;
        for (var use = 0; use < uses; use++)
        {
            (_ends[use], start) = (start, start + _ends[use]);
        }

        foreach (var (use, place, strength) in _met)
        {
            _byUse[_ends[use]++] = (place, strength);
        }
    }

    private void AddWindows(int end, float weight, Span<float> sums)
    {
        var strongest = 0f;
        for (var size = 0; size < _largest; size++)
        {
            strongest = Math.Max(strongest, At(end - size));
            sums[size] += strongest * weight;
        }

        if (_largest == GroupMatches.LargestWithData)
        {
            var own = At(end);
            sums[_largest] += Math.Max(own, At(end - 2)) * weight;
            sums[_largest + 1] += Math.Max(own, At(end - 3)) * weight;
        }
    }

    // Before the stretch begins nothing more can be met.
    private float At(int place) => place >= _first ? _strength[place - _first] : 0;
}
