using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Aligns a text with its translation: beads in order, up to four sentences a side, every sentence in exactly one. Time and memory linear in the band.</summary>
internal sealed class MonotoneAligner
{
    private static readonly (int Left, int Right)[] Shapes =
        [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (1, 4), (4, 1), (3, 3), (2, 4), (4, 2), (3, 4), (4, 3), (4, 4)];

    private readonly ArticleTerms _left;
    private readonly ArticleTerms _right;
    private readonly Band _band;
    private readonly GroupMatches _matches;
    private readonly MonotoneCosts _costs;
    private readonly double[] _leftMass;
    private readonly double[] _rightMass;
    private readonly double[] _leftLength;
    private readonly double[] _rightLength;

    public MonotoneAligner(TermGraph graph, Band band, MonotoneCosts costs)
    {
        (_left, _right, _band, _costs) = (graph.Left, graph.Right, band, costs);
        _matches = new(graph, band);
        (_leftMass, _rightMass) = (Sums(graph.Left.Mass), Sums(graph.Right.Mass));
        _leftLength = Sums([.. _left.Article.Sentences.Select(s => (double)s.Span.Length)]);
        _rightLength = Sums([.. _right.Article.Sentences.Select(s => (double)s.Span.Length)]);
    }

    /// <summary>The beads in order, nulls included.</summary>
    public List<Link> Align(CancellationToken cancellation)
    {
        var steps = new byte[_band.Count];
        var costs = new float[_band.Count];
        for (var row = 0; row <= _left.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var column = _band.From(row); column <= _band.To(row); column++)
            {
                var best = row == 0 && column == 0 ? 0f : float.PositiveInfinity;
                for (var s = 0; s < Shapes.Length; s++)
                {
                    var (lefts, rights) = Shapes[s];
                    if (_band.Contains(row - lefts, column - rights) && costs[_band.At(row - lefts, column - rights)] is var before && before < best)
                    {
                        var cost = before + Cost(row, column, lefts, rights);
                        if (cost < best)
                        {
                            best = cost;
                            steps[_band.At(row, column)] = (byte)s;
                        }
                    }
                }

                costs[_band.At(row, column)] = best;
            }
        }

        return Trace(steps);
    }

    private static double[] Sums(double[] values)
    {
        var sums = new double[values.Length + 1];
        for (var i = 0; i < values.Length; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        return sums;
    }

    private float Cost(int row, int column, int lefts, int rights)
    {
        if (lefts == 0 || rights == 0)
        {
            return (float)_costs.Null;
        }

        var leftMass = _leftMass[row] - _leftMass[row - lefts];
        var rightMass = _rightMass[column] - _rightMass[column - rights];
        var matched = (double)_matches.Left(row, column, lefts, rights) * _matches.Right(row, column, lefts, rights);
        var likeness = leftMass * rightMass > 0 ? Math.Sqrt(matched / (leftMass * rightMass)) : 0;
        return (float)(((lefts + rights) / 2.0 * (1 - likeness)) + (_costs.Merge * (lefts + rights - 2)) + (_costs.Length * Math.Abs(LogRatio(row, column, lefts, rights))));
    }

    private double LogRatio(int row, int column, int lefts, int rights)
    {
        var expected = (_leftLength[^1] + 1) / (_rightLength[^1] + 1);
        return Math.Log((_leftLength[row] - _leftLength[row - lefts] + 1) / (_rightLength[column] - _rightLength[column - rights] + 1) / expected);
    }

    private List<Link> Trace(byte[] steps)
    {
        var links = new List<Link>();
        for (var (row, column) = (_left.Count, _right.Count); row > 0 || column > 0;)
        {
            var (lefts, rights) = Shapes[steps[_band.At(row, column)]];
            var kind = lefts == 0 || rights == 0 ? BeadKind.Null : BeadKind.Equivalent;
            links.Add(new([.. Enumerable.Range(row - lefts, lefts)], [.. Enumerable.Range(column - rights, rights)], kind));
            (row, column) = (row - lefts, column - rights);
        }

        links.Reverse();
        return links;
    }
}
