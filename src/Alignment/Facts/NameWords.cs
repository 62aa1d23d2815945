using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Facts;

/// <summary>Two names, compared by the words of their keys.</summary>
internal static class NameWords
{
    /// <summary>
    /// Likeness (<see cref="Cognates.KeySimilarity"/>) from which two words may be one name in two
    /// spellings: Arif and Arief, Nugraha and Nugroho .88, Yohanes and Yosef 0.
    /// </summary>
    private const float AlikeFrom = 0.7f;

    /// <summary>How many words a name has.</summary>
    public static int Count(NameValue name) => name.Key.AsSpan().Count(' ') + 1;

    /// <summary>
    /// True when every word of the part is one of the whole's: "Thatcher" and "Margaret Thatcher", "Sam Ratulangi" and "Bandara Sam
    /// Ratulangi".
    /// </summary>
    public static bool Holds(NameValue whole, NameValue part)
    {
        foreach (var word in part.Key.AsSpan().Split(' '))
        {
            if (!HasWord(whole.Key, part.Key.AsSpan(word)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// True for two full names that share a word, Isamu Okabe and Isamu Okabayashi; or, like Arif Nugraha and Arief Nugroho, are
    /// alike word by word.
    /// </summary>
    public static bool AreNamesakes(NameValue left, NameValue right)
    {
        var (own, other) = (left.Key.Split(' '), right.Key.Split(' '));
        return own.Length > 1 && other.Length > 1
            && (own.Intersect(other, StringComparer.Ordinal).Any()
                || AreInTurn(own, other, AreAlike));
    }

    /// <summary>True for names that are alike word by word: Arif Nugraha and Arief Nugroho.</summary>
    public static bool AreAlikeInTurn(NameValue left, NameValue right) => AreInTurn(left, right, (a, b) => a == b || AreAlike(a, b));

    private static bool AreAlike(string word, string other) => Cognates.KeySimilarity(word, other) >= AlikeFrom;

    /// <summary>True for names of as many words, the first of both what is asked for, the second of both, and so on.</summary>
    public static bool AreInTurn(NameValue left, NameValue right, Func<string, string, bool> asked) =>
        AreInTurn(left.Key.Split(' '), right.Key.Split(' '), asked);

    /// <summary>True for names of as many words that differ in a single one.</summary>
    public static bool ButOneAreEqual(NameValue left, NameValue right)
    {
        var (own, other) = (left.Key.Split(' '), right.Key.Split(' '));
        return own.Length == other.Length && own.Zip(other).Count(w => w.First != w.Second) == 1;
    }

    /// <summary>Likeness of the two words that are most alike, 0–1.</summary>
    public static float MostAlike(NameValue left, NameValue right)
    {
        var most = 0f;
        foreach (var word in left.Key.AsSpan().Split(' '))
        {
            foreach (var other in right.Key.AsSpan().Split(' '))
            {
                most = Math.Max(most, Cognates.KeySimilarity(left.Key.AsSpan(word), right.Key.AsSpan(other)));
            }
        }

        return most;
    }

    private static bool AreInTurn(string[] words, string[] others, Func<string, string, bool> asked) =>
        words.Length == others.Length && words.Zip(others).All(w => asked(w.First, w.Second));

    private static bool HasWord(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted)
    {
        foreach (var word in text.Split(' '))
        {
            if (text[word].SequenceEqual(wanted))
            {
                return true;
            }
        }

        return false;
    }
}
