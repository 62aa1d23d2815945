namespace Alignment.Texts;

/// <summary>
/// What the mark-up of a document says a stretch of its text is. A paragraph that begins inside the stretch takes the role; a subhead
/// yields to the key words of furniture ("Baca juga").
/// </summary>
/// <param name="Span">The stretch.</param>
/// <param name="Role">Its role.</param>
public readonly record struct MarkedRole(TextSpan Span, LineRole Role)
{
    /// <summary>The role of each position asked for, positions ascending; null where nothing is marked.</summary>
    /// <param name="marks">In the order of the text, none overlapping.</param>
    /// <param name="positions">Indices into the text.</param>
    internal static IEnumerable<LineRole?> At(IReadOnlyList<MarkedRole> marks, IEnumerable<int> positions)
    {
        var next = 0;
        foreach (var position in positions)
        {
            while (next < marks.Count && marks[next].Span.End <= position)
            {
                next++;
            }

            yield return next < marks.Count && marks[next].Span.Start <= position ? marks[next].Role : null;
        }
    }
}
