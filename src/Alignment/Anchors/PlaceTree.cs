using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Which places lie in which, by their keys: Sidoarjo in East Java, that in Java, that in Indonesia. From data/language/places.tsv.</summary>
internal static class PlaceTree
{
    /// <summary>The column with the place that a part of a country lies in.</summary>
    private const int PartOf = 4;

    private static readonly Lazy<Dictionary<string, string>> Wholes = new(() => LanguageTables.Embedded.Rows("places")
        .Where(r => r.Length > NameTables.SeatOf)
        .ToDictionary(r => r[0], r => r.Length > PartOf ? r[PartOf] : r[NameTables.SeatOf], StringComparer.Ordinal));

    /// <summary>True where one of the two lies in the other, in either order.</summary>
    public static bool Holds(string key, string other) => LiesIn(key, other) || LiesIn(other, key);

    /// <summary>The place itself and all that it lies in, the smallest first; for what is no place, itself alone.</summary>
    public static IEnumerable<string> Around(string key)
    {
        for (string? around = key; around is not null; around = Wholes.Value.GetValueOrDefault(around))
        {
            yield return around;
        }
    }

    private static bool LiesIn(string part, string whole) => Around(part).Skip(1).Contains(whole);
}
