using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Alignment.Corpora;

/// <summary>A part of a corpus to learn from or to be judged by.</summary>
public enum CorpusPart
{
    /// <summary>80 % of the documents.</summary>
    Train,

    /// <summary>10 %.</summary>
    Dev,

    /// <summary>10 %.</summary>
    Test,
}

/// <summary>
/// Splits a corpus by document: pairs that share an article are in one part, and a document's part does not change when others come or
/// go.
/// </summary>
public static class CorpusSplit
{
    /// <summary>The part of each pair, by name.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="seed">Another seed is another split.</param>
    public static IReadOnlyDictionary<string, CorpusPart> Of(IReadOnlyList<PairEntry> pairs, int seed)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var root = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var (a, b) = (Find(root, pair.Left), Find(root, pair.Right));
            // The smallest identifier names the group, in whatever order the pairs come.
            root[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
        }

        return pairs.ToDictionary(p => p.Name, p => Part(Find(root, p.Left), seed), StringComparer.Ordinal);
    }

    private static string Find(Dictionary<string, string> root, string id)
    {
        while (root.TryGetValue(id, out var next) && next != id)
        {
            id = next;
        }

        return id;
    }

    private static CorpusPart Part(string id, int seed) => Tenth(string.Create(CultureInfo.InvariantCulture, $"{seed} {id}")) switch
    {
        < 8 => CorpusPart.Train,
        8 => CorpusPart.Dev,
        _ => CorpusPart.Test,
    };

    // 0 to 9, each equally often: the first byte of a hash.
    private static int Tenth(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key))[0] * 10 / 256;
}
