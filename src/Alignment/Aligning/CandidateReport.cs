using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// What lies behind a bitext: every pair of sentences that was weighed, and why one is linked or not. Not thread-safe: one per thread.
/// </summary>
public sealed class CandidateReport
{
    private readonly TermGraph _graph;
    private readonly ScorerModels _models;
    private readonly Bitext _bitext;
    private readonly LikenessTable _table;
    private readonly FeatureExtractor _extractor;

    // In parallel mode what decided is the chance of a bead among all ways through both texts.
    private readonly MonotoneAligner? _ordered;
    private readonly double[] _features = new double[Features.Count];
    private readonly Dictionary<int, int> _leftIndex;
    private readonly Dictionary<int, int> _rightIndex;

    /// <summary>Prepares a report.</summary>
    /// <param name="graph">What the two articles share.</param>
    /// <param name="models">The models that decided.</param>
    /// <param name="bitext">What <see cref="Aligner.Align"/> made of the graph with them.</param>
    public CandidateReport(TermGraph graph, ScorerModels models, Bitext bitext)
    {
        (_graph, _models, _bitext) = (graph, models, bitext);
        _table = new(graph);
        _extractor = Extractor(_table);
        _ordered = Ordered(graph);
        (_leftIndex, _rightIndex) = (graph.Left.Article.IndexByNumber(), graph.Right.Article.IndexByNumber());
    }

    /// <summary>
    /// Every pair of sentences that share at least one term, by left, then right number. What shares nothing is never linked in comparable
    /// mode.
    /// </summary>
    public IReadOnlyList<Candidate> All()
    {
        var links = Links();
        var all = new List<Candidate>();
        for (var left = 0; left < _graph.Left.Count; left++)
        {
            foreach (var entry in _table.Row(left))
            {
                all.Add(Weigh(left, entry.Right, links));
            }
        }

        return all;
    }

    /// <summary>
    /// Why these two sentences are linked or not; null when there is no sentence with one of the numbers (or it is a blank line).
    /// </summary>
    /// <param name="left">Number of the left sentence.</param>
    /// <param name="right">Number of the right sentence.</param>
    public LinkReport? Explain(int left, int right)
    {
        if (!_leftIndex.TryGetValue(left, out var l) || !_rightIndex.TryGetValue(right, out var r))
        {
            return null;
        }

        var links = Links();
        var candidate = Weigh(l, r, links);
        var isPartial = candidate.Linked == BeadKind.Partial;
        var model = isPartial ? _models.Partial : _models.Equivalent;
        var evidence = _ordered is null || isPartial
            ? new EvidenceWriter(_extractor, _graph).Explain([l], [r], model)
            : InOrder(l, r, _ordered, _extractor, _graph).Evidence;
        // The score that is shown is the sum of the weights that are shown.
        var score = Math.Round(evidence.Sum(e => e.Weight), 4);
        return new()
        {
            Candidate = isPartial ? candidate with { PartialScore = score } : candidate with { Score = score },
            Threshold = isPartial ? _models.PartialFrom : _models.EquivalentFrom,
            Decision = Decide(candidate, l, r, links),
            Evidence = evidence,
            Rivals = Rivals(l, r, links),
            Without = Without(l, r, evidence, model, candidate.Linked is not null),
        };
    }

    private Dictionary<(int Left, int Right), BeadKind> Links()
    {
        var links = new Dictionary<(int, int), BeadKind>();
        foreach (var bead in _bitext.Beads)
        {
            foreach (var left in bead.Left)
            {
                foreach (var right in bead.Right)
                {
                    links.TryAdd((left, right), bead.Kind);
                }
            }
        }

        return links;
    }

    private Candidate Weigh(int left, int right, Dictionary<(int Left, int Right), BeadKind> links)
    {
        _extractor.Measure([left], [right], _features);
        var (score, partial) = (_models.Equivalent.Score(_features), _models.Partial.Score(_features));
        var (l, r) = (_graph.Left.Article.Sentences[left].Number, _graph.Right.Article.Sentences[right].Number);
        BeadKind? linked = links.TryGetValue((l, r), out var kind) ? kind : null;
        var chance = linked == BeadKind.Equivalent ? _models.Equivalent.Probability(score) : Chance(score);
        if (_ordered is not null)
        {
            (score, chance) = linked is not null && BeadOf(l, r) is { } bead ? (bead.Score, bead.Probability)
                : _ordered.Explain(new([left], [right], BeadKind.Equivalent)) is var (_, logOdds) ? (logOdds, Chance(logOdds))
                : (score, chance);
        }

        var inPart = linked == BeadKind.Partial ? _models.Partial.Probability(partial) : Chance(partial);
        return new(l, r, _table[left, right], score, chance, partial, inPart, linked);
    }

