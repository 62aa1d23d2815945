using System.Globalization;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Cuts a stretch of text into pieces, in one pass and without looking back.</summary>
internal static class PieceScanner
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static void Scan(string text, TextSpan span, List<Piece> pieces)
    {
        var spaced = true;
        for (var i = span.Start; i < span.End;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                spaced = true;
                i++;
                continue;
            }

            var piece = char.IsLetter(c) ? Word(text, i, span.End, spaced)
                : char.IsAsciiDigit(c) ? Digits(text, i, span.End, spaced)
                : Mark(text, i, span.End, spaced);
            pieces.Add(piece);
            i = piece.End;
            spaced = false;
        }
    }

    /// <summary>The pieces of a table's phrase.</summary>
    public static string[] Forms(string phrase)
    {
        var pieces = new List<Piece>();
        Scan(phrase, new(0, phrase.Length), pieces);
        return [.. pieces.Select(p => p.Form)];
    }

    private static Piece Word(string text, int start, int end, bool spaced)
    {
        var dotted = Dotted(text, start, end);
        if (dotted > start)
        {
            var abbreviation = text[start..dotted].ToLowerInvariant();
            return new(start, dotted, PieceKind.Word, abbreviation.EndsWith('.') ? abbreviation : abbreviation + ".", CaseOf(text.AsSpan(start, dotted - start)), spaced);
        }

        var i = start;
        while (i < end && (IsWordCharacter(text[i]) || IsInnerApostrophe(text, i, end)))
        {
            if (char.IsAsciiDigit(text[i]) && StartsFigure(text, start, i, end))
            {
                break;
            }

            i++;
        }

        var form = text[start..i].ToLowerInvariant();
        return new(start, i, PieceKind.Word, form.Contains('’', StringComparison.Ordinal) ? form.Replace('’', '\'') : form, CaseOf(text.AsSpan(start, i - start)), spaced);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>"Rp16.245" and "M7,1" are a sign and a figure; "B50" and "G20" are names.</summary>
    private static bool StartsFigure(string text, int start, int digit, int end)
    {
        var letters = text.AsSpan(start, digit - start);
        if (letters.Equals("Rp", StringComparison.OrdinalIgnoreCase) || letters is "RM" or "USD" or "IDR" or "EUR" or "SGD" or "MYR")
        {
            return true;
        }

        while (digit < end && char.IsAsciiDigit(text[digit]))
        {
            digit++;
        }

        return letters.Length <= 2 && digit + 1 < end && text[digit] is '.' or ',' && digit + 1 < end && char.IsAsciiDigit(text[digit + 1]);
    }

    /// <summary>An apostrophe between letters, except before the s that closes a word.</summary>
    private static bool IsInnerApostrophe(string text, int i, int end) =>
        text[i] is '\'' or '’' && i + 1 < end && char.IsLetter(text[i + 1])
        && !(text[i + 1] is 's' or 'S' && (i + 2 >= end || !char.IsLetterOrDigit(text[i + 2])));

    /// <summary>The end of an abbreviation of single letters with points ("U.S.", "a.m"), or <paramref name="start"/> where there is none.</summary>
    private static int Dotted(string text, int start, int end)
    {
        var (i, letters) = (start, 0);
        while (i < end && char.IsLetter(text[i]) && (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1])))
        {
            letters++;
            i++;
            if (i >= end || text[i] != '.')
            {
                break;
            }

            i++;
        }

        return letters >= 2 && text.AsSpan(start, i - start).Contains('.') ? i : start;
    }

    private static Piece Digits(string text, int start, int end, bool spaced)
    {
        var i = start;
        while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return new(start, i, PieceKind.Digits, text[start..i], LetterCase.Lower, spaced);
    }

    private static Piece Mark(string text, int start, int end, bool spaced)
    {
        var c = text[start];
        if (c is '\'' or '’' && start + 1 < end && text[start + 1] is 's' or 'S' && (start + 2 >= end || !char.IsLetterOrDigit(text[start + 2])) && !spaced)
        {
            return new(start, start + 2, PieceKind.Mark, "'s", LetterCase.Lower, false);
        }

        var length = char.IsHighSurrogate(c) && start + 1 < end && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        var form = c is '–' or '—' or '−' or '‒' or '―' ? "–" : c is '‑' or '‐' ? "-" : c < 128 ? Ascii[c] : text.Substring(start, length);
        return new(start, start + length, PieceKind.Mark, form, LetterCase.Lower, spaced);
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return LetterCase.Lower;
        }

        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return LetterCase.Capital;
            }

            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters >= 2 ? LetterCase.Upper : LetterCase.Capital;
    }
}
