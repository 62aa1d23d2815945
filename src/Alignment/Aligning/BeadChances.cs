namespace Alignment.Aligning;

/// <summary>
/// How probable each bead is over all alignments in a band, by the forward–backward algorithm in logarithms. Of sentences that stay alone at one place the left ones come
/// first, so that one alignment is one path. Time and memory linear in the band.
/// </summary>
internal sealed class BeadChances
{
    /// <summary>What is this many nats below the best adds less than 1e-9 to a sum.</summary>
    private const double Negligible = 20;

    private readonly Band _band;
    private readonly float[] _scores;

    /// <summary>Weighs every bead of every shape in the band.</summary>
    /// <param name="band">Where to look.</param>
    /// <param name="score">Log-odds of the bead that ends at a row and a column, of the shape with this index; called by several threads.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public BeadChances(Band band, Func<int, int, int, double> score, CancellationToken cancellation)
    {
        _band = band;
        _scores = new float[band.Count * BeadShape.All.Length];
        Parallel.For(0, band.LastRow + 1, new ParallelOptions { CancellationToken = cancellation }, row => Score(row, score));
        // Of all ways to a cell and from it; apart from those where a sentence of one side has just stayed alone.
        var (before, beforeLeft, after, afterRight) = (new double[band.Count], new double[band.Count], new double[band.Count], new double[band.Count]);
        Parallel.Invoke(() => Backward(after, afterRight), () => Forward(before, beforeLeft));
        LogTotal = after[0];
        Parallel.For(0, band.LastRow + 1, new ParallelOptions { CancellationToken = cancellation }, row => Meet(row, before, beforeLeft, after, afterRight));
    }

    /// <summary>ln of the sum over all alignments of e to their scores.</summary>
    public double LogTotal { get; }

    /// <summary>Chance of the bead of the shape with this index that ends at a cell, 0–1.</summary>
    public float this[int row, int column, int shape] => _scores[(_band.At(row, column) * BeadShape.All.Length) + shape];

    private void Score(int row, Func<int, int, int, double> score)
    {
        for (var column = _band.From(row); column <= _band.To(row); column++)
        {
            var at = _band.At(row, column) * BeadShape.All.Length;
            for (var s = 0; s < BeadShape.All.Length; s++)
            {
                var shape = BeadShape.All[s];
                _scores[at + s] = _band.Contains(row - shape.Left, column - shape.Right) ? (float)score(row, column, s) : float.NegativeInfinity;
            }
        }
    }

    private static double Sum(ReadOnlySpan<double> terms)
    {
        var most = double.NegativeInfinity;
        foreach (var term in terms)
        {
            most = Math.Max(most, term);
        }

        if (double.IsNegativeInfinity(most))
        {
            return most;
        }

        var sum = 0.0;
        foreach (var term in terms)
        {
            sum += term > most - Negligible ? Math.Exp(term - most) : 0;
        }

        return most + Math.Log(sum);
    }

    private static bool IsLeftAlone(int shape) => BeadShape.All[shape].Right == 0;

    private static bool IsRightAlone(int shape) => BeadShape.All[shape].Left == 0;

    private void Backward(double[] after, double[] afterRight)
    {
        Span<double> terms = stackalloc double[BeadShape.All.Length];
        for (var row = _band.LastRow; row >= 0; row--)
        {
            for (var column = _band.To(row); column >= _band.From(row); column--)
            {
                var at = _band.At(row, column);
                if (row == _band.LastRow && column == _band.To(row))
                {
                    continue;
                }

                var left = -1;
                for (var s = 0; s < terms.Length; s++)
                {
                    var (r, c) = (row + BeadShape.All[s].Left, column + BeadShape.All[s].Right);
                    terms[s] = _band.Contains(r, c) ? _scores[(_band.At(r, c) * terms.Length) + s] + (IsRightAlone(s) ? afterRight : after)[_band.At(r, c)] : double.NegativeInfinity;
                    left = IsLeftAlone(s) ? s : left;
                }

                after[at] = Sum(terms);
                terms[left] = double.NegativeInfinity;
                afterRight[at] = Sum(terms);
            }
        }
    }

    private void Forward(double[] before, double[] beforeLeft)
    {
        Span<double> terms = stackalloc double[BeadShape.All.Length];
        for (var row = 0; row <= _band.LastRow; row++)
        {
            for (var column = _band.From(row); column <= _band.To(row); column++)
            {
                var at = _band.At(row, column);
                var right = -1;
                for (var s = 0; s < terms.Length; s++)
                {
                    var (r, c) = (row - BeadShape.All[s].Left, column - BeadShape.All[s].Right);
                    terms[s] = _band.Contains(r, c) ? (IsLeftAlone(s) ? beforeLeft : before)[_band.At(r, c)] + _scores[(at * terms.Length) + s] : double.NegativeInfinity;
                    right = IsRightAlone(s) ? s : right;
                }

                before[at] = at == 0 ? 0 : Sum(terms);
                terms[right] = double.NegativeInfinity;
                beforeLeft[at] = at == 0 ? 0 : Sum(terms);
            }
        }
    }

    // Scores become chances in place: all ways to where the bead begins, the bead, all ways from where it ends.
    private void Meet(int row, double[] before, double[] beforeLeft, double[] after, double[] afterRight)
    {
        for (var column = _band.From(row); column <= _band.To(row); column++)
        {
            var at = _band.At(row, column);
            for (var s = 0; s < BeadShape.All.Length; s++)
            {
                ref var score = ref _scores[(at * BeadShape.All.Length) + s];
                var (r, c) = (row - BeadShape.All[s].Left, column - BeadShape.All[s].Right);
                var chance = _band.Contains(r, c) ? (IsLeftAlone(s) ? beforeLeft : before)[_band.At(r, c)] + score + (IsRightAlone(s) ? afterRight : after)[at] - LogTotal : double.NegativeInfinity;
                score = chance > -Negligible ? (float)Math.Exp(chance) : 0;
            }
        }
    }
}