    // What is linked was chosen among all, and the models' curves are those of links. What was not chosen is as likely as its log-odds say.
    private static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private Decision Decide(Candidate candidate, int left, int right, Dictionary<(int Left, int Right), BeadKind> links)
    {
        if (candidate.Linked is { } kind)
        {
            return _bitext.Mode == AlignmentMode.Parallel ? Decision.BestOrder
                : kind == BeadKind.Partial ? Decision.Partial
                : candidate.Score >= _models.EquivalentFrom ? Decision.AboveThreshold : Decision.JoinedNeighbour;
        }

        if (!_graph.Left.Article.Sentences[left].IsContent || !_graph.Right.Article.Sentences[right].IsContent)
        {
            return Decision.NotContent;
        }

        if (_bitext.Mode == AlignmentMode.Parallel)
        {
            return Decision.OtherOrder;
        }

        if (!SparseAligner.MayBeEquivalent(_graph, left, right))
        {
            return IsSubhead(_graph.Left, left) || IsSubhead(_graph.Right, right) ? Decision.Subhead : Decision.TitleAndBody;
        }

        if (candidate.Score < _models.EquivalentFrom)
        {
            return candidate.Likeness > 0 ? Decision.BelowThreshold : Decision.NothingShared;
        }

        var equivalent = links.Where(link => link.Value == BeadKind.Equivalent).Select(link => link.Key);
        return equivalent.Any(l => l.Left == candidate.Left || l.Right == candidate.Right) ? Decision.Taken : Decision.BelowThreshold;
    }

    private static bool IsSubhead(ArticleTerms terms, int sentence) => terms.Article.Sentences[sentence].Role == LineRole.Subhead;

    // Of either sentence: what it is linked to, and what scores higher than this pair; the strongest first.
    private List<Candidate> Rivals(int left, int right, Dictionary<(int Left, int Right), BeadKind> links)
    {
        var own = Weigh(left, right, links);
        var rivals = new List<Candidate>();
        for (var l = 0; l < _graph.Left.Count; l++)
        {
            for (var r = 0; r < _graph.Right.Count; r++)
            {
                if ((l == left) != (r == right) && _table[l, r] > 0 && Weigh(l, r, links) is var rival
                    && (rival.Linked is not null || rival.Score > own.Score))
                {
                    rivals.Add(rival);
                }
            }
        }

        rivals.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score)
            : a.Left != b.Left ? a.Left.CompareTo(b.Left)
            : a.Right.CompareTo(b.Right));
        return rivals;
    }

    private List<Counterfactual> Without(int left, int right, IReadOnlyList<Evidence> evidence, AdditiveModel model, bool isLinked)
    {
        var found = new List<Counterfactual>();
        foreach (var item in evidence)
        {
            if (item is { Left: { } l, Right: { } r }
                && TermOf(_graph.Left, _leftIndex[l.Sentence], l.Span) is { } leftTerm
                && TermOf(_graph.Right, _rightIndex[r.Sentence], r.Span) is { } rightTerm)
            {
                var graph = _graph.Without(leftTerm, rightTerm);
                var extractor = Extractor(new(graph));
                if (Ordered(graph) is { } ordered)
                {
                    var bead = InOrder(left, right, ordered, extractor, graph);
                    found.Add(new(item, bead.Score, isLinked ? bead.Probability : Chance(bead.Score)));
                    continue;
                }

                extractor.Measure([left], [right], _features);
                var score = model.Score(_features);
                found.Add(new(item, score, isLinked ? model.Probability(score) : Chance(score)));
            }
        }

        return found;
    }

    private MonotoneAligner? Ordered(TermGraph graph) => _bitext.Mode == AlignmentMode.Parallel ? Aligner.InOrder(graph) : null;

    private Bead? BeadOf(int left, int right) => _bitext.Beads.FirstOrDefault(b => b.Left.Contains(left) && b.Right.Contains(right));

    // The pair as the bead that it stands in; by itself where it stands in none.
    private Bead InOrder(int left, int right, MonotoneAligner ordered, FeatureExtractor extractor, TermGraph graph)
    {
        var (l, r) = (graph.Left.Article.Sentences[left].Number, graph.Right.Article.Sentences[right].Number);
        var link = BeadOf(l, r) is { } bead
            ? new Link([.. bead.Left.Select(n => _leftIndex[n])], [.. bead.Right.Select(n => _rightIndex[n])], BeadKind.Equivalent)
            : new([left], [right], BeadKind.Equivalent);
        return new BeadWriter(extractor, graph, _models, ordered, explained: true).Write(link);
    }

    // In parallel mode order takes the place of a second look.
    private FeatureExtractor Extractor(LikenessTable table) =>
        new(table, _bitext.Mode == AlignmentMode.Comparable ? new FirstLook(table, _models.First) : null);

    private static int? TermOf(ArticleTerms terms, int sentence, TextSpan span)
    {
        foreach (var use in terms.Of(sentence))
        {
            if (use.Span == span)
            {
                return use.Term;
            }
        }

        return null;
    }
}
