using Alignment.Training;

namespace Alignment.Tests.Scoring;

/// <summary>Candidates with a verdict, made from a seed: coverage, matched weight, distance and a feature that says nothing.</summary>
public static class JudgedCandidates
{
    /// <summary>Verdicts that mostly follow from coverage (for) and distance (against).</summary>
    public static IReadOnlyList<TrainingExample> Noisy(int count, int seed = 7)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            double[] features = [random.NextDouble(), 6 * random.NextDouble(), 0.1 * random.NextDouble(), random.NextDouble()];
            var odds = -2 + (5 * features[0]) + (0.4 * features[1]) - (30 * features[2]);
            return new TrainingExample(features, random.NextDouble() < 1 / (1 + Math.Exp(-odds)));
        })];
    }

    /// <summary>Whatever covers more than half is a link.</summary>
    public static IReadOnlyList<TrainingExample> Separable() =>
        [.. Enumerable.Range(0, 40).Select(i => new TrainingExample(new[] { i / 39.0, (39 - i) / 3.9 }, i >= 20))];
}
