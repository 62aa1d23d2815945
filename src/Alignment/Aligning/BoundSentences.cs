using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// Constraints by index of sentence, as aligners ask for them; those that name no sentence of the articles are left out. What is no content
/// (<see cref="Sentence.IsContent"/>) stays alone unless it is settled: menus and bylines state no fact. Immutable, thread-safe.
/// </summary>
internal sealed class BoundSentences
{
    /// <summary>
    /// Log-odds that a settled bead has more than any other: beyond doubt, and far from where sums of floats lose their digits.
    /// </summary>
    private const double Certain = 40;

    private readonly Link[] _must;
    private readonly HashSet<(int Left, int Right)> _cannot = [];
    private readonly HashSet<(int Left, int Right)> _settled = [];
    private readonly HashSet<int> _left = [];
    private readonly HashSet<int> _right = [];
    private readonly HashSet<int> _aloneLeft;
    private readonly HashSet<int> _aloneRight;
    private readonly bool _isFree;
    private readonly (int Lefts, int Rights) _counts;

    public BoundSentences(Constraints? constraints, Article left, Article right)
    {
        _counts = (left.Sentences.Count, right.Sentences.Count);
        var (leftIndex, rightIndex) = constraints is null or { IsEmpty: true } ? ([], []) : (left.IndexByNumber(), right.IndexByNumber());
        _must = [.. (constraints?.Must ?? []).Where(m => m.Left.All(leftIndex.ContainsKey) && m.Right.All(rightIndex.ContainsKey))
            .Select(m => new Link([.. m.Left.Select(n => leftIndex[n])], [.. m.Right.Select(n => rightIndex[n])], m.Kind))];
        foreach (var (l, r) in constraints?.Cannot ?? Constraints.None.Cannot)
        {
            if (leftIndex.TryGetValue(l, out var i) && rightIndex.TryGetValue(r, out var j))
            {
                _cannot.Add((i, j));
            }
        }

        foreach (var link in _must)
        {
            _settled.UnionWith(Pairs(link));
            if (link.Kind == BeadKind.Equivalent)
            {
                _left.UnionWith(link.Left);
                _right.UnionWith(link.Right);
            }
        }

        (_aloneLeft, _aloneRight) = (Alone(left, _must.SelectMany(m => m.Left)), Alone(right, _must.SelectMany(m => m.Right)));
        _isFree = IsEmpty && _aloneLeft.Count + _aloneRight.Count == 0;
    }

    /// <summary>True when nothing is settled.</summary>
    public bool IsEmpty => _must.Length == 0 && _cannot.Count == 0;

    /// <summary>
    /// The score of a candidate as equivalent; minus infinity when the pair is settled, either way, or one of its sentences is in a settled
    /// fact or no content.
    /// </summary>
    public double Equivalent(int left, int right, double score) =>
        Partial(left, right, _left.Contains(left) || _right.Contains(right) ? double.NegativeInfinity : score);

    /// <summary>
    /// The score of a candidate as partial; minus infinity when the pair is settled, either way, or one of its sentences is no content.
    /// </summary>
    public double Partial(int left, int right, double score) =>
        _aloneLeft.Contains(left) || _aloneRight.Contains(right) || IsSettled((left, right)) ? double.NegativeInfinity : score;

    /// <summary>
    /// Adds what constraints do to the log-odds of the beads in order that end with these sentences, counted from 1, by index of their
    /// shape.
    /// </summary>
    public void Add(int row, int column, BeadShape[] shapes, Span<double> scores)
    {
        for (var s = 0; s < scores.Length && !_isFree; s++)
        {
            scores[s] += double.IsNegativeInfinity(scores[s]) || shapes[s].IsNull ? 0 : Of(row, column, shapes[s]);
        }
    }

