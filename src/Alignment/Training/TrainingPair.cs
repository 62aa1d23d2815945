using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>A gold pair with its candidates measured once, so that many models can be tried on it. Immutable, thread-safe.</summary>
internal sealed class TrainingPair
{
    private readonly LikenessTable _table;
    private readonly GoldPair _gold;
    private readonly IReadOnlySet<(int Left, int Right)> _equivalent;
    private readonly IReadOnlySet<(int Left, int Right)> _partial;

    public TrainingPair(GoldPair gold, Lexicon lexicon)
    {
        _gold = gold;
        (_equivalent, _partial) = (SentencePairs.Of(gold.Links, BeadKind.Equivalent), SentencePairs.Of(gold.Links, BeadKind.Partial));
        var (left, right) = (gold.Sentences(Side.Left), gold.Sentences(Side.Right));
        _table = new(new(new(left, AnchorFinder.Default.Find(left)), new(right, AnchorFinder.Default.Find(right)), lexicon));
        Alone = [.. Measure(new(_table))];
    }

    /// <summary>Name of the pair by content.</summary>
    public string Hash => _gold.Hash;

    /// <summary>Every pair of sentences that share anything, measured by itself: what the first look is fitted on.</summary>
    public IReadOnlyList<TrainingCandidate> Alone { get; }

    /// <summary>The same on the second look, under the model of the first.</summary>
    public IEnumerable<TrainingCandidate> Among(AdditiveModel first) => Measure(new(_table, Look(first)));

    /// <summary>
    /// Neighbours of gold links by whether gold has them in the link; a link is its likeliest pair of sentences under the models.
    /// </summary>
    public IEnumerable<TrainingExample> Joins(AdditiveModel first, AdditiveModel equivalent)
    {
        var look = Look(first);
        var grid = ScoreGrid.Of(_table, look, [equivalent])[0];
        var joins = new JoinExtractor(new(_table, look), grid);
        foreach (var link in _gold.Links.Where(l => l.Kind == BeadKind.Equivalent))
        {
            int[] left = [.. link.Left.Select(n => Index(Side.Left, n))], right = [.. link.Right.Select(n => Index(Side.Right, n))];
            var (l, r) = left.SelectMany(l => right.Select(r => (Left: l, Right: r)))
                .MaxBy(p => grid[p.Left, p.Right] ?? double.NegativeInfinity);
            if (grid[l, r] is null)
            {
                continue;
            }

            foreach (var newcomer in joins.Beside(l, r)
                    .Where(n => n.Side == Side.Left ? MayBeEquivalent(n.Sentence, r) : MayBeEquivalent(l, n.Sentence)))
            {
                var features = new double[JoinExtractor.Count];
                joins.Measure(newcomer, features);
                yield return new(features, (newcomer.Side == Side.Left ? left : right).Contains(newcomer.Sentence));
            }
        }
    }

    /// <summary>
    /// Values without a counterpart in gold links, by whether gold has them contradict each other; what gold merely tolerates is left out.
    /// </summary>
    public IEnumerable<TrainingExample> Slots()
    {
        var graph = _table.Graph;
        return _gold.Discrepancies is not { } discrepancies ? [] : _gold.Links.Where(l => l.Kind == BeadKind.Equivalent).SelectMany(link =>
            SlotExamples.Of(graph, [.. link.Left.Select(n => Index(Side.Left, n))], [.. link.Right.Select(n => Index(Side.Right, n))],
                discrepancies, isTranslation: false));
    }

    /// <summary>An aligner of the pair under models, to be asked at several thresholds.</summary>
    public SparseAligner Aligner(ScorerModels models, CancellationToken cancellation) =>
        new(_table, Look(models.First), models, cancellation: cancellation);

    /// <summary>Judges the links of one kind.</summary>
    public Tally Judge(IEnumerable<Link> links, BeadKind kind)
    {
        var predicted = links.Where(l => l.Kind == kind).SelectMany(Numbers).ToHashSet();
        return Tally.Sum(kind == BeadKind.Equivalent
            ? LinkJudge.Judge(predicted, _equivalent, _partial)
            : LinkJudge.Judge(predicted, _partial, new HashSet<(int, int)>()));
    }

    /// <summary>Every link with its score; equivalent ones that gold merely tolerates are left out.</summary>
    public IEnumerable<ScoredOutcome> Outcomes(IEnumerable<Link> links, ScorerModels models)
    {
        var features = new double[Features.Count];
        var extractor = new FeatureExtractor(_table, Look(models.First));
        foreach (var link in links)
        {
            extractor.Measure(link.Left, link.Right, features);
            var score = (link.Kind == BeadKind.Equivalent ? models.Equivalent : models.Partial).Score(features);
            var wanted = link.Kind == BeadKind.Equivalent ? _equivalent : _partial;
            var judged = Numbers(link).Where(p => wanted.Contains(p) || link.Kind == BeadKind.Partial || !_partial.Contains(p)).ToArray();
            if (judged.Length > 0)
            {
                yield return new(link.Kind, score, judged.All(wanted.Contains));
            }
        }
    }

    private FirstLook Look(AdditiveModel first) => new(_table, first);

    private IEnumerable<TrainingCandidate> Measure(FeatureExtractor extractor)
    {
        for (var left = 0; left < _table.Graph.Left.Count; left++)
        {
            foreach (var entry in _table.Row(left).ToArray())
            {
                var features = new double[Features.Count];
                extractor.Measure([left], [entry.Right], features);
                var numbers = Numbers(new([left], [entry.Right], BeadKind.Null)).Single();
                var kind = _equivalent.Contains(numbers) ? BeadKind.Equivalent
                    : _partial.Contains(numbers) ? BeadKind.Partial
                    : BeadKind.Null;
                yield return new(features, kind, MayBeEquivalent(left, entry.Right));
            }
        }
    }

    private bool MayBeEquivalent(int left, int right) => SparseAligner.MayBeEquivalent(_table.Graph, left, right);

    private int Index(Side side, int number)
    {
        var sentences = (side == Side.Left ? _table.Graph.Left : _table.Graph.Right).Article.Sentences;
        return Enumerable.Range(0, sentences.Count).First(i => sentences[i].Number == number);
    }

    private IEnumerable<(int Left, int Right)> Numbers(Link link) => link.Left.SelectMany(l => link.Right.Select(r =>
        (_table.Graph.Left.Article.Sentences[l].Number, _table.Graph.Right.Article.Sentences[r].Number)));
}

/// <summary>A measured candidate and what gold says of it.</summary>
/// <param name="Features">One value per <see cref="Feature"/>.</param>
/// <param name="Kind">Equivalent, partial, or null for no link.</param>
/// <param name="MayBeEquivalent">False where no model is asked, see <see cref="SparseAligner.MayBeEquivalent"/>.</param>
internal readonly record struct TrainingCandidate(double[] Features, BeadKind Kind, bool MayBeEquivalent);
