using System.Globalization;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Cuts a stretch of text into pieces, in one pass and without looking back.</summary>
internal static class PieceScanner
{
    /// <summary>Appends the pieces of <c>text[span]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="pieces">Where they go.</param>
    /// <param name="forms">The forms of the text's language; null for a table's phrase.</param>
    public static void Scan(string text, TextSpan span, List<Piece> pieces, PieceForms? forms = null)
    {
        var spaced = true;
        var upTo = text.AsSpan(0, span.End);
        for (var i = span.Start; i < upTo.Length;)
        {
            var c = upTo[i];
            if (char.IsWhiteSpace(c))
            {
                spaced = true;
                i++;
                continue;
            }

            if (Characters.IsInvisible(c))
            {
                i++;
                continue;
            }

            var (kind, end) = char.IsLetter(c) ? (PieceKind.Word, WordEnd(upTo, i))
                : char.IsAsciiDigit(c) ? (PieceKind.Digits, DigitsEnd(upTo, i))
                : (PieceKind.Mark, MarkEnd(upTo, i, spaced));
            var written = upTo[i..end];
            pieces.Add(new(i, end, forms?.Of(written, kind) ?? PieceForms.Plain(written, kind), spaced));
            i = end;
            spaced = false;
        }
    }

    /// <summary>The pieces of a table's phrase.</summary>
    public static List<Piece> Phrase(string phrase)
    {
        var pieces = new List<Piece>();
        Scan(phrase, new(0, phrase.Length), pieces);
        return pieces;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var dotted = Dotted(text, start);
        if (dotted > start)
        {
            return dotted;
        }

        var i = start;
        while (i < text.Length)
        {
            if (!char.IsAsciiLetter(text[i]) && !IsWordCharacter(text[i]) && !IsInnerApostrophe(text, i))
            {
                var behind = Characters.AfterInvisible(text, i);
                if (behind == i || behind == text.Length || !char.IsLetterOrDigit(text[behind]))
                {
                    break;
                }

                i = behind;
                continue;
            }

            if (char.IsAsciiDigit(text[i]) && StartsFigure(text, start, i))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || (c >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    /// <summary>"Rp16.245", "No39" and "M7,1" are a sign and a figure; "B50" and "G20" are names.</summary>
    private static bool StartsFigure(ReadOnlySpan<char> text, int start, int digit)
    {
        var letters = text[start..digit];
        if (letters.Equals("Rp", StringComparison.OrdinalIgnoreCase)
            || letters is "No" or "RM" or "USD" or "IDR" or "EUR" or "SGD" or "MYR")
        {
            return true;
        }

        while (digit < text.Length && char.IsAsciiDigit(text[digit]))
        {
            digit++;
        }

        return letters.Length <= 2 && digit + 1 < text.Length && text[digit] is '.' or ',' && char.IsAsciiDigit(text[digit + 1]);
    }

    /// <summary>An apostrophe between letters, except before the s that closes a word.</summary>
    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])
        && !(text[i + 1] is 's' or 'S' && (i + 2 >= text.Length || !char.IsLetterOrDigit(text[i + 2])));

    /// <summary>
    /// The end of an abbreviation of single letters with points ("U.S.", "a.m"), or <paramref name="start"/> where there is none.
    /// </summary>
    private static int Dotted(ReadOnlySpan<char> text, int start)
    {
        var (i, letters) = (start, 0);
        while (i < text.Length && char.IsLetter(text[i]) && (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1])))
        {
            letters++;
            i++;
            if (i >= text.Length || text[i] != '.')
            {
                break;
            }

            i++;
        }

        return letters >= 2 && text[start..i].Contains('.') ? i : start;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var behind = text[i] is '.' or ',' ? i + 1 : Characters.AfterInvisible(text, i);
            if (behind >= text.Length || !char.IsAsciiDigit(text[behind]))
            {
                break;
            }

            i = behind + 1;
        }

        return i;
    }

    private static int MarkEnd(ReadOnlySpan<char> text, int start, bool spaced)
    {
        var c = text[start];
        if (c is '\'' or '’' && start + 1 < text.Length && text[start + 1] is 's' or 'S'
            && (start + 2 >= text.Length || !char.IsLetterOrDigit(text[start + 2])) && !spaced)
        {
            return start + 2;
        }

        return start + (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
    }
}
