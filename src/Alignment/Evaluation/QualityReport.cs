namespace Alignment.Evaluation;

/// <summary>How good the links are, in the detail that people look at.</summary>
/// <param name="Report">The figures with their intervals.</param>
/// <param name="Curve">Precision and recall of equivalent links by the least probability that is asked of them, rising.</param>
/// <param name="Reliability">How often links are right for what they were given, by rising probability.</param>
/// <param name="Errors">Links that are wrong, the surest first, then links that were missed.</param>
public sealed record QualityReport(EvaluationReport Report, IReadOnlyList<CurvePoint> Curve, IReadOnlyList<ReliabilityBin> Reliability,
    IReadOnlyList<LinkError> Errors);

/// <summary>What is right when only links of some probability are kept.</summary>
/// <param name="Least">That probability, 0–1.</param>
/// <param name="Links">What was counted.</param>
public sealed record CurvePoint(double Least, Tally Links);
