namespace Alignment.Training;

/// <summary>
/// Finds the least of a smooth function by limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.4) with steps that are halved until
/// they gain enough.
/// </summary>
internal static class Lbfgs
{
    private const int Memory = 8;
    private const int MostHalvings = 12;

    // A step is long enough when it brings this share of what the slope promises (Armijo).
    private const double LeastGain = 1e-4;

    // Fractions of the function: what the fourth decimal of a weight is worth.
    private const double Negligible = 1e-5;

    // Of the first step nothing is known but its direction.
    private const double FirstScale = 1e-4;

    /// <summary>A function to be made small.</summary>
    /// <param name="point">Where.</param>
    /// <param name="slope">Filled with the gradient there; all zero before.</param>
    public delegate double Function(double[] point, double[] slope);

    /// <summary>The point from which no step of any use leads down.</summary>
    /// <param name="function">What to make small.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="steps">Most steps.</param>
    public static double[] Least(Function function, double[] start, int steps)
    {
        var (point, slope) = ((double[])start.Clone(), new double[start.Length]);
        var value = function(point, slope);
        var past = new List<(double[] Move, double[] Turn)>();
        for (var step = 0; step < steps; step++)
        {
            var direction = Direction(slope, past);
            var promise = Dot(slope, direction);
            var (size, next, nextSlope, nextValue) = (1.0, point, slope, value);
            for (var halving = 0; halving <= MostHalvings; halving++, size /= 2)
            {
                (next, nextSlope) = (Sum(point, direction, -size), new double[start.Length]);
                nextValue = function(next, nextSlope);
                if (nextValue < value - (LeastGain * size * promise))
                {
                    break;
                }
            }

            if (!(nextValue < value))
            {
                break;
            }

            Remember(past, Sum(next, point, -1), Sum(nextSlope, slope, -1));
            var settled = value - nextValue < Negligible * Math.Abs(value);
            (point, slope, value) = (next, nextSlope, nextValue);
            if (settled)
            {
                break;
            }
        }

        return point;
    }

    private static double[] Direction(double[] slope, List<(double[] Move, double[] Turn)> past)
    {
        var (direction, shares) = ((double[])slope.Clone(), new double[past.Count]);
        for (var i = past.Count - 1; i >= 0; i--)
        {
            shares[i] = Dot(past[i].Move, direction) / Dot(past[i].Turn, past[i].Move);
            direction = Sum(direction, past[i].Turn, -shares[i]);
        }

        var scale = past.Count == 0 ? FirstScale : Dot(past[^1].Move, past[^1].Turn) / Dot(past[^1].Turn, past[^1].Turn);
        direction = Array.ConvertAll(direction, d => d * scale);
        for (var i = 0; i < past.Count; i++)
        {
            direction = Sum(direction, past[i].Move, shares[i] - (Dot(past[i].Turn, direction) / Dot(past[i].Turn, past[i].Move)));
        }

        return direction;
    }

    private static void Remember(List<(double[] Move, double[] Turn)> past, double[] move, double[] turn)
    {
        if (Dot(move, turn) > 0)
        {
            past.Add((move, turn));
            past.RemoveRange(0, Math.Max(0, past.Count - Memory));
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static double[] Sum(double[] a, double[] b, double times)
    {
        var sum = new double[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            sum[i] = a[i] + (times * b[i]);
        }

        return sum;
    }
}
