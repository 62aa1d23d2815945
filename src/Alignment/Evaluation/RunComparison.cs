namespace Alignment.Evaluation;

/// <summary>
/// Compares two runs pair by pair (paired bootstrap and randomisation): far sharper than two intervals side by side. Thread-safe.
/// </summary>
public static class RunComparison
{
    /// <summary>
    /// One row for each metric that both runs have on all their pairs, in the order of the metrics. For programs that try a change; the
    /// command compares lists (<see cref="ListComparison"/>).
    /// </summary>
    /// <exception cref="ArgumentException">The runs judged different pairs.</exception>
    public static IReadOnlyList<MetricDifference> Compare(EvaluationReport first, EvaluationReport second,
        int resamples = Bootstrap.Resamples, int seed = 1)
    {
        if (!first.Pairs.Select(p => p.Slug).SequenceEqual(second.Pairs.Select(p => p.Slug)))
        {
            throw new ArgumentException("the runs judged different pairs: expected the same, in the same order", nameof(second));
        }

        var rows = new List<MetricDifference>();
        var both = first.Pairs.Zip(second.Pairs).ToArray();
        foreach (var metric in Metric.All)
        {
            var speaking = both.Where(p => metric.HasValue(p.First) && metric.HasValue(p.Second)).ToArray();
            if (speaking.Length > 0)
            {
                rows.Add(Difference(metric.Name, speaking, metric.Value, resamples, seed));
            }
        }

        return rows;
    }

    /// <summary>The difference of one figure over paired results.</summary>
    internal static MetricDifference Difference<T>(string name, (T First, T Second)[] pairs, Func<IReadOnlyList<T>, double> figure,
        int resamples, int seed)
    {
        double Gain((T First, T Second)[] some) => figure([.. some.Select(p => p.Second)]) - figure([.. some.Select(p => p.First)]);
        var (low, high) = Bootstrap.Interval(random => Gain(Bootstrap.Draw(pairs, random)), resamples, seed);
        var (random, seen, exchanged) = (new Random(seed), Math.Abs(Gain(pairs)), 0);
        for (var i = 0; i < resamples; i++)
        {
            // 1e-12: the same counts summed in another order.
            exchanged += Math.Abs(Gain([.. pairs.Select(p => random.Next(2) == 0 ? p : (p.Second, p.First))])) >= seen - 1e-12 ? 1 : 0;
        }

        return new(name, figure([.. pairs.Select(p => p.First)]), figure([.. pairs.Select(p => p.Second)]), low, high,
            (exchanged + 1.0) / (resamples + 1.0));
    }
}