    /// <summary>The links of an aligner with all that must be there, and nothing that cannot; unchanged when nothing is settled.</summary>
    public List<Link> Bind(List<Link> links, AlignmentMode mode)
    {
        if (IsEmpty)
        {
            return links;
        }

        var bound = links.Where(l => l.Kind != BeadKind.Null).Select(l => Cut(l, mode)).OfType<Link>().Concat(_must).ToList();
        return mode == AlignmentMode.Parallel ? Covered(bound)
            : [.. bound.OrderBy(l => l.Left[0]).ThenBy(l => l.Right[0])];
    }

    private static HashSet<int> Alone(Article article, IEnumerable<int> settled) =>
        [.. Enumerable.Range(0, article.Sentences.Count).Where(i => !article.Sentences[i].IsContent).Except(settled)];

    private double Of(int row, int column, BeadShape shape)
    {
        var (allowed, settled) = (true, false);
        var (lefts, rights) = (shape.Lefts(row), shape.Rights(column));
        foreach (var l in lefts)
        {
            foreach (var r in rights)
            {
                allowed &= !_cannot.Contains((l, r)) && !_aloneLeft.Contains(l) && !_aloneRight.Contains(r);
                settled |= _settled.Contains((l, r)) || _left.Contains(l) || _right.Contains(r);
            }
        }

        return !allowed ? double.NegativeInfinity
            : !settled ? 0
            : _must.Any(m => m.Left.AsSpan().SequenceEqual(lefts) && m.Right.AsSpan().SequenceEqual(rights))
                ? Certain
                : double.NegativeInfinity;
    }

    private bool IsSettled((int Left, int Right) pair) => _cannot.Contains(pair) || _settled.Contains(pair);

    private static IEnumerable<(int Left, int Right)> Pairs(Link link) => Pairs(link.Left, link.Right);

    private static IEnumerable<(int Left, int Right)> Pairs(IEnumerable<int> left, IEnumerable<int> right) =>
        left.SelectMany(l => right.Select(r => (l, r)));

    // What is left of a link once settled sentences and those that may not meet are out of it; null when a side is empty.
    private Link? Cut(Link link, AlignmentMode mode)
    {
        if (link.Kind == BeadKind.Partial && mode == AlignmentMode.Comparable)
        {
            return Pairs(link).Any(IsSettled) ? null : link;
        }

        var taken = mode == AlignmentMode.Parallel ? _must : [.. _must.Where(m => m.Kind == BeadKind.Equivalent)];
        List<int> left = [.. link.Left.Where(l => !taken.Any(m => m.Left.Contains(l)))];
        List<int> right = [.. link.Right.Where(r => !taken.Any(m => m.Right.Contains(r)))];
        while (Pairs(left, right).Where(IsSettled).Select(p => ((int, int)?)p).FirstOrDefault() is var (l, r))
        {
            _ = right.Count >= left.Count ? right.Remove(r) : left.Remove(l);
        }

        return left.Count == 0 || right.Count == 0 ? null : new([.. left], [.. right], link.Kind);
    }

    // Every sentence stands once: in order of the left side, what only the right side has before the first bead that goes beyond it.
    private List<Link> Covered(List<Link> links)
    {
        var (lefts, rights) = (links.SelectMany(l => l.Left).ToHashSet(), links.SelectMany(l => l.Right).ToHashSet());
        links.AddRange(Enumerable.Range(0, _counts.Lefts).Where(l => !lefts.Contains(l)).Select(l => new Link([l], [], BeadKind.Null)));
        var alone = new Queue<int>(Enumerable.Range(0, _counts.Rights).Where(r => !rights.Contains(r)));
        var all = new List<Link>();
        foreach (var link in links.OrderBy(l => l.Left[0]))
        {
            while (link.Right.Length > 0 && alone.TryPeek(out var next) && next < link.Right[0])
            {
                all.Add(new([], [alone.Dequeue()], BeadKind.Null));
            }

            all.Add(link);
        }

        all.AddRange(alone.Select(r => new Link([], [r], BeadKind.Null)));
        return all;
    }
}
