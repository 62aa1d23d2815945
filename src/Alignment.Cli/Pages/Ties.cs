using Alignment.Aligning;
using Alignment.Scoring;

namespace Alignment.Cli.Pages;

/// <summary>
/// What ties the two sides of a bead, in words: <c>Friday = Jumat</c>, <c>Guo Jiakun</c>, <c>crisis ~ ekonomi</c>. Values that differ are
/// none; those that contradict each other are told by themselves.
/// </summary>
internal static class Ties
{
    /// <summary>More would be a list to work through, not a reason.</summary>
    private const int Most = 7;

    /// <summary>The heaviest evidence that both sides show, each once.</summary>
    public static IReadOnlyList<string> Of(Bead bead)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. bead.Evidence
                .Where(e => e is { Left: not null, Right: not null, Weight: > 0, Differs: false })
                .Select(Words)
                .Where(seen.Add)
                .Take(Most),
        ];
    }

    private static string Words(Evidence evidence)
    {
        var (left, right) = (Wrapping.OneLine(evidence.Left!.Text), Wrapping.OneLine(evidence.Right!.Text));
        return string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? left : $"{left} {evidence.Sign} {right}";
    }
}
