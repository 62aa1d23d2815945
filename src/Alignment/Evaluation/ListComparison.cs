using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>Compares two sets of index lists on the same documents: is the second better than the first? Thread-safe.</summary>
public static class ListComparison
{
    /// <summary>One row for each F1 that both have.</summary>
    /// <param name="documents">First, second and gold beads of each document; at least two.</param>
    /// <param name="resamples">How often to draw and to exchange.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <exception cref="ArgumentException">There are fewer than two documents: nothing can be drawn.</exception>
    public static IReadOnlyList<MetricDifference> Compare(
        IReadOnlyList<(IReadOnlyList<IndexBead> First, IReadOnlyList<IndexBead> Second, IReadOnlyList<IndexBead> Gold)> documents,
        int resamples = Bootstrap.Resamples, int seed = 1)
    {
        if (documents.Count < 2)
        {
            throw new ArgumentException("two runs are compared over documents: expected at least two", nameof(documents));
        }

        var scores = documents.Select(d => (First: ListScore.Judge(d.First, d.Gold), Second: ListScore.Judge(d.Second, d.Gold))).ToArray();
        var rows = new List<MetricDifference>();
        foreach (var (name, counts, value) in ListReport.Figures.Where(f => f.Name.EndsWith(".f1", StringComparison.Ordinal)))
        {
            (Tally First, Tally Second)[] pairs = [.. scores.Select(s => (counts(s.First), counts(s.Second)))];
            var (first, second) = (Tally.Sum(pairs.Select(p => p.First)), Tally.Sum(pairs.Select(p => p.Second)));
            if (!first.IsEmpty && !second.IsEmpty)
            {
                rows.Add(RunComparison.Difference(name, pairs, tallies => value(Tally.Sum(tallies)), resamples, seed));
            }
        }

        return rows;
    }
}
