namespace Alignment.Aligning;

/// <summary>How probable each bead is over all alignments in a band, by the forward–backward algorithm in logarithms. Time and memory linear in the band.</summary>
internal sealed class BeadChances
{
    /// <summary>What is this many nats below the best adds less than 1e-9 to a sum.</summary>
    private const double Negligible = 20;

    private readonly Band _band;
    private readonly float[] _scores;
    private readonly double[] _after;

    /// <summary>Weighs every bead of every shape in the band.</summary>
    public BeadChances(Band band, BeadScores scores, BoundSentences bound, CancellationToken cancellation)
    {
        _band = band;
        _scores = new float[band.Count * BeadShape.All.Length];
        Parallel.For(0, band.LastRow + 1, new ParallelOptions { CancellationToken = cancellation }, row => Score(row, scores, bound));
        _after = new double[band.Count];
        Backward();
        Forward(_after[0]);
    }

    /// <summary>Chance of the bead of the shape with this index that ends at a cell, 0–1.</summary>
    public float this[int row, int column, int shape] => _scores[(_band.At(row, column) * BeadShape.All.Length) + shape];

    private void Score(int row, BeadScores scores, BoundSentences bound)
    {
        for (var column = _band.From(row); column <= _band.To(row); column++)
        {
            var at = _band.At(row, column) * BeadShape.All.Length;
            for (var s = 0; s < BeadShape.All.Length; s++)
            {
                var shape = BeadShape.All[s];
                _scores[at + s] = _band.Contains(row - shape.Left, column - shape.Right) ? (float)(scores.Of(row, column, shape).Sum + bound.Of(row, column, shape)) : float.NegativeInfinity;
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

    private void Backward()
    {
        Span<double> terms = stackalloc double[BeadShape.All.Length];
        for (var row = _band.LastRow; row >= 0; row--)
        {
            for (var column = _band.To(row); column >= _band.From(row); column--)
            {
                for (var s = 0; s < terms.Length; s++)
                {
                    var (r, c) = (row + BeadShape.All[s].Left, column + BeadShape.All[s].Right);
                    terms[s] = _band.Contains(r, c) ? _scores[(_band.At(r, c) * terms.Length) + s] + _after[_band.At(r, c)] : double.NegativeInfinity;
                }

                var isEnd = row == _band.LastRow && column == _band.To(row);
                _after[_band.At(row, column)] = isEnd ? 0 : Sum(terms);
            }
        }
    }

    // Scores become chances in place, as soon as a cell no longer needs them.
    private void Forward(double total)
    {
        var before = new double[_band.Count];
        Span<double> terms = stackalloc double[BeadShape.All.Length];
        for (var row = 0; row <= _band.LastRow; row++)
        {
            for (var column = _band.From(row); column <= _band.To(row); column++)
            {
                var at = _band.At(row, column);
                for (var s = 0; s < terms.Length; s++)
                {
                    var (r, c) = (row - BeadShape.All[s].Left, column - BeadShape.All[s].Right);
                    terms[s] = _band.Contains(r, c) ? before[_band.At(r, c)] + _scores[(at * terms.Length) + s] : double.NegativeInfinity;
                }

                before[at] = at == 0 ? 0 : Sum(terms);
                for (var s = 0; s < terms.Length; s++)
                {
                    var chance = terms[s] + _after[at] - total;
                    _scores[(at * terms.Length) + s] = chance > -Negligible ? (float)Math.Exp(chance) : 0;
                }
            }
        }
    }
}
