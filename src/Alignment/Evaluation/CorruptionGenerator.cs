using Alignment.Formats;
using Alignment.Lexicons;

namespace Alignment.Evaluation;

/// <summary>
/// Makes text with known alignment out of lines that are known to be translations: loses lines, joins and
/// cuts lines, changes values. The same seed gives the same text.
/// </summary>
public static class CorruptionGenerator
{
    /// <summary>Damages line-aligned text.</summary>
    /// <param name="left">English lines; line i translates line i of <paramref name="right"/>. None is blank.</param>
    /// <param name="right">As many Indonesian lines.</param>
    /// <param name="corruption">How much.</param>
    /// <param name="random">Seeded chance.</param>
    /// <exception cref="ArgumentException">The sides differ in length.</exception>
    public static CorruptedText Corrupt(IReadOnlyList<string> left, IReadOnlyList<string> right, Corruption corruption, Random random)
    {
        if (left.Count != right.Count)
        {
            throw new ArgumentException(
                $"{left.Count} left lines and {right.Count} right lines: line-aligned text has as many on each side", nameof(right));
        }

        var leftGroups = Groups(Kept(left.Count, corruption.Drop, random), _ => false, corruption, random);
        var joined = leftGroups.Where(g => g.Count > 1).SelectMany(g => g).ToHashSet();
        // A line joined on one side is not joined on the other, so that gold holds 1-1, 1-2 and 2-1 as edited translations do.
        var rightGroups = Groups(Kept(right.Count, corruption.Drop, random), joined.Contains, corruption, random);
        var (lefts, rights) = (Cut(leftGroups, left, corruption, random), Cut(rightGroups, right, corruption, random));
        string[] leftLines = [.. lefts.Select(l => l.Text)], rightLines = [.. rights.Select(r => r.Text)];
        var gold = Gold(lefts, rights);
        return new(leftLines, rightLines, gold, corruption.Alter > 0 ? Alter(leftLines, rightLines, gold, corruption.Alter, random) : []);
    }

    private static bool[] Kept(int count, double drop, Random random)
    {
        var kept = new bool[count];
        for (var i = 0; i < count; i++)
        {
            kept[i] = random.NextDouble() >= drop;
        }

        return kept;
    }

    private static List<List<int>> Groups(bool[] kept, Predicate<int> alone, Corruption corruption, Random random)
    {
        var groups = new List<List<int>>();
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i])
            {
                continue;
            }

            var next = i + 1;
            while (corruption.Across && next < kept.Length && !kept[next])
            {
                next++;
            }

            var joins = next < kept.Length && kept[next] && !alone(i) && !alone(next) && random.NextDouble() < corruption.Join;
            groups.Add(joins ? [i, next] : [i]);
            i = joins ? next : i;
        }

        return groups;
    }

    private static IReadOnlyList<CorruptedLine> Cut(List<List<int>> groups, IReadOnlyList<string> lines, Corruption corruption,
        Random random) =>
        LineCutter.Cut([.. groups.Select(g => CorruptedLine.Of(g, lines))], corruption, random);

    // A bead is a line with all that share a row with it, what they share one with, and so on.
    private static List<IndexBead> Gold(IReadOnlyList<CorruptedLine> left, IReadOnlyList<CorruptedLine> right)
    {
        var (leftOf, rightOf) = (Rows(left), Rows(right));
        var beads = new SortedDictionary<(int Row, Side Side, int Line), IndexBead>();
        var done = new HashSet<int>();
        for (var l = 0; l < left.Count; l++)
        {
            if (!done.Contains(l))
            {
                var (lefts, rights) = Bead(l, left, right, leftOf, rightOf);
                done.UnionWith(lefts);
                beads.Add((Math.Min(left[l].Rows[0], rights.Length == 0 ? int.MaxValue : right[rights[0]].Rows[0]), Side.Left, l),
                    new(lefts, rights));
            }
        }

        foreach (var r in Enumerable.Range(0, right.Count).Where(r => !right[r].Rows.Any(leftOf.Contains)))
        {
            beads.Add((right[r].Rows[0], Side.Right, r), new([], [r]));
        }

        return [.. beads.Values];
    }

    private static (int[] Lefts, int[] Rights) Bead(int line, IReadOnlyList<CorruptedLine> left, IReadOnlyList<CorruptedLine> right,
        ILookup<int, int> leftOf, ILookup<int, int> rightOf)
    {
        int[] lefts = [line], rights = [];
        for (var size = 0; size < lefts.Length + rights.Length;)
        {
            size = lefts.Length + rights.Length;
            rights = Sharing(lefts.SelectMany(l => left[l].Rows), rightOf);
            lefts = rights.Length == 0 ? lefts : Sharing(rights.SelectMany(r => right[r].Rows), leftOf);
        }

        return (lefts, rights);
    }

    private static ILookup<int, int> Rows(IReadOnlyList<CorruptedLine> lines) =>
        lines.SelectMany((line, i) => line.Rows.Select(row => (Row: row, Line: i))).ToLookup(p => p.Row, p => p.Line);

    private static int[] Sharing(IEnumerable<int> rows, ILookup<int, int> lines) =>
        [.. rows.SelectMany(row => lines[row]).Distinct().Order()];

    // In place; only lines that translate each other line by line, so that every change contradicts something.
    private static AlteredValue[] Alter(string[] left, string[] right, List<IndexBead> gold, double share, Random random)
    {
        IndexBead[] pairs = [.. gold.Where(b => b is { Left.Count: 1, Right.Count: 1 })];
        string[] originals = [.. pairs.Select(b => left[b.Left[0]])], translations = [.. pairs.Select(b => right[b.Right[0]])];
        var (lines, altered) = ValueAlterer.Alter(originals, translations, (int)Math.Round(share * pairs.Length), random);
        foreach (var (bead, line) in pairs.Zip(lines))
        {
            right[bead.Right[0]] = line;
        }

        return [.. altered.Select(a => a with { Line = pairs[a.Line].Right[0] })];
    }
}
