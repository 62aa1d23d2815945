using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Links independent reports of one event: strongest pair first, each sentence in at most one fact, a fact may take in a neighbouring sentence, links may cross, and what is not sure stays alone.</summary>
internal sealed class SparseAligner
{
    /// <summary>Most sentences one side of a fact may have; gold facts of more than three are unknown (data/gold).</summary>
    private const int Largest = 3;

    /// <summary>Most partial links of one sentence; in data/gold a headline or lead has up to three.</summary>
    private const int MostPartial = 3;

    private readonly LikenessTable _table;
    private readonly FeatureExtractor _extractor;
    private readonly ScorerModels _models;
    private readonly BoundSentences _bound;
    private readonly double[] _features = new double[Features.Count];
    private readonly Group?[] _leftGroup;
    private readonly Group?[] _rightGroup;

    public SparseAligner(LikenessTable table, FeatureExtractor extractor, ScorerModels models, BoundSentences? bound = null)
    {
        (_table, _extractor, _models) = (table, extractor, models);
        _bound = bound ?? new(null, table.Graph.Left.Article, table.Graph.Right.Article);
        _leftGroup = new Group?[table.Graph.Left.Count];
        _rightGroup = new Group?[table.Graph.Right.Count];
    }

    /// <summary>The links, by first left, then first right sentence.</summary>
    public List<Link> Align(CancellationToken cancellation)
    {
        var candidates = Score(cancellation);
        var groups = LinkEquivalent(candidates);
        var links = groups.ConvertAll(g => new Link([.. g.Left.Order()], [.. g.Right.Order()], BeadKind.Equivalent));
        LinkPartial(candidates, links);
        links.Sort((a, b) => a.Left[0] != b.Left[0] ? a.Left[0].CompareTo(b.Left[0]) : a.Right[0].CompareTo(b.Right[0]));
        return links;
    }

    private List<Candidate> Score(CancellationToken cancellation)
    {
        var candidates = new List<Candidate>();
        for (var left = 0; left < _table.Graph.Left.Count; left++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var entry in _table.Row(left))
            {
                _extractor.Measure([left], [entry.Right], _features);
                var (equivalent, partial) = (_models.Equivalent.Score(_features), _models.Partial.Score(_features));
                candidates.Add(new(left, entry.Right, _bound.Equivalent(left, entry.Right, equivalent), _bound.Partial(left, entry.Right, partial)));
            }
        }

        candidates.Sort((a, b) => a.Equivalent != b.Equivalent ? b.Equivalent.CompareTo(a.Equivalent) : a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        return candidates;
    }

    private List<Group> LinkEquivalent(List<Candidate> candidates)
    {
        var groups = new List<Group>();
        foreach (var c in candidates)
        {
            var (l, r) = (_leftGroup[c.Left], _rightGroup[c.Right]);
            if (l is null && r is null)
            {
                if (c.Equivalent >= _models.EquivalentFrom)
                {
                    var group = new Group([c.Left], [c.Right]);
                    (_leftGroup[c.Left], _rightGroup[c.Right]) = (group, group);
                    groups.Add(group);
                }
            }
            else if (c.Equivalent >= _models.GrowFrom)
            {
                if (r is null && l!.Left.Count == 1 && Touches(l.Right, c.Right))
                {
                    l.Right.Add(c.Right);
                    _rightGroup[c.Right] = l;
                }
                else if (l is null && r!.Right.Count == 1 && Touches(r.Left, c.Left))
                {
                    r.Left.Add(c.Left);
                    _leftGroup[c.Left] = r;
                }
            }
        }

        return groups;
    }

    // A headline shares a clause with a few sentences, an ordinary sentence with one: the strongest first.
    private void LinkPartial(List<Candidate> candidates, List<Link> links)
    {
        var (left, right) = (new int[_leftGroup.Length], new int[_rightGroup.Length]);
        foreach (var c in candidates.Where(c => c.Partial >= _models.PartialFrom).OrderByDescending(c => c.Partial).ThenBy(c => c.Left).ThenBy(c => c.Right))
        {
            var linked = _leftGroup[c.Left] is { } group && group == _rightGroup[c.Right];
            if (!linked && Math.Min(left[c.Left], right[c.Right]) == 0 && Math.Max(left[c.Left], right[c.Right]) < MostPartial)
            {
                links.Add(new([c.Left], [c.Right], BeadKind.Partial));
                left[c.Left]++;
                right[c.Right]++;
            }
        }
    }

    private static bool Touches(List<int> sentences, int sentence) =>
        sentences.Count < Largest && (sentences.Contains(sentence - 1) || sentences.Contains(sentence + 1));

    private sealed record Group(List<int> Left, List<int> Right);

    private readonly record struct Candidate(int Left, int Right, double Equivalent, double Partial);
}
