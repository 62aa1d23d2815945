using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Measures sentences that might join a link. Not thread-safe: one per thread.</summary>
/// <param name="extractor">Measures groups.</param>
/// <param name="grid">What pairs of sentences are worth.</param>
public sealed class JoinExtractor(FeatureExtractor extractor, ScoreGrid grid)
{
    /// <summary>Matched weight, nats, below which a sentence tells nothing of its own.</summary>
    private const double LeastOwn = 0.1;

    private readonly double[] _link = new double[Features.Count];
    private readonly double[] _pair = new double[Features.Count];
    private readonly double[] _group = new double[Features.Count];
    private readonly List<float> _told = [];

    /// <summary>How many features there are.</summary>
    public static int Count { get; } = Enum.GetValues<JoinFeature>().Length;

    /// <summary>Sentences beside a link that share anything with its other side.</summary>
    public IEnumerable<Newcomer> Beside(int left, int right)
    {
        foreach (var step in new[] { 1, -1 })
        {
            if (grid[left, right + step] is not null)
            {
                yield return new(left, right, Side.Right, right + step);
            }

            if (grid[left + step, right] is not null)
            {
                yield return new(left, right, Side.Left, left + step);
            }
        }
    }

    /// <summary>Measures a newcomer into <paramref name="features"/>, one value per <see cref="JoinFeature"/>.</summary>
    public void Measure(Newcomer newcomer, Span<double> features)
    {
        var (left, right, side, sentence) = newcomer;
        var growsRight = side == Side.Right;
        var linked = growsRight ? right : left;
        var follows = sentence > linked;
        extractor.Measure([left], [right], _link);
        _told.Clear();
        _told.AddRange(Shared(growsRight).Select(m => m.Strength));
        extractor.Measure([growsRight ? left : sentence], [growsRight ? sentence : right], _pair);
        var (fresh, order) = Told(Shared(growsRight));
        int[] both = [Math.Min(linked, sentence), Math.Max(linked, sentence)];
        extractor.Measure(growsRight ? [left] : both, growsRight ? both : [right], _group);
        Set(features, JoinFeature.Score, (growsRight ? grid[left, sentence] : grid[sentence, right]) ?? ScoreGrid.LeastRival);
        var elsewhere = growsRight ? grid.ColumnRival(sentence, left) : grid.RowRival(sentence, right);
        Set(features, JoinFeature.Elsewhere, Math.Max(ScoreGrid.LeastRival, elsewhere));
        var rival = growsRight ? grid.RowRival(left, right, sentence) : grid.ColumnRival(right, left, sentence);
        Set(features, JoinFeature.Rival, Math.Max(ScoreGrid.LeastRival, rival));
        Set(features, JoinFeature.LinkCover, _link[(int)(growsRight ? Feature.CoverRight : Feature.CoverLeft)]);
        Set(features, JoinFeature.MeanGain, _group[(int)Feature.CoverMean] - _link[(int)Feature.CoverMean]);
        Set(features, JoinFeature.Length, _group[(int)Feature.Length]);
        Set(features, JoinFeature.Follows, follows ? 1 : 0);
        Set(features, JoinFeature.Order, follows ? order : -order);
        Set(features, JoinFeature.Fresh, Math.Log(1 + fresh));
        Set(features, JoinFeature.Names, _pair[(int)Feature.NamesAgree]);
        Set(features, JoinFeature.QuotedBoth, _pair[(int)Feature.QuotedBoth]);
    }

    private static void Set(Span<double> features, JoinFeature feature, double value) => features[(int)feature] = value;

    // The terms of the shared sentence, which stands on the side that does not grow.
    private List<TermMatch> Shared(bool growsRight) => growsRight ? extractor.Overlap.FromLeft : extractor.Overlap.FromRight;

    // What the newcomer tells of the shared sentence and the linked one does not, and how far behind the other's own part it stands.
    private (double Fresh, double Order) Told(List<TermMatch> shared)
    {
        var (own, ownPlace, other, otherPlace) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < shared.Count; i++)
        {
            var more = ((double)shared[i].Strength - _told[i]) * shared[i].Use.Weight;
            if (more > 0)
            {
                (own, ownPlace) = (own + more, ownPlace + (more * i));
            }
            else
            {
                (other, otherPlace) = (other - more, otherPlace - (more * i));
            }
        }

        return (own, own > LeastOwn && other > LeastOwn ? ((ownPlace / own) - (otherPlace / other)) / shared.Count : 0);
    }
}
