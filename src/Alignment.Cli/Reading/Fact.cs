using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Cli.Reading;

/// <summary>Where a fact stands.</summary>
internal enum FactStatus
{
    /// <summary>Both reports state it, and no value contradicts; rounding and conversion do not.</summary>
    Agree,

    /// <summary>Both state it with values that are in conflict, or of which one supersedes the other.</summary>
    Differ,

    /// <summary>Only the left report states it.</summary>
    OnlyLeft,

    /// <summary>Only the right report states it.</summary>
    OnlyRight,
}

/// <summary>What sentences state that belong together.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Left">Numbers of the left sentences.</param>
/// <param name="Right">Numbers of the right sentences.</param>
/// <param name="Discrepancies">Values that are not the same.</param>
/// <param name="Bead">The link; null for a fact of one side.</param>
internal sealed record Fact(FactStatus Status, IReadOnlyList<int> Left, IReadOnlyList<int> Right, IReadOnlyList<Discrepancy> Discrepancies, Bead? Bead)
{
    /// <summary>The facts of a pair: what both state in the order of the left report, then what only the left states, then what only the right states.</summary>
    public static IReadOnlyList<Fact> Of(AlignedPair pair)
    {
        var facts = new List<Fact>();
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        foreach (var bead in pair.Bitext.Beads.Where(b => b.Kind != BeadKind.Null))
        {
            var found = pair.Discrepancies.Where(d => bead.Left.Contains(d.Left.Sentence) && bead.Right.Contains(d.Right.Sentence)).ToList();
            var differ = found.Any(d => d.Verdict is Verdict.Conflict or Verdict.Updated);
            facts.Add(new(differ ? FactStatus.Differ : FactStatus.Agree, bead.Left, bead.Right, found, bead));
            left.UnionWith(bead.Left);
            right.UnionWith(bead.Right);
        }

        facts.AddRange(pair.Bitext.Left.Sentences.Where(s => s.IsContent && !left.Contains(s.Number)).Select(s => new Fact(FactStatus.OnlyLeft, [s.Number], [], [], null)));
        facts.AddRange(pair.Bitext.Right.Sentences.Where(s => s.IsContent && !right.Contains(s.Number)).Select(s => new Fact(FactStatus.OnlyRight, [], [s.Number], [], null)));
        return facts;
    }
}
