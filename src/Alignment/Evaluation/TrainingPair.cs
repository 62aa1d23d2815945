using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Evaluation;

/// <summary>A gold pair with its candidates measured once, so that many models can be tried on it.</summary>
internal sealed class TrainingPair
{
    private readonly LikenessTable _table;
    private readonly FeatureExtractor _extractor;
    private readonly IReadOnlySet<(int Left, int Right)> _equivalent;
    private readonly IReadOnlySet<(int Left, int Right)> _partial;

    public TrainingPair(GoldPair gold, Lexicon lexicon)
    {
        Hash = gold.Hash;
        (_equivalent, _partial) = (SentencePairs.Of(gold.Links, BeadKind.Equivalent), SentencePairs.Of(gold.Links, BeadKind.Partial));
        var (left, right) = (gold.Sentences(Side.Left), gold.Sentences(Side.Right));
        var graph = new TermGraph(new(left, AnchorFinder.Default.Find(left)), new(right, AnchorFinder.Default.Find(right)), lexicon);
        _table = new(graph);
        _extractor = new(_table);
        Candidates = [.. Measure()];
    }

    /// <summary>Name of the pair by content.</summary>
    public string Hash { get; }

    /// <summary>Every pair of sentences that share anything.</summary>
    public IReadOnlyList<TrainingCandidate> Candidates { get; }

    /// <summary>Judges the equivalent links that models give.</summary>
    public Tally Judge(ScorerModels models, CancellationToken cancellation) =>
        Tally.Sum(LinkJudge.Judge(Predict(models, BeadKind.Equivalent, cancellation), _equivalent, _partial));

    /// <summary>Judges the partial links that models give.</summary>
    public Tally JudgePartial(ScorerModels models, CancellationToken cancellation) =>
        Tally.Sum(LinkJudge.Judge(Predict(models, BeadKind.Partial, cancellation), _partial, new HashSet<(int, int)>()));

    /// <summary>Every bead that models give, with its score; equivalent beads that gold merely tolerates are left out.</summary>
    public IEnumerable<ScoredOutcome> Outcomes(ScorerModels models, CancellationToken cancellation)
    {
        var features = new double[Features.Count];
        foreach (var link in new SparseAligner(_table, _extractor, models).Align(cancellation))
        {
            _extractor.Measure(link.Left, link.Right, features);
            var score = (link.Kind == BeadKind.Equivalent ? models.Equivalent : models.Partial).Score(features);
            var wanted = link.Kind == BeadKind.Equivalent ? _equivalent : _partial;
            var judged = Numbers(link).Where(p => wanted.Contains(p) || link.Kind == BeadKind.Partial || !_partial.Contains(p)).ToArray();
            if (judged.Length > 0)
            {
                yield return new(link.Kind, score, judged.All(wanted.Contains));
            }
        }
    }

    private IEnumerable<TrainingCandidate> Measure()
    {
        for (var left = 0; left < _table.Graph.Left.Count; left++)
        {
            foreach (var entry in _table.Row(left).ToArray())
            {
                var features = new double[Features.Count];
                _extractor.Measure([left], [entry.Right], features);
                var numbers = Numbers(new([left], [entry.Right], BeadKind.Null)).Single();
                yield return new(features, _equivalent.Contains(numbers) ? BeadKind.Equivalent : _partial.Contains(numbers) ? BeadKind.Partial : BeadKind.Null);
            }
        }
    }

    private HashSet<(int Left, int Right)> Predict(ScorerModels models, BeadKind kind, CancellationToken cancellation) =>
        [.. new SparseAligner(_table, _extractor, models).Align(cancellation).Where(l => l.Kind == kind).SelectMany(Numbers)];

    private IEnumerable<(int Left, int Right)> Numbers(Link link) => link.Left.SelectMany(l => link.Right.Select(r =>
        (_table.Graph.Left.Article.Sentences[l].Number, _table.Graph.Right.Article.Sentences[r].Number)));
}

/// <summary>A measured candidate and what gold says of it.</summary>
/// <param name="Features">One value per <see cref="Feature"/>.</param>
/// <param name="Kind">Equivalent, partial, or null for no link.</param>
internal readonly record struct TrainingCandidate(double[] Features, BeadKind Kind);
