namespace Alignment.Evaluation;

/// <summary>Links of about one probability.</summary>
/// <param name="Stated">Their mean probability, 0–1.</param>
/// <param name="Right">How many of them are right.</param>
/// <param name="Count">How many they are.</param>
public sealed record ReliabilityBin(double Stated, int Right, int Count)
{
    /// <summary>Normal quantile of a 95 % interval.</summary>
    private const double Z = 1.96;

    /// <summary>Share that is right, 0–1.</summary>
    public double Share => (double)Right / Count;

    /// <summary>The 95 % interval of that share (Wilson 1927).</summary>
    public (double Low, double High) Interval
    {
        get
        {
            var (n, p) = ((double)Count, Share);
            var (centre, half) = (p + (Z * Z / (2 * n)), Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))));
            var scale = 1 + (Z * Z / n);
            return (Math.Max(0, (centre - half) / scale), Math.Min(1, (centre + half) / scale));
        }
    }
}
