using System.Reflection;

namespace Alignment.Scoring;

/// <summary>
/// The trained scorer: models fitted on all pairs, and fold models for judging the pairs it was fitted on. Immutable, thread-safe.
/// </summary>
public sealed class Scorer
{
    private static readonly Lazy<Scorer> Shipped = new(LoadEmbedded);
    private readonly Dictionary<string, ScorerModels> _byPair;

    /// <summary>Puts a scorer together.</summary>
    /// <param name="all">Models fitted on every pair.</param>
    /// <param name="folds">Per fold the fingerprints of the pairs it did not see, and its models.</param>
    public Scorer(ScorerModels all, IReadOnlyList<ScorerFold> folds)
    {
        Models = all;
        Folds = folds;
        _byPair = new(StringComparer.Ordinal);
        foreach (var fold in folds)
        {
            foreach (var pair in fold.Unseen)
            {
                _byPair[pair] = fold.Models;
            }
        }
    }

    /// <summary>The scorer that comes inside the library, loaded on first use.</summary>
    public static Scorer Embedded => Shipped.Value;

    /// <summary>Models fitted on every pair.</summary>
    public ScorerModels Models { get; }

    /// <summary>The folds of the cross-validation.</summary>
    public IReadOnlyList<ScorerFold> Folds { get; }

    /// <summary>True when the scorer was fitted on the pair with this fingerprint (<see cref="PairFingerprint"/>).</summary>
    public bool HasSeen(string fingerprint) => _byPair.ContainsKey(fingerprint);

    /// <summary>The models to judge a pair by: those of the fold that did not see it, or the full ones for a pair that none saw.</summary>
    public ScorerModels ForJudging(string fingerprint) => _byPair.GetValueOrDefault(fingerprint, Models);

    private static Scorer LoadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("scorer/scorer.json")
            ?? throw new InvalidOperationException("the library was built without data/scorer/scorer.json");
        return ScorerFile.Read(stream, "scorer.json");
    }
}

/// <summary>One fold of a cross-validation over pairs of articles.</summary>
/// <param name="Unseen">Fingerprints of the pairs left out.</param>
/// <param name="Models">Models fitted on the others.</param>
public sealed record ScorerFold(IReadOnlyList<string> Unseen, ScorerModels Models);
