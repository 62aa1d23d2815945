using System.Globalization;
using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>How much to damage parallel text; shares from 0 to 1.</summary>
/// <param name="Drop">Chance that a line is lost, on each side by itself.</param>
/// <param name="Merge">Chance that a line is written together with the next, on each side by itself.</param>
/// <param name="Alter">Chance that a figure of a right line is changed by one digit.</param>
public sealed record Corruption(double Drop, double Merge, double Alter = 0);

/// <summary>A figure that was changed on the right side.</summary>
/// <param name="Right">Index of the right line, from 0.</param>
/// <param name="Was">The figure as it stood.</param>
/// <param name="Now">As it stands now.</param>
public sealed record AlteredFigure(int Right, string Was, string Now);

/// <summary>Damaged text with what is true of it.</summary>
/// <param name="Left">Lines of the left side.</param>
/// <param name="Right">Lines of the right side.</param>
/// <param name="Gold">Beads from 0, in order, null beads of one line each included; every line is in exactly one.</param>
/// <param name="Altered">Figures that were changed, by line.</param>
public sealed record CorruptedText(IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<IndexBead> Gold, IReadOnlyList<AlteredFigure> Altered);

/// <summary>Makes text with known alignment out of lines that are known to be translations: loses lines, joins lines, changes figures. The same seed gives the same text.</summary>
public static class CorruptionGenerator
{
    /// <summary>Damages line-aligned text.</summary>
    /// <param name="left">Lines; line i translates line i of <paramref name="right"/>.</param>
    /// <param name="right">As many lines.</param>
    /// <param name="corruption">How much.</param>
    /// <param name="random">Seeded chance.</param>
    /// <exception cref="ArgumentException">The sides differ in length.</exception>
    public static CorruptedText Corrupt(IReadOnlyList<string> left, IReadOnlyList<string> right, Corruption corruption, Random random)
    {
        if (left.Count != right.Count)
        {
            throw new ArgumentException($"{left.Count} left lines and {right.Count} right lines: line-aligned text has as many on each side", nameof(right));
        }

        var leftGroups = Groups(Kept(left.Count, corruption.Drop, random), _ => false, corruption.Merge, random);
        var merged = leftGroups.Where(g => g.Count > 1).SelectMany(g => g).ToHashSet();
        // A line joined on one side is not joined on the other, so that gold holds 1-1, 1-2 and 2-1 as edited translations do.
        var rightGroups = Groups(Kept(right.Count, corruption.Drop, random), merged.Contains, corruption.Merge, random);
        var rightLines = rightGroups.Select(g => Join(g, right)).ToArray();
        var altered = Alter(rightLines, corruption.Alter, random);
        return new([.. leftGroups.Select(g => Join(g, left))], rightLines, Gold(leftGroups, rightGroups), altered);
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

    private static List<List<int>> Groups(bool[] kept, Predicate<int> alone, double merge, Random random)
    {
        var groups = new List<List<int>>();
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i])
            {
                continue;
            }

            var joins = i + 1 < kept.Length && kept[i + 1] && !alone(i) && !alone(i + 1) && random.NextDouble() < merge;
            groups.Add(joins ? [i, i + 1] : [i]);
            i += joins ? 1 : 0;
        }

        return groups;
    }

    private static string Join(List<int> group, IReadOnlyList<string> lines) => string.Join(' ', group.Select(i => lines[i]));

    private static List<IndexBead> Gold(List<List<int>> left, List<List<int>> right)
    {
        var beads = new List<IndexBead>();
        var (l, r) = (0, 0);
        while (l < left.Count || r < right.Count)
        {
            if (r == right.Count || (l < left.Count && left[l][^1] < right[r][0]))
            {
                beads.Add(new([l++], []));
            }
            else if (l == left.Count || right[r][^1] < left[l][0])
            {
                beads.Add(new([], [r++]));
            }
            else
            {
                // They share a row; take in every following group that overlaps what is already in the bead.
                var (ls, rs, last) = (l, r, Math.Max(left[l++][^1], right[r++][^1]));
                while ((l < left.Count && left[l][0] <= last) || (r < right.Count && right[r][0] <= last))
                {
                    last = Math.Max(last, l < left.Count && left[l][0] <= last ? left[l++][^1] : right[r++][^1]);
                }

                beads.Add(new([.. Enumerable.Range(ls, l - ls)], [.. Enumerable.Range(rs, r - rs)]));
            }
        }

        return beads;
    }

    private static List<AlteredFigure> Alter(string[] lines, double share, Random random)
    {
        var altered = new List<AlteredFigure>();
        for (var i = 0; i < lines.Length && share > 0; i++)
        {
            var start = lines[i].AsSpan().IndexOfAnyInRange('1', '9');
            if (start < 0 || random.NextDouble() >= share)
            {
                continue;
            }

            var end = start;
            while (end < lines[i].Length && (char.IsAsciiDigit(lines[i][end]) || (lines[i][end] is '.' or ',' && end + 1 < lines[i].Length && char.IsAsciiDigit(lines[i][end + 1]))))
            {
                end++;
            }

            var was = lines[i][start..end];
            // The first digit changes, to another from 1 to 9: the figure keeps its shape and is surely wrong.
            var digit = ((was[0] - '1' + random.Next(1, 9)) % 9) + 1;
            var now = digit.ToString(CultureInfo.InvariantCulture) + was[1..];
            lines[i] = lines[i][..start] + now + lines[i][end..];
            altered.Add(new(i, was, now));
        }

        return altered;
    }
}
