using System.Globalization;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>How many base units one written unit has; from data/language/units.tsv.</summary>
internal static class UnitScale
{
    private static readonly Dictionary<string, decimal> Factors = LanguageTables.Embedded.Rows("units")
        .ToDictionary(r => r[0], r => decimal.Parse(r[2], NumberStyles.Float, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Base units in the unit that the value was written in; 1 where it was written in the base unit.</summary>
    public static decimal Factor(NumericValue value) =>
        value.WrittenUnit is { } unit && Factors.TryGetValue(unit, out var factor) ? factor : 1;
}
