namespace Alignment.Lexicons;

/// <summary>
/// Likeness by form of words that two languages share: names, loan words (-tion/-si, -ity/-itas), one spelling
/// for another (c/k, ph/f). Thread-safe.
/// </summary>
public static class Cognates
{
    /// <summary>Shortest key that may differ from its partner at all; shorter ones must be equal.</summary>
    private const int ShortestKey = 4;

    // Keys of three letters that are equal: met by chance 45 times in 297 (same lines and same measure as the weights below).
    private const float EqualShortKeys = 0.85f;

    // Logistic fit of "not there by chance" on 27,000 aligned lines (panl-bppt-int, -eco, -spo, guntara-news,
    // tico19) against the same lines moved by 997.
    private const double Bias = 1.74;
    private const double PerDistanceShare = -5.82;
    private const double PerPrefixLetter = 0.48;

    private const int KeyLength = CognateSpelling.MaxLength * 2;

    /// <summary>
    /// How alike two forms are once known correspondences are undone: 1 the same form, 0 nothing in common; in between the share of
    /// such look-alikes in aligned lines that are not there by chance (0.9 and above: hardly ever a coincidence; below 0.5 is given
    /// as 0). Symmetric in quality, not in arguments: left is English where one side is. For callers that compare two words once;
    /// others keep the keys. Allocates nothing.
    /// </summary>
    public static float Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
        {
            return 1;
        }

        Span<char> leftKey = stackalloc char[KeyLength];
        Span<char> rightKey = stackalloc char[KeyLength];
        return KeySimilarity(leftKey[..CognateSpelling.Fold(left, Side.Left, leftKey)],
            rightKey[..CognateSpelling.Fold(right, Side.Right, rightKey)]);
    }

    /// <summary>
    /// The common spelling of a term. Cognates have keys that are equal or at least begin with the same letter, mostly the same
    /// four: what an index of candidates needs.
    /// </summary>
    public static string CognateKey(string term, Side side)
    {
        Span<char> key = stackalloc char[KeyLength];
        return key[..CognateSpelling.Fold(term, side, key)].ToString();
    }

    /// <summary>The similarity of two keys made by <see cref="CognateKey"/>, for callers that keep them. Allocates nothing.</summary>
    public static float KeySimilarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left[..Math.Min(left.Length, KeyLength)];
        right = right[..Math.Min(right.Length, KeyLength)];
        var (shorter, longer) = left.Length < right.Length ? (left.Length, right.Length) : (right.Length, left.Length);
        if (shorter < ShortestKey)
        {
            return shorter == ShortestKey - 1 && left.SequenceEqual(right) ? EqualShortKeys : 0;
        }

        var prefix = left.CommonPrefixLength(right);
        var best = Bias + PerPrefixLetter * prefix;
        if (prefix == 0 || best + PerDistanceShare * (longer - shorter) / longer <= 0)
        {
            return 0;
        }

        var logit = best + PerDistanceShare * Distance(left[prefix..], right[prefix..]) / longer;
        return logit <= 0 ? 0 : (float)(1 / (1 + Math.Exp(-logit)));
    }

    // Edit distance in which a consonant never turns into another at the price of one edit: Sutanto and Susanto are two people.
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> row = stackalloc int[KeyLength + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + Replace(left[i - 1], right[j - 1]));
                diagonal = above;
            }
        }

        return row[right.Length];
    }

    private static int Replace(char left, char right) => left == right ? 0 : IsVowel(left) && IsVowel(right) ? 1 : 2;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
