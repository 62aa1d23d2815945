using Alignment.Anchors;
using Alignment.Facts;

namespace Alignment.Cli.Pages;

/// <summary>The words for what the library counts in enums; the same words in tables and in JSON.</summary>
internal static class Labels
{
    /// <summary>A kind of value.</summary>
    public static string Of(AnchorType type) => type switch
    {
        AnchorType.Number => "number",
        AnchorType.Ordinal => "ordinal",
        AnchorType.Percent => "percent",
        AnchorType.Money => "money",
        AnchorType.Quantity => "quantity",
        AnchorType.Date => "date",
        AnchorType.Time => "time",
        AnchorType.Name => "name",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>A verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Same => "same",
        Verdict.Rounded => "rounded",
        Verdict.Converted => "converted",
        Verdict.Updated => "updated",
        Verdict.Conflict => "conflict",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
