using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// hunalign's ladder: rung (n, m) says that the first n left sentences go with the first m right ones; three columns on every rung, from 0
/// 0 to N M; the score belongs to the segment that starts there, the last is 0.
/// </summary>
/// <remarks>A sentence without partner is a rung of its own with score 0; where it stands amid a link of a parallel result it is part of
/// that link's rung, since a ladder has no holes. A result whose links cross or overlap is refused, and so is one of two reports whose
/// links leave a sentence out in their middle.</remarks>
public sealed class LadderWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "ladder";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        var bitext = pair.Bitext;
        var links = BeadSelection.Links(bitext, options, BeadSelection.ByMode(bitext)).ToArray();
        Check(links, bitext);
        var (left, right) = (0, 0);
        foreach (var bead in links)
        {
            Alone(output, ref left, ref right, bead.Left[0] - 1, bead.Right[0] - 1);
            Rung(output, left, right, bead.Score);
            (left, right) = (bead.Left[^1], bead.Right[^1]);
        }

        Alone(output, ref left, ref right, LineCount.Of(bitext.Left), LineCount.Of(bitext.Right));
        Rung(output, left, right, 0);
    }

    private static void Alone(TextWriter output, ref int left, ref int right, int toLeft, int toRight)
    {
        for (; left < toLeft; left++)
        {
            Rung(output, left, right, 0);
        }

        for (; right < toRight; right++)
        {
            Rung(output, left, right, 0);
        }
    }

    private static void Rung(TextWriter output, int left, int right, double score) =>
        output.Write($"{Figures.Text(left)}\t{Figures.Text(right)}\t{Figures.Text(score)}\n");

    private static void Check(Bead[] links, Bitext bitext)
    {
        var (lefts, rights) = (Ranks(bitext.Left), Ranks(bitext.Right));
        for (var i = 0; i < links.Length; i++)
        {
            var bead = links[i];
            if (bitext.Mode != AlignmentMode.Parallel && !(IsRun(bead.Left, lefts) && IsRun(bead.Right, rights)))
            {
                throw Refusal(bitext, $"{Text(bead)} leaves out a sentence in its middle");
            }

            if (i > 0 && (bead.Left[0] <= links[i - 1].Left[^1] || bead.Right[0] <= links[i - 1].Right[^1]))
            {
                throw Refusal(bitext, $"{Text(links[i - 1])} and {Text(bead)} cross or share a sentence");
            }
        }
    }

    private static InputException Refusal(Bitext bitext, string problem) =>
        new(bitext.Left.Path, null,
            $"the links are no ladder: {problem}, expected both sides in one order; use --mode parallel or another --format");

    private static string Text(Bead bead) =>
        $"{string.Join('+', bead.Left.Select(Figures.Text))}–{string.Join('+', bead.Right.Select(Figures.Text))}";

    private static bool IsRun(IReadOnlyList<int> numbers, Dictionary<int, int> ranks)
    {
        for (var i = 1; i < numbers.Count; i++)
        {
            if (ranks[numbers[i]] != ranks[numbers[i - 1]] + 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Places of the sentences among sentences: blank lines, which keep their numbers, do not interrupt a run.</summary>
    private static Dictionary<int, int> Ranks(Article article)
    {
        var ranks = new Dictionary<int, int>(article.Sentences.Count);
        foreach (var sentence in article.Sentences)
        {
            ranks[sentence.Number] = ranks.Count;
        }

        return ranks;
    }
}
