using Alignment.Aligning;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>Text that comes aligned: a translation memory, a table of two columns. Immutable.</summary>
/// <param name="Left">Language of the left side.</param>
/// <param name="Right">Language of the right side.</param>
/// <param name="Segments">The pairs in the order of the file.</param>
public sealed record PairedText(Language Left, Language Right, IReadOnlyList<PairedSegment> Segments)
{
    /// <summary>The same with sides exchanged.</summary>
    public PairedText Swapped() =>
        new(Right, Left,
            [.. Segments.Select(s =>
                s with { Left = s.Right, Right = s.Left, LeftNumbers = s.RightNumbers, RightNumbers = s.LeftNumbers })]);

    /// <summary>
    /// Two articles with one segment a line, and a bead for each: of the kind, score and probability that its maker gives, else equivalent
    /// with probability 1; null where a side is empty.
    /// </summary>
    /// <param name="leftPath">What the left article is called.</param>
    /// <param name="rightPath">What the right article is called.</param>
    public Bitext ToBitext(string leftPath, string rightPath)
    {
        var beads = new List<Bead>();
        for (var i = 0; i < Segments.Count; i++)
        {
            int[] left = Segments[i].Left.Length > 0 ? [i + 1] : [], right = Segments[i].Right.Length > 0 ? [i + 1] : [];
            if (left.Length + right.Length > 0)
            {
                var linked = left.Length + right.Length == 2;
                beads.Add(new Bead
                {
                    Left = left,
                    Right = right,
                    Kind = linked ? Segments[i].Kind ?? BeadKind.Equivalent : BeadKind.Null,
                    Score = linked ? Segments[i].Score ?? 0 : 0,
                    Probability = linked ? Segments[i].Probability ?? 1 : 0,
                });
            }
        }

        return new Bitext
        {
            Left = Lines(Segments.Select(s => s.Left), leftPath, Left), Right = Lines(Segments.Select(s => s.Right), rightPath, Right),
            Mode = AlignmentMode.Parallel, Order = 1, Beads = beads,
        };
    }

    private static Article Lines(IEnumerable<string> lines, string path, Language language) =>
        ArticleReader.Default.Read(string.Concat(lines.Select(l => l + "\n")),
            new ReadingOptions { Path = path, Language = language, LinesAreSentences = true });
}
