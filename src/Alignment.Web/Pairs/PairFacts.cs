using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Lexicons;

namespace Alignment.Web.Pairs;

/// <summary>Which sentences of a pair agree, differ or stand alone. Immutable, thread-safe.</summary>
internal sealed class PairFacts
{
    private readonly bool[] _differs;
    private readonly Dictionary<(Side Side, int Number), List<int>> _beads = [];

    public PairFacts(ArticlePair pair)
    {
        Beads = pair.Bitext.Beads;
        _differs = [.. Beads.Select(b => Within(pair, b).Any(d => d.Verdict is Verdict.Conflict or Verdict.Updated))];
        for (var i = 0; i < Beads.Count; i++)
        {
            if (Beads[i].Kind != BeadKind.Null)
            {
                Add(Side.Left, Beads[i].Left, i);
                Add(Side.Right, Beads[i].Right, i);
            }
        }

        Counts = new Dictionary<PairFilter, int>
        {
            [PairFilter.Agree] = Linked.Count(i => !_differs[i]),
            [PairFilter.Differ] = Linked.Count(i => _differs[i]),
            [PairFilter.OnlyLeft] = pair.Left.Article.Sentences.Count(s => s.IsContent && BeadsOf(Side.Left, s.Number).Count == 0),
            [PairFilter.OnlyRight] = pair.Right.Article.Sentences.Count(s => s.IsContent && BeadsOf(Side.Right, s.Number).Count == 0),
        };
    }

    public IReadOnlyList<Bead> Beads { get; }

    /// <summary>Indexes of the beads with two sides, in order.</summary>
    public IEnumerable<int> Linked => Enumerable.Range(0, Beads.Count).Where(i => Beads[i].Kind != BeadKind.Null);

    public IReadOnlyDictionary<PairFilter, int> Counts { get; }

    /// <summary>Values that are not the same between the sentences of a bead.</summary>
    public static IEnumerable<Discrepancy> Within(ArticlePair pair, Bead bead) =>
        pair.Discrepancies.Where(d => bead.Left.Contains(d.Left.Sentence) && bead.Right.Contains(d.Right.Sentence));

    public bool Differs(int bead) => _differs[bead];

    /// <summary>Indexes of the beads that hold a sentence.</summary>
    public IReadOnlyList<int> BeadsOf(Side side, int number) => _beads.TryGetValue((side, number), out var beads) ? beads : [];

    /// <summary>Whether the filter lets a bead through.</summary>
    public bool Passes(int bead, PairFilter filter) => filter == PairFilter.All || filter == (_differs[bead] ? PairFilter.Differ : PairFilter.Agree);

    /// <summary>Whether the filter lets a sentence through. One that contradicts the other report in any of its links does not agree with it.</summary>
    public bool Passes(Side side, int number, PairFilter filter) => filter switch
    {
        PairFilter.All => true,
        PairFilter.OnlyLeft => side == Side.Left && BeadsOf(side, number).Count == 0,
        PairFilter.OnlyRight => side == Side.Right && BeadsOf(side, number).Count == 0,
        PairFilter.Agree => BeadsOf(side, number) is { Count: > 0 } beads && !beads.Any(Differs),
        _ => BeadsOf(side, number).Any(Differs),
    };

    private void Add(Side side, IReadOnlyList<int> numbers, int bead)
    {
        foreach (var number in numbers)
        {
            if (!_beads.TryGetValue((side, number), out var beads))
            {
                _beads.Add((side, number), beads = []);
            }

            beads.Add(bead);
        }
    }
}
