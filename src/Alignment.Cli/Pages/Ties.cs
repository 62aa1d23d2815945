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

    /// <summary>The heaviest evidence that both sides show, each once; of words that only go together what says something new.</summary>
    public static IReadOnlyList<string> Of(Bead bead)
    {
        var (ties, lefts, rights) = (new List<string>(), NewWords(), NewWords());
        foreach (var evidence in bead.Evidence)
        {
            if (ties.Count == Most)
            {
                break;
            }

            if (evidence is { Left: { } left, Right: { } right, Weight: > 0, Differs: false })
            {
                var (isOldLeft, isOldRight) = (lefts.Contains(left.Text), rights.Contains(right.Text));
                if (evidence.Kind == "related" ? isOldLeft || isOldRight : isOldLeft && isOldRight)
                {
                    continue;
                }

                lefts.Add(left.Text);
                rights.Add(right.Text);
                ties.Add(Words(Wrapping.OneLine(left.Text), Wrapping.OneLine(right.Text), evidence.Sign));
            }
        }

        return ties;
    }

    private static HashSet<string> NewWords() => new(StringComparer.OrdinalIgnoreCase);

    private static string Words(string left, string right, string sign) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? left : $"{left} {sign} {right}";
}
