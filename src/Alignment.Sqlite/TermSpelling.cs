using System.Buffers;
using System.Globalization;
using System.Text;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Spells a term in a–z and 0–9 alone, so that FTS5 neither cuts nor folds it and no query syntax can hide in it: <c>en0ship</c>,
/// <c>id12025q002d08q002d08</c>. Language code, digit of the field, then the text with every other character as q and four hex digits.
/// No two terms share a spelling; a prefix stays a prefix.
/// </summary>
internal static class TermSpelling
{
    /// <summary>The characters that stand for themselves: most terms have no others.</summary>
    private static readonly SearchValues<char> Kept = SearchValues.Create("0123456789abcdefghijklmnoprstuvwxyz");

    public static string Of(IndexTerm term)
    {
        var prefix = Prefix(term.Language, term.Field);
        if (!term.Text.AsSpan().ContainsAnyExcept(Kept))
        {
            return prefix + term.Text;
        }

        var spelling = new StringBuilder(prefix, term.Text.Length + 8);
        foreach (var c in term.Text)
        {
            if (Kept.Contains(c))
            {
                spelling.Append(c);
            }
            else
            {
                spelling.Append('q').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return spelling.ToString();
    }

    /// <summary>The text of a spelled term.</summary>
    public static string Text(string spelling)
    {
        var text = new StringBuilder(spelling.Length);
        for (var i = spelling.AsSpan().IndexOfAnyInRange('0', '9') + 1; i < spelling.Length; i++)
        {
            if (spelling[i] == 'q')
            {
                text.Append((char)int.Parse(spelling.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(spelling[i]);
            }
        }

        return text.ToString();
    }

    private static string Prefix(Language language, TermField field) =>
        string.Create(CultureInfo.InvariantCulture, $"{language.Code}{(int)field}");
}
