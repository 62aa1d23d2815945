namespace Alignment.Aligning;

/// <summary>
/// How probable each bead is over all alignments in a band, by the forward–backward algorithm in logarithms. Of sentences that stay alone
/// at one place the left ones come first, so that one alignment is one path. Time and memory linear in the band.
/// </summary>
internal sealed class BeadChances
{
    /// <summary>What is this many nats below the best adds less than 1e-9 to a sum.</summary>
    private const double Negligible = 20;

    private readonly Band _band;
    private readonly BeadShape[] _shapes;
    private readonly float[] _scores;

    /// <summary>Weighs every bead of every shape in the band.</summary>
    /// <param name="band">Where to look.</param>
    /// <param name="shapes">The shapes that are tried.</param>
    /// <param name="score">Adds the log-odds of the beads that end at a cell; called by several threads.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public BeadChances(Band band, BeadShape[] shapes, CellScore score, CancellationToken cancellation)
    {
        (_band, _shapes) = (band, shapes);
        _scores = new float[band.Count * shapes.Length];
        Parallel.For(0, band.LastRow + 1, new ParallelOptions { CancellationToken = cancellation }, row => Score(row, score));
        // ln of the sums over all ways to a cell and from it; beforeLeft is without the ways that end with a right sentence alone,
        // afterRight without those that begin with a left one: a left sentence alone never follows a right one.
        var (before, beforeLeft, after, afterRight) = (new double[band.Count], new double[band.Count], new double[band.Count],
            new double[band.Count]);
        Parallel.Invoke(() => Backward(after, afterRight), () => Forward(before, beforeLeft));
        LogTotal = after[0];
        Parallel.For(0, band.LastRow + 1, new ParallelOptions { CancellationToken = cancellation },
            row => Meet(row, before, beforeLeft, after, afterRight));
    }

    /// <summary>ln of the sum over all alignments of e to their scores.</summary>
    public double LogTotal { get; }

    /// <summary>Chances of the beads that end at the cell with this position in the band, 0–1, by index of their shape.</summary>
    public ReadOnlySpan<float> Of(long position) => _scores.AsSpan((int)(position * _shapes.Length), _shapes.Length);

    private void Score(int row, CellScore score)
    {
        Span<double> scores = stackalloc double[_shapes.Length];
        for (var column = _band.From(row); column <= _band.To(row); column++)
        {
            for (var s = 0; s < scores.Length; s++)
            {
                scores[s] = _band.Contains(row - _shapes[s].Left, column - _shapes[s].Right) ? 0 : double.NegativeInfinity;
            }

            score(row, column, scores);
            var at = _band.At(row, column) * scores.Length;
            for (var s = 0; s < scores.Length; s++)
            {
                _scores[at + s] = (float)scores[s];
            }
        }
    }

    // ln of the sum of e to the terms: of all, and of all but one.
    private static (double All, double Others) Sums(Span<double> terms, int but)
    {
        var most = Most(terms);
        if (double.IsNegativeInfinity(most))
        {
            return (most, most);
        }

        var (all, others) = (0.0, 0.0);
        for (var t = 0; t < terms.Length; t++)
        {
            var part = terms[t] == most ? 1 : terms[t] > most - Negligible ? Math.Exp(terms[t] - most) : 0;
            all += part;
            others += t == but ? 0 : part;
        }

        if (terms[but] == most)
        {
            // Beside it the others are negligible, by themselves they are not.
            terms[but] = double.NegativeInfinity;
            return (most + Math.Log(all), Sums(terms, but).All);
        }

        return (most + Math.Log(all), most + Math.Log(others));
    }

    private static double Most(ReadOnlySpan<double> terms)
    {
        var most = double.NegativeInfinity;
        foreach (var term in terms)
        {
            most = Math.Max(most, term);
        }

        return most;
    }

    private void Backward(double[] after, double[] afterRight)
    {
        Span<double> terms = stackalloc double[_shapes.Length];
        for (var row = _band.LastRow; row >= 0; row--)
        {
            for (var column = _band.To(row); column >= _band.From(row); column--)
            {
                var at = _band.At(row, column);
                if (row == _band.LastRow && column == _band.To(row))
                {
                    continue;
                }

                for (var s = 0; s < terms.Length; s++)
                {
                    var (r, c) = (row + _shapes[s].Left, column + _shapes[s].Right);
                    terms[s] = _band.Contains(r, c) && _band.At(r, c) is var end
                        ? _scores[(end * terms.Length) + s] + (s == BeadShape.RightAlone ? afterRight : after)[end]
                        : double.NegativeInfinity;
                }

                (after[at], afterRight[at]) = Sums(terms, BeadShape.LeftAlone);
            }
        }
    }

    private void Forward(double[] before, double[] beforeLeft)
    {
        Span<double> terms = stackalloc double[_shapes.Length];
        for (var row = 0; row <= _band.LastRow; row++)
        {
            for (var column = _band.From(row); column <= _band.To(row); column++)
            {
                var at = _band.At(row, column);
                for (var s = 0; s < terms.Length; s++)
                {
                    terms[s] = _scores[(at * terms.Length) + s] is var score && float.IsNegativeInfinity(score) ? double.NegativeInfinity
                        : (s == BeadShape.LeftAlone ? beforeLeft : before)[Begin(row, column, s)] + score;
                }

                (before[at], beforeLeft[at]) = at == 0 ? (0, 0) : Sums(terms, BeadShape.RightAlone);
            }
        }
    }

    // Scores become chances in place: all ways to where the bead begins, the bead, all ways from where it ends.
    private void Meet(int row, double[] before, double[] beforeLeft, double[] after, double[] afterRight)
    {
        for (var column = _band.From(row); column <= _band.To(row); column++)
        {
            var at = _band.At(row, column);
            for (var s = 0; s < _shapes.Length; s++)
            {
                ref var score = ref _scores[(at * _shapes.Length) + s];
                var (way, rest) = (s == BeadShape.LeftAlone ? beforeLeft : before, s == BeadShape.RightAlone ? afterRight : after);
                var chance = float.IsNegativeInfinity(score) ? score : way[Begin(row, column, s)] + score + rest[at] - LogTotal;
                score = chance > -Negligible ? (float)Math.Exp(chance) : 0;
            }
        }
    }

    // Position of the cell where the bead of this shape begins that ends here.
    private long Begin(int row, int column, int shape) => _band.At(row - _shapes[shape].Left, column - _shapes[shape].Right);
}

/// <summary>
/// Adds the log-odds of the beads that end at a row and a column, counted from 1, to their places by index
/// of shape; those that are minus infinity cannot be and stay so.
/// </summary>
internal delegate void CellScore(int row, int column, Span<double> scores);
