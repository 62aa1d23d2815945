using System.Globalization;

namespace Alignment.Anchors;

/// <summary>A day, month, year or range of days; parts that are not stated are null. At least one part is there.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31.</param>
/// <param name="Last">Last day of a range ("31 August–1 September", "next week"), or null.</param>
public sealed record DateValue(int? Year, int? Month, int? Day, DateOnly? Last = null) : AnchorValue
{
    /// <inheritdoc/>
    public override string Normal
    {
        get
        {
            var first = string.Create(CultureInfo.InvariantCulture, $"{Part(Year, "0000", "????")}-{Part(Month, "00", "??")}-{Part(Day, "00", "??")}");
            return Last is { } last ? $"{first}/{last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : first;
        }
    }

    private static string Part(int? value, string format, string missing) => value?.ToString(format, CultureInfo.InvariantCulture) ?? missing;
}
