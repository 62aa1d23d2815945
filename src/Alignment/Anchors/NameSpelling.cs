using System.Buffers;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// Compares the keys of people's names as they sound: Widyastuti and Widiastuti, Chairul and Khoirul are one, and "M. Nuh" may be Mohammad
/// Nuh. Keys stay as they are, since their words are looked up in the lexicon.
/// </summary>
internal static class NameSpelling
{
    /// <summary>Letters of a word that is written the one way it can be: shorter ones must be equal.</summary>
    private const int LeastLetters = 4;

    // Al-Shara is El-Shara, and before an s As-Shara.
    private static readonly Dictionary<string, string> Words = LanguageTables.Embedded.Rows("name-spellings", 3).Where(r => r[0] == "word")
        .ToDictionary(r => r[1], r => r[2], StringComparer.Ordinal);

    private static readonly (string Where, string Written, string Sounded)[] Rules =
        [.. LanguageTables.Embedded.Rows("name-spellings", 3).Where(r => r[0] != "word").Select(r => (r[0], r[1], r[2]))];

    /// <summary>Letters that some rule adds or takes away; all others stand in how a word sounds as they do in the word.</summary>
    private static readonly SearchValues<char> Changing = SearchValues.Create(
        [.. Rules.SelectMany(r => (r.Written + r.Sounded).Where(c => r.Written.Count(w => w == c) != r.Sounded.Count(w => w == c)))]);

    /// <summary>How a word of a key sounds.</summary>
    public static string Sound(string word)
    {
        if (word.Length < LeastLetters)
        {
            return Words.GetValueOrDefault(word, word);
        }

        foreach (var (where, written, sounded) in Rules)
        {
            word = where switch
            {
                "start" => word.StartsWith(written, StringComparison.Ordinal) ? sounded + word[written.Length..] : word,
                "end" => word.EndsWith(written, StringComparison.Ordinal) ? word[..^written.Length] + sounded : word,
                _ => word.Replace(written, sounded, StringComparison.Ordinal),
            };
        }

        return string.Concat(word.Where((c, i) => i == 0 || c != word[i - 1]));
    }

    /// <summary>
    /// How two keys stand to each other: Equal where each word sounds like the other's, Within where some are initials of the other's,
    /// else Different.
    /// </summary>
    public static ValueRelation Relate(string key, string other)
    {
        if (key.AsSpan().Count(' ') != other.AsSpan().Count(' '))
        {
            return ValueRelation.Different;
        }

        var (isInitial, isSame) = (false, false);
        var words = other.AsSpan().Split(' ');
        foreach (var word in key.AsSpan().Split(' '))
        {
            words.MoveNext();
            var own = key.AsSpan(word);
            var there = other.AsSpan(words.Current);
            if (own.SequenceEqual(there) || AreOne(own, there))
            {
                isSame |= own.Length > 1;
            }
            else if (Math.Min(own.Length, there.Length) == 1 && own[0] == there[0])
            {
                isInitial = true;
            }
            else
            {
                return ValueRelation.Different;
            }
        }

        return !isSame ? ValueRelation.Different : isInitial ? ValueRelation.Within : ValueRelation.Equal;
    }

    private static bool AreOne(ReadOnlySpan<char> word, ReadOnlySpan<char> other) =>
        (Math.Max(word.Length, other.Length) < LeastLetters || MayBeOne(word, other)) && Sound(word.ToString()) == Sound(other.ToString());

    // Most words are told apart by the letters that no rule changes, at no cost.
    private static bool MayBeOne(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        var (own, there) = ('\0', '\0');
        do
        {
            (own, there) = (NextFirm(ref word, own), NextFirm(ref other, there));
        }
        while (own == there && own != '\0');
        return own == there;
    }

    // Double letters count once.
    private static char NextFirm(ref ReadOnlySpan<char> word, char last)
    {
        while (word.IndexOfAnyExcept(Changing) is >= 0 and var at)
        {
            var letter = word[at];
            word = word[(at + 1)..];
            if (letter != last)
            {
                return letter;
            }
        }

        return '\0';
    }
}
