using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// Tells currencies that share their bare name, which stands for that of the country spoken of, "dollars" in Singapore; from
/// data/language/currencies.tsv.
/// </summary>
internal static class CurrencyNames
{
    private static readonly Dictionary<string, string> Bare = LanguageTables.Embedded.Rows("currencies")
        .ToDictionary(r => r[0], r => AnchorTables.Split(r[2])[0].Split(' ')[^1], StringComparer.Ordinal);

    /// <summary>True for two currencies, or one, that the same word may name.</summary>
    public static bool Share(string code, string other) =>
        Bare.TryGetValue(code, out var name) && Bare.TryGetValue(other, out var otherName) && name == otherName;
}
