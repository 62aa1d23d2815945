using System.Globalization;
using System.Text;

namespace Alignment.Texts;

/// <summary>
/// What a UTF-16 position of a text is, seen by tokenizer and splitter; a lone surrogate is a mark like any other symbol.
/// </summary>
internal static class Characters
{
    /// <summary>
    /// Length of the word character at <paramref name="at"/> (letter, digit, combining mark, underscore): 1 or 2, or 0 when it is none.
    /// </summary>
    internal static int WordLength(string text, int at, int end)
    {
        var c = text[at];
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        }

        if (!char.IsSurrogate(c))
        {
            return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(c)) ? 1 : 0;
        }

        return at + 1 < end && char.IsSurrogatePair(c, text[at + 1]) && IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, at))
            ? 2
            : 0;
    }

    /// <summary>
    /// True for white space and for characters without a shape of their own (soft hyphen, zero-width space, byte order mark).
    /// </summary>
    internal static bool IsBlank(char c) => c < 0x80 ? c is ' ' or (>= '\t' and <= '\r') : char.IsWhiteSpace(c) || IsInvisible(c);

    /// <summary>True for a format character, which may stand inside a word without being part of its form.</summary>
    internal static bool IsInvisible(char c) => c >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Behind the format characters, if any, that begin at a place: soft hyphens and joiners inside a word.</summary>
    internal static int AfterInvisible(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsInvisible(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The text without format characters; the text itself where it has none.</summary>
    internal static ReadOnlySpan<char> Visible(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (IsInvisible(c))
            {
                return string.Concat(written.ToString().Where(c => !IsInvisible(c)));
            }
        }

        return written;
    }

    /// <summary>True for the straight, the curly and the modifier apostrophe.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';

    /// <summary>True for the hyphens that join words; dashes between words are not among them.</summary>
    internal static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    /// <summary>Lower case (invariant), NFC, straight apostrophes and hyphens, no format characters.</summary>
    internal static string FormOf(ReadOnlySpan<char> written)
    {
        var ascii = true;
        foreach (var c in written)
        {
            ascii &= c < 0x80;
        }

        if (ascii)
        {
            return string.Create(written.Length, written, static (target, source) => source.ToLowerInvariant(target));
        }

        var form = new StringBuilder(written.Length);
        foreach (var c in written)
        {
            if (!IsInvisible(c))
            {
                form.Append(IsApostrophe(c) ? '\'' : IsHyphen(c) ? '-' : char.ToLowerInvariant(c));
            }
        }

        var lower = form.ToString();
        return HasLoneSurrogate(lower) || lower.IsNormalized(NormalizationForm.FormC) ? lower : lower.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The form without accents (café → cafe), so that two ways to write a name meet in one term.</summary>
    internal static string Fold(string form)
    {
        if (Ascii.IsValid(form) || HasLoneSurrogate(form))
        {
            return form;
        }

        var folded = new StringBuilder(form.Length);
        foreach (var c in form.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool HasLoneSurrogate(string s)
    {
        for (var i = 0; i < s.Length; i++)
        {
            if (char.IsHighSurrogate(s[i]) && i + 1 < s.Length && char.IsLowSurrogate(s[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(s[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordCategory(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
