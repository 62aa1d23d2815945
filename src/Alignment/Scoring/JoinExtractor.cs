using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Measures sentences that might join a link. Not thread-safe: one per thread.</summary>
/// <param name="extractor">Measures groups.</param>
/// <param name="grid">What pairs of sentences are worth.</param>
public sealed class JoinExtractor(FeatureExtractor extractor, ScoreGrid grid)
{
    /// <summary>Log-odds below which a rival is none.</summary>
    private const double LeastRival = -6;

    private readonly double[] _link = new double[Features.Count];
    private readonly double[] _pair = new double[Features.Count];
    private readonly double[] _group = new double[Features.Count];

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
        var grows = side == Side.Right;
        extractor.Measure([left], [right], _link);
        extractor.Measure([grows ? left : sentence], [grows ? sentence : right], _pair);
        var linked = grows ? right : left;
        int[] both = [Math.Min(linked, sentence), Math.Max(linked, sentence)];
        extractor.Measure(grows ? [left] : both, grows ? both : [right], _group);
        var (shared, grown) = grows ? (Feature.CoverLeft, Feature.CoverRight) : (Feature.CoverRight, Feature.CoverLeft);
        Set(features, JoinFeature.Score, (grows ? grid[left, sentence] : grid[sentence, right]) ?? LeastRival);
        Set(features, JoinFeature.Elsewhere, Math.Max(LeastRival, grows ? grid.ColumnRival(sentence, left) : grid.RowRival(sentence, right)));
        Set(features, JoinFeature.Link, grid[left, right] ?? LeastRival);
        Set(features, JoinFeature.Rival, Math.Max(LeastRival, grows ? grid.RowRival(left, right, sentence) : grid.ColumnRival(right, left, sentence)));
        Set(features, JoinFeature.Gain, Gain(shared));
        Set(features, JoinFeature.Cover, _pair[(int)grown]);
        Set(features, JoinFeature.LinkCover, _link[(int)grown]);
        Set(features, JoinFeature.LinkMean, _link[(int)Feature.CoverMean]);
        Set(features, JoinFeature.MeanGain, Gain(Feature.CoverMean));
        Set(features, JoinFeature.MassGain, Gain(Feature.Mass));
        Set(features, JoinFeature.NumbersGain, Gain(Feature.NumbersAgree));
        Set(features, JoinFeature.LinkLength, _link[(int)Feature.Length]);
        Set(features, JoinFeature.Length, _group[(int)Feature.Length]);
        Set(features, JoinFeature.Follows, sentence > linked ? 1 : 0);
    }

    private static void Set(Span<double> features, JoinFeature feature, double value) => features[(int)feature] = value;

    private double Gain(Feature feature) => _group[(int)feature] - _link[(int)feature];
}
