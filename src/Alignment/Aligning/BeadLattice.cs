using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// All alignments of two texts with what is measured of each bead, and the one that is true: what
/// weights are fitted on. Immutable after construction, thread-safe.
/// </summary>
internal sealed class BeadLattice
{
    private const int Impossible = -1;

    private readonly BeadShape[] _shapes;
    private readonly Band _band;
    private readonly int[] _starts;
    private readonly float[] _values;
    private readonly int[] _truth;

    /// <summary>Measures every bead of a stretch of two articles.</summary>
    /// <param name="features">What is measured of beads of the whole articles.</param>
    /// <param name="lefts">The left sentences of the stretch, by index.</param>
    /// <param name="rights">The right sentences that go with them, by index.</param>
    /// <param name="truth">The true beads by index of the whole articles, each sentence in at most one; those of
    /// no shape that is tried count as sentences that stay alone.</param>
    public BeadLattice(BeadFeatures features, Range lefts, Range rights, IReadOnlyList<Link> truth)
    {
        var (row0, column0) = (lefts.Start.Value, rights.Start.Value);
        _shapes = features.Shapes;
        _band = Band.Full(lefts.End.Value - row0, rights.End.Value - column0);
        _starts = new int[_band.Count * _shapes.Length];
        Array.Fill(_starts, Impossible);
        var all = new List<float>();
        var values = new double[BeadFeatures.Count];
        for (var row = 0; row <= _band.LastRow; row++)
        {
            for (var column = 0; column <= _band.To(row); column++)
            {
                for (var s = 0; s < _shapes.Length; s++)
                {
                    var shape = _shapes[s];
                    if (_band.Contains(row - shape.Left, column - shape.Right)
                        && features.Measure(row0 + row, column0 + column, shape, values))
                    {
                        _starts[At(row, column, s)] = all.Count;
                        all.AddRange(values.Select(v => (float)v));
                    }
                }
            }
        }

        _values = [.. all];
        _truth = Path([.. truth.Where(l => IsWithin(l.Left, lefts) && IsWithin(l.Right, rights))
            .Select(l => new Link([.. l.Left.Select(i => i - row0)], [.. l.Right.Select(i => i - column0)], l.Kind))]);
    }

    /// <summary>Number of beads of the true alignment, sentences that stay alone included.</summary>
    public int Beads => _truth.Length;

    /// <summary>
    /// How much less probable than certain the true alignment is under these weights, nats; adds the slope of that to
    /// <paramref name="gradient"/>.
    /// </summary>
    public double Loss(double[] weights, double[] gradient)
    {
        var chances = Chances(weights);
        var loss = chances.LogTotal;
        foreach (var place in _truth)
        {
            var values = Values(place);
            for (var f = 0; f < values.Length; f++)
            {
                loss -= weights[f] * values[f];
                gradient[f] -= values[f];
            }
        }

        for (var row = 0; row <= _band.LastRow; row++)
        {
            for (var column = 0; column <= _band.To(row); column++)
            {
                var ended = chances.Of(_band.At(row, column));
                for (var s = 0; s < ended.Length; s++)
                {
                    if (ended[s] is > 0 and var chance)
                    {
                        var values = Values(At(row, column, s));
                        for (var f = 0; f < values.Length; f++)
                        {
                            gradient[f] += chance * values[f];
                        }
                    }
                }
            }
        }

        return loss;
    }

    private static bool IsWithin(int[] sentences, Range stretch) =>
        sentences.Length > 0 && sentences[0] >= stretch.Start.Value && sentences[^1] < stretch.End.Value;

    private BeadChances Chances(double[] weights) => new(_band, _shapes, (row, column, scores) =>
    {
        for (var s = 0; s < scores.Length; s++)
        {
            scores[s] += Score(weights, At(row, column, s));
        }
    }, CancellationToken.None);

    private double Score(double[] weights, int place)
    {
        if (_starts[place] == Impossible)
        {
            return double.NegativeInfinity;
        }

        var values = Values(place);
        var sum = 0.0;
        for (var f = 0; f < values.Length; f++)
        {
            sum += weights[f] * values[f];
        }

        return sum;
    }

    private ReadOnlySpan<float> Values(int place) => _values.AsSpan(_starts[place], BeadFeatures.Count);

    private int At(int row, int column, int shape) => (int)(_band.At(row, column) * _shapes.Length) + shape;

    // The true alignment as a path: of sentences that stay alone at one place the left ones come first, as
    // in BeadChances. A bead that crosses one before it is left out.
    private int[] Path(IReadOnlyList<Link> truth)
    {
        var (rows, columns) = (_band.LastRow, _band.To(_band.LastRow));
        var (linked, column) = (new Dictionary<int, (int Column, int Shape)>(), 0);
        foreach (var link in truth.OrderBy(l => l.Left[0]))
        {
            if (BeadShape.Of(link.Left, link.Right, _shapes) is { } shape && Array.IndexOf(_shapes, shape) is var s
                && link.Right[0] >= column && _starts[At(link.Left[^1] + 1, link.Right[^1] + 1, s)] != Impossible)
            {
                linked[link.Left[0]] = (link.Right[0], s);
                column = link.Right[^1] + 1;
            }
        }

        var path = new List<int>();
        for ((var row, column) = (0, 0); row < rows || column < columns;)
        {
            if (!linked.TryGetValue(row, out var next))
            {
                path.Add(row < rows ? At(++row, column, BeadShape.LeftAlone) : At(row, ++column, BeadShape.RightAlone));
            }
            else if (next.Column > column)
            {
                path.Add(At(row, ++column, BeadShape.RightAlone));
            }
            else
            {
                (row, column) = (row + _shapes[next.Shape].Left, column + _shapes[next.Shape].Right);
                path.Add(At(row, column, next.Shape));
            }
        }

        return [.. path];
    }
}
