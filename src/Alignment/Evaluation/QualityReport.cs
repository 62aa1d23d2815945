namespace Alignment.Evaluation;

/// <summary>How good the links are, in the detail that people look at.</summary>
/// <param name="Report">The figures with their intervals.</param>
/// <param name="Curve">Precision and recall of equivalent links by the least probability that is asked of them, rising.</param>
/// <param name="Reliability">How often links are right for what they were given, by rising probability.</param>
/// <param name="Errors">Links that are wrong, the surest first, then links that were missed.</param>
public sealed record QualityReport(EvaluationReport Report, IReadOnlyList<CurvePoint> Curve, IReadOnlyList<ReliabilityBin> Reliability, IReadOnlyList<LinkMistake> Errors);

/// <summary>What is right when only links of some probability are kept.</summary>
/// <param name="Least">That probability, 0–1.</param>
/// <param name="Links">What was counted.</param>
public sealed record CurvePoint(double Least, Tally Links);

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

/// <summary>A link that is not what gold says.</summary>
/// <param name="Slug">The pair.</param>
/// <param name="Left">Left sentences as we number them in the article as it was published.</param>
/// <param name="Right">Right sentences, likewise.</param>
/// <param name="Probability">Of a wrong link, 0–1; null for one that was missed.</param>
public sealed record LinkMistake(string Slug, IReadOnlyList<int> Left, IReadOnlyList<int> Right, double? Probability);
