using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>For each cell of a band, how much of one sentence's weight has a partner in the last one to four sentences of the other article: from these the likeness of any bead is a few additions.</summary>
internal sealed class GroupMatches
{
    /// <summary>Most sentences on one side of a bead.</summary>
    public const int Largest = 4;

    private readonly Band _band;
    private readonly float[] _left;
    private readonly float[] _right;

    public GroupMatches(TermGraph graph, Band band)
    {
        _band = band;
        _left = new float[band.Count * Largest];
        _right = new float[band.Count * Largest];
        FillRight(graph);
        FillLeft(graph);
    }

    /// <summary>Matched weight of the left sentences in rows (row − lefts, row] against the right ones in (column − rights, column].</summary>
    public float Left(int row, int column, int lefts, int rights)
    {
        var sum = 0f;
        for (var r = row - lefts + 1; r <= row; r++)
        {
            sum += _band.Contains(r, column) ? _left[(_band.At(r, column) * Largest) + rights - 1] : 0;
        }

        return sum;
    }

    /// <summary>Matched weight of the right sentences in (column − rights, column] against the left ones in (row − lefts, row].</summary>
    public float Right(int row, int column, int lefts, int rights)
    {
        var sum = 0f;
        for (var c = column - rights + 1; c <= column; c++)
        {
            sum += _band.Contains(row, c) ? _right[(_band.At(row, c) * Largest) + lefts - 1] : 0;
        }

        return sum;
    }

    // Rows go down the left article: where each left term stood last is known at every row.
    private void FillRight(TermGraph graph)
    {
        var last = Never(graph.Left.Vocabulary.Count);
        for (var row = 1; row <= graph.Left.Count; row++)
        {
            foreach (var use in graph.Left.Of(row - 1))
            {
                last[use.Term] = row;
            }

            for (var column = Math.Max(1, _band.From(row)); column <= _band.To(row); column++)
            {
                var cell = _right.AsSpan((int)(_band.At(row, column) * Largest), Largest);
                foreach (var use in graph.Right.Of(column - 1))
                {
                    Add(cell, graph.FromRight(use.Term), last, row, use.Weight);
                }
            }
        }
    }

    private void FillLeft(TermGraph graph)
    {
        var last = Never(graph.Right.Vocabulary.Count);
        var (first, end) = (1, 1);
        for (var column = 1; column <= graph.Right.Count; column++)
        {
            foreach (var use in graph.Right.Of(column - 1))
            {
                last[use.Term] = column;
            }

            // The rows whose band holds this column: both ends of the band only move forward.
            while (first <= graph.Left.Count && _band.To(first) < column)
            {
                first++;
            }

            end = Math.Max(end, first);
            while (end <= graph.Left.Count && _band.From(end) <= column)
            {
                end++;
            }

            for (var row = first; row < end; row++)
            {
                var cell = _left.AsSpan((int)(_band.At(row, column) * Largest), Largest);
                foreach (var use in graph.Left.Of(row - 1))
                {
                    Add(cell, graph.FromLeft(use.Term), last, column, use.Weight);
                }
            }
        }
    }

    private static void Add(Span<float> cell, ReadOnlySpan<TermLink> links, int[] last, int now, float weight)
    {
        Span<float> best = stackalloc float[Largest];
        best.Clear();
        foreach (var link in links)
        {
            var age = now - last[link.Other];
            if (age < Largest && link.Strength > best[age])
            {
                best[age] = link.Strength;
            }
        }

        var strongest = 0f;
        for (var size = 0; size < Largest; size++)
        {
            strongest = Math.Max(strongest, best[size]);
            cell[size] += strongest * weight;
        }
    }

    private static int[] Never(int count)
    {
        var last = new int[count];
        Array.Fill(last, -Largest);
        return last;
    }
}
