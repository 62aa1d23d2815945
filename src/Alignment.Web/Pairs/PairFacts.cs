using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Lexicons;

namespace Alignment.Web.Pairs;

/// <summary>The facts of a pair by the bead and by the sentence that states them. Immutable, thread-safe.</summary>
internal sealed class PairFacts
{
    private readonly Dictionary<int, Fact> _facts = [];
    private readonly Dictionary<(Side Side, int Number), List<int>> _beads = [];

    public PairFacts(ArticlePair pair)
    {
        var facts = Fact.Of(pair.Bitext, pair.Discrepancies);
        Beads = pair.Bitext.Beads;
        Counts = Enum.GetValues<FactStatus>().ToDictionary(status => status, status => facts.Count(f => f.Status == status));
        // Facts that beads link come first, in the order of the beads.
        foreach (var (bead, fact) in Linked.Zip(facts))
        {
            _facts.Add(bead, fact);
            Add(Side.Left, fact.Left, bead);
            Add(Side.Right, fact.Right, bead);
        }
    }

    public IReadOnlyList<Bead> Beads { get; }

    /// <summary>Indexes of the beads with two sides, in order.</summary>
    public IEnumerable<int> Linked => Enumerable.Range(0, Beads.Count).Where(i => Beads[i].Kind != BeadKind.Null);

    /// <summary>How many facts stand so.</summary>
    public IReadOnlyDictionary<FactStatus, int> Counts { get; }

    /// <summary>The fact that a bead with two sides links.</summary>
    public Fact Of(int bead) => _facts[bead];

    public bool Differs(int bead) => Of(bead).Status == FactStatus.Differ;

    /// <summary>Indexes of the beads that hold a sentence.</summary>
    public IReadOnlyList<int> BeadsOf(Side side, int number) => _beads.TryGetValue((side, number), out var beads) ? beads : [];

    /// <summary>Whether a bead stands out where a reader wants to see facts of one status; null for all.</summary>
    public bool Passes(int bead, FactStatus? shown) => shown is null || Of(bead).Status == shown;

    /// <summary>
    /// Whether a sentence stands out, likewise. One that contradicts the other report in any of its links does not agree with it.
    /// </summary>
    public bool Passes(Side side, int number, FactStatus? shown) => shown switch
    {
        null => true,
        FactStatus.OnlyLeft => side == Side.Left && BeadsOf(side, number).Count == 0,
        FactStatus.OnlyRight => side == Side.Right && BeadsOf(side, number).Count == 0,
        FactStatus.Agree => BeadsOf(side, number) is { Count: > 0 } beads && !beads.Any(Differs),
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
