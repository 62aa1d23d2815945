using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// Links independent reports of one event: strongest pair first, each sentence in at most one fact, a fact may take in a
/// neighbouring sentence, links may cross, and what is not sure stays alone. Not thread-safe.
/// </summary>
internal sealed class SparseAligner
{
    /// <summary>Most sentences one side of a fact may have; gold facts of more than three are unknown (data/gold).</summary>
    private const int Largest = 3;

    /// <summary>Most partial links of one sentence; in data/gold a headline or lead has up to three.</summary>
    private const int MostPartial = 3;

    private readonly LikenessTable _table;
    private readonly ScorerModels _models;
    private readonly BoundSentences _bound;
    private readonly JoinExtractor _joins;
    private readonly List<WeighedPair> _candidates = [];
    private readonly Dictionary<Newcomer, double> _joinScores = [];

    /// <summary>Weighs every candidate once; <see cref="Align()"/> may then be asked at other thresholds, too.</summary>
    public SparseAligner(LikenessTable table, FirstLook look, ScorerModels models, BoundSentences? bound = null,
        CancellationToken cancellation = default)
    {
        (_table, _models) = (table, models);
        _bound = bound ?? new(null, table.Graph.Left.Article, table.Graph.Right.Article);
        var grids = ScoreGrid.Of(table, look, [models.Equivalent, models.Partial], cancellation);
        var (equivalent, partial) = (grids[0], grids[1]);
        _joins = new(new(table, look), equivalent);
        for (var left = 0; left < table.Graph.Left.Count; left++)
        {
            foreach (var entry in table.Row(left))
            {
                var inPart = _bound.Partial(left, entry.Right, partial[left, entry.Right]!.Value);
                _candidates.Add(new(left, entry.Right, Equivalent(left, entry.Right, equivalent), inPart));
            }
        }
    }

    /// <summary>
    /// True for two titles and for two sentences of the body. A title restates what the body says in full, so what it shares with a
    /// sentence of the body is never more than a part; a subhead names what follows and states nothing: none of 80 in data/gold is
    /// equivalent to anything.
    /// </summary>
    public static bool MayBeEquivalent(TermGraph graph, int left, int right) =>
        Role(graph.Left, left) is not LineRole.Subhead and var role && role == Role(graph.Right, right);

    /// <summary>The links at the models' thresholds, by first left, then first right sentence.</summary>
    public List<Link> Align() => Align(_models.EquivalentFrom, _models.JoinFrom, _models.PartialFrom);

    /// <summary>The links at other thresholds.</summary>
    public List<Link> Align(double equivalentFrom, double joinFrom, double partialFrom)
    {
        var groups = LinkEquivalent(equivalentFrom, joinFrom);
        var links = groups.ConvertAll(g => new Link([.. g.Left.Order()], [.. g.Right.Order()], BeadKind.Equivalent));
        LinkPartial(partialFrom, links);
        links.Sort((a, b) => a.Left[0] != b.Left[0] ? a.Left[0].CompareTo(b.Left[0]) : a.Right[0].CompareTo(b.Right[0]));
        return links;
    }

    private static LineRole Role(ArticleTerms terms, int sentence) => terms.Article.Sentences[sentence].Role;

    private double Equivalent(int left, int right, ScoreGrid grid) =>
        MayBeEquivalent(_table.Graph, left, right) ? _bound.Equivalent(left, right, grid[left, right]!.Value) : double.NegativeInfinity;

    // What is furthest beyond its threshold comes first, whether it makes a link or joins one.
    private List<Group> LinkEquivalent(double equivalentFrom, double joinFrom)
    {
        var (left, right) = (new Group?[_table.Graph.Left.Count], new Group?[_table.Graph.Right.Count]);
        var groups = new List<Group>();
        var steps = new PriorityQueue<Newcomer, (double Lack, int Left, int Right, int Sentence)>();
        foreach (var c in _candidates.Where(c => c.Equivalent >= equivalentFrom))
        {
            steps.Enqueue(new(c.Left, c.Right, default, -1), (equivalentFrom - c.Equivalent, c.Left, c.Right, -1));
        }

        while (steps.TryDequeue(out var step, out _))
        {
            if (step.Sentence >= 0)
            {
                Join(step, left, right);
            }
            else if (left[step.Left] is null && right[step.Right] is null)
            {
                groups.Add(left[step.Left] = right[step.Right] = new([step.Left], [step.Right]));
                foreach (var newcomer in Newcomers(step))
                {
                    if (JoinScore(newcomer) is var score && score >= joinFrom)
                    {
                        steps.Enqueue(newcomer,
                            (joinFrom - score, newcomer.Left, newcomer.Right, (newcomer.Sentence * 2) + (int)newcomer.Side));
                    }
                }
            }
        }

        return groups;
    }

    // A title is one line, whatever the lead repeats of it.
    private IEnumerable<Newcomer> Newcomers(Newcomer link) =>
        Role(_table.Graph.Left, link.Left) == LineRole.Title ? [] : _joins.Beside(link.Left, link.Right)
        .Where(n => n.Side == Side.Left ? IsFree(n.Sentence, n.Right) : IsFree(n.Left, n.Sentence));

    private bool IsFree(int left, int right) => MayBeEquivalent(_table.Graph, left, right) && _bound.Equivalent(left, right, 0) == 0;

    private double JoinScore(Newcomer newcomer)
    {
        if (!_joinScores.TryGetValue(newcomer, out var score))
        {
            Span<double> features = stackalloc double[JoinExtractor.Count];
            _joins.Measure(newcomer, features);
            _joinScores.Add(newcomer, score = _models.Join.Score(features));
        }

        return score;
    }

    private static void Join(Newcomer newcomer, Group?[] left, Group?[] right)
    {
        // The link is still there: groups only grow.
        var group = left[newcomer.Left]!;
        var (grown, other, taken) = newcomer.Side == Side.Left ? (group.Left, group.Right, left) : (group.Right, group.Left, right);
        if (taken[newcomer.Sentence] is null && other.Count == 1 && grown.Count < Largest)
        {
            grown.Add(newcomer.Sentence);
            taken[newcomer.Sentence] = group;
        }
    }

    // A headline shares a clause with a few sentences, an ordinary sentence with one: the strongest first.
    private void LinkPartial(double partialFrom, List<Link> links)
    {
        var linked = links.SelectMany(link => link.Left.SelectMany(l => link.Right.Select(r => (l, r)))).ToHashSet();
        var (left, right) = (new int[_table.Graph.Left.Count], new int[_table.Graph.Right.Count]);
        foreach (var c in _candidates.Where(c => c.Partial >= partialFrom)
                .OrderByDescending(c => c.Partial).ThenBy(c => c.Left).ThenBy(c => c.Right))
        {
            if (!linked.Contains((c.Left, c.Right)) && Math.Min(left[c.Left], right[c.Right]) == 0
                && Math.Max(left[c.Left], right[c.Right]) < MostPartial)
            {
                links.Add(new([c.Left], [c.Right], BeadKind.Partial));
                left[c.Left]++;
                right[c.Right]++;
            }
        }
    }

    private sealed record Group(List<int> Left, List<int> Right);

    private readonly record struct WeighedPair(int Left, int Right, double Equivalent, double Partial);
}
