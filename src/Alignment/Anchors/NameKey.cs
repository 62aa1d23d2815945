using System.Globalization;
using System.Text;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// Folds the spellings of a name into its key: no accents or apostrophes, and listed transliterations only, for Sutanto and Susanto are
/// two people.
/// </summary>
internal static class NameKey
{
    /// <summary>Letters of a shortened first name at the most: Moch.</summary>
    private const int LongestShort = 4;

    private static readonly Dictionary<string, string> Words = LanguageTables.Embedded.Rows("transliterations").Where(r => r[0] == "word")
        .ToDictionary(r => r[1], r => r[2], StringComparer.Ordinal);

    private static readonly (bool AtEnd, string Written, string Folded)[] Rules =
        [.. LanguageTables.Embedded.Rows("transliterations").Where(r => r[0] != "word").Select(r => (r[0] == "end", r[1], r[2]))];

    /// <summary>The folded form of one word in lower case.</summary>
    public static string Fold(string word)
    {
        var plain = Plain(word);
        if (Words.TryGetValue(plain, out var listed))
        {
            return listed;
        }

        if (plain.Length < 4)
        {
            return plain;
        }

        foreach (var (atEnd, written, to) in Rules)
        {
            if (atEnd)
            {
                plain = plain.EndsWith(written, StringComparison.Ordinal) ? plain[..^written.Length] + to : plain;
            }
            else if (plain.IndexOf(written, StringComparison.Ordinal) is >= 0 and var first
                && (written != "oe" || first + 2 < plain.Length))
            {
                plain = plain.Replace(written, to, StringComparison.Ordinal);
            }
        }

        return plain;
    }

    /// <summary>True for a first name that is written short, with a point: "Moh.", "Abd.".</summary>
    public static bool IsShort(string word) => word.Length <= LongestShort && Words.ContainsKey(word);

    private static string Plain(string word)
    {
        var ascii = true;
        foreach (var c in word)
        {
            ascii &= c is >= 'a' and <= 'z' or (>= '0' and <= '9');
        }

        if (ascii)
        {
            return word;
        }

        var plain = new StringBuilder(word.Length);
        foreach (var c in IsWellFormed(word) ? word.Normalize(NormalizationForm.FormD) : word)
        {
            if (c is not '\'' and not '’' and not '.' and not '`'
                && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    /// <summary>Lone surrogates cannot be normalised; they cannot stand in a word either, but a caller's word may hold anything.</summary>
    private static bool IsWellFormed(string word)
    {
        foreach (var c in word)
        {
            if (char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }
}
