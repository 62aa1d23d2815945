using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>A link that people have settled, by sentence numbers.</summary>
/// <param name="Left">Left sentences, ascending.</param>
/// <param name="Right">Right sentences, ascending.</param>
/// <param name="Kind">Equivalent or partial.</param>
public sealed record SettledLink(IReadOnlyList<int> Left, IReadOnlyList<int> Right, BeadKind Kind);

/// <summary>
/// What people have settled of a pair of articles; an alignment bound by it holds every link it must and
/// none it cannot, whatever the scores and the order. Immutable.
/// </summary>
/// <param name="Must">Links that must be there, exactly so. No sentence stands in two equivalent ones.</param>
/// <param name="Cannot">Pairs of sentences that must not stand in one bead; none of them within a link that must be there.</param>
public sealed record Constraints(IReadOnlyList<SettledLink> Must, IReadOnlySet<(int Left, int Right)> Cannot)
{
    /// <summary>Nothing is settled.</summary>
    public static Constraints None { get; } = new([], new HashSet<(int, int)>());

    /// <summary>True when nothing is settled.</summary>
    public bool IsEmpty => Must.Count == 0 && Cannot.Count == 0;

    /// <summary>
    /// A bitext that came aligned, bound: beads that nobody touched stay as they are, new ones have probability 1, as all that came
    /// aligned.
    /// </summary>
    public Bitext Bind(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        var bound = new BoundSentences(this, bitext.Left, bitext.Right);
        var (left, right) = (Numbers(bitext.Left), Numbers(bitext.Right));
        var (leftIndex, rightIndex) = (bitext.Left.IndexByNumber(), bitext.Right.IndexByNumber());
        var links = bitext.Beads
            .Select(b => new Link([.. b.Left.Select(n => leftIndex[n])], [.. b.Right.Select(n => rightIndex[n])], b.Kind)).ToList();
        var known = bitext.Beads.ToDictionary(b => Key(b.Left, b.Right, b.Kind));
        var beads = bound.Bind(links, bitext.Mode).Select(link =>
        {
            int[] lefts = [.. link.Left.Select(i => left[i])], rights = [.. link.Right.Select(i => right[i])];
            return known.GetValueOrDefault(Key(lefts, rights, link.Kind))
                ?? new() { Left = lefts, Right = rights, Kind = link.Kind, Probability = link.Kind == BeadKind.Null ? 0 : 1 };
        });
        return bitext with { Beads = [.. beads] };
    }

    private static int[] Numbers(Article article) => [.. article.Sentences.Select(s => s.Number)];

    private static (string, string, BeadKind) Key(IReadOnlyList<int> left, IReadOnlyList<int> right, BeadKind kind) =>
        (string.Join(',', left), string.Join(',', right), kind);
}
