using System.Security.Cryptography;
using System.Text;

namespace Alignment.Evaluation;

/// <summary>The name of a pair of texts by content, by which a scorer knows the pairs it was fitted on. Thread-safe.</summary>
public static class PairHash
{
    /// <summary>SHA-256 over the code units of both texts that are not white space, in lower-case hex: line ends, blank lines and a byte order mark do not change it.</summary>
    public static string Of(string left, string right)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, left);
        hash.AppendData([0xFF, 0xFF]);
        Add(hash, right);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                kept.Append(c);
            }
        }

        var bytes = new byte[kept.Length * 2];
        for (var i = 0; i < kept.Length; i++)
        {
            (bytes[2 * i], bytes[(2 * i) + 1]) = ((byte)kept[i], (byte)(kept[i] >> 8));
        }

        hash.AppendData(bytes);
    }
}
