using Alignment.Search;

namespace Alignment.Benchmarks;

/// <summary>The dials of the ranking that may be turned, and how far.</summary>
internal static class RankingDials
{
    /// <summary>Standard deviation of a turn, as a share of a dial's range.</summary>
    private const double Turn = 0.2;

    private static readonly (string Name, double Low, double High)[] Dials =
    [
        (nameof(RankingWeights.Saturation), 0.2, 6), (nameof(RankingWeights.LengthWeight), 0, 1), (nameof(RankingWeights.TranslationMass), 0.6, 1),
        (nameof(RankingWeights.Translations), 2, 16), (nameof(RankingWeights.Softness), 0.05, 1), (nameof(RankingWeights.Expansion), 0, 1),
        (nameof(RankingWeights.Expansions), 0, 20), (nameof(RankingWeights.Aligned), 0.2, 1), (nameof(RankingWeights.AlignedToo), 0, 0.6), (nameof(RankingWeights.Neighbours), 0, 0.5),
        (nameof(RankingWeights.Article), 0, 2), (nameof(RankingWeights.ArticleSaturation), 0.05, 5), (nameof(RankingWeights.ArticleAligned), 0, 1),
        (nameof(RankingWeights.Coverage), 0, 2.5), (nameof(RankingWeights.Value), 0, 1.5), (nameof(RankingWeights.Type), 0, 3),
    ];

    /// <summary>The same but for some dials, each turned by a normally distributed step within its range.</summary>
    public static RankingWeights Turned(RankingWeights weights, Random random, int dials)
    {
        var turned = weights with { };
        foreach (var (name, low, high) in Dials.OrderBy(_ => random.Next()).Take(dials))
        {
            var property = typeof(RankingWeights).GetProperty(name)!;
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            var value = property.GetValue(weights) is int whole ? whole : (double)property.GetValue(weights)!;
            var moved = Math.Clamp(value + (normal * Turn * (high - low)), low, high);
            property.SetValue(turned, property.PropertyType == typeof(int) ? (object)(int)Math.Round(moved) : moved);
        }

        return turned;
    }
}
