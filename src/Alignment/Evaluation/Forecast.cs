namespace Alignment.Evaluation;

/// <summary>A stated chance and what came true.</summary>
/// <param name="Probability">0–1.</param>
/// <param name="IsRight">Whether gold agrees.</param>
public readonly record struct Forecast(double Probability, bool IsRight);
