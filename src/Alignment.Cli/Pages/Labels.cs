using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Texts;

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

    /// <summary>A mode.</summary>
    public static string Of(AlignmentMode mode) => mode == AlignmentMode.Parallel ? "parallel" : "comparable";

    /// <summary>What a line of an article is.</summary>
    public static string Of(LineRole role) => role switch
    {
        LineRole.Title => "title",
        LineRole.Body => "body",
        LineRole.Subhead => "subhead",
        LineRole.Byline => "byline",
        LineRole.Boilerplate => "boilerplate",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
