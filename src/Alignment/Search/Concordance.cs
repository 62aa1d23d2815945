using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A highlighted place with what stands before and after it in its sentence.</summary>
/// <param name="Before">Up to the asked number of characters, one line.</param>
/// <param name="Keyword">The highlighted words.</param>
/// <param name="After">Likewise.</param>
public readonly record struct ConcordanceLine(string Before, string Keyword, string After);

/// <summary>Key words in context: one line for every highlighted place, all key words in one column.</summary>
public static class Concordance
{
    /// <summary>The lines of a sentence; one line without a key word when nothing is highlighted.</summary>
    /// <param name="text">The sentence's text.</param>
    /// <param name="highlights">Places in it, in order.</param>
    /// <param name="width">Most characters on either side.</param>
    public static IEnumerable<ConcordanceLine> Lines(string text, IReadOnlyList<TextSpan> highlights, int width) =>
        Lines(text, highlights, width, width);

    /// <summary>Likewise, with more or less room after the key word than before it.</summary>
    /// <param name="text">The sentence's text.</param>
    /// <param name="highlights">Places in it, in order.</param>
    /// <param name="before">Most characters before the key word.</param>
    /// <param name="after">Most characters after it.</param>
    public static IEnumerable<ConcordanceLine> Lines(string text, IReadOnlyList<TextSpan> highlights, int before, int after)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (highlights.Count == 0)
        {
            yield return new("", "", Head(text, before + after));
        }

        foreach (var span in highlights)
        {
            yield return new(Tail(text[..span.Start], before), OneLine(span.Of(text)), Head(text[span.End..], after));
        }
    }

    private static string Tail(string text, int width)
    {
        var line = OneLine(text);
        var from = Math.Max(0, line.Length - width);
        return line[(from > 0 && char.IsLowSurrogate(line[from]) ? from + 1 : from)..];
    }

    private static string Head(string text, int width)
    {
        var line = OneLine(text);
        var to = Math.Min(width, line.Length);
        return line[..(to > 0 && to < line.Length && char.IsHighSurrogate(line[to - 1]) ? to - 1 : to)];
    }

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
}
