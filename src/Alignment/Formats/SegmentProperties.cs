using System.Globalization;
using Alignment.Aligning;

namespace Alignment.Formats;

/// <summary>
/// The names under which formats with properties or columns keep what is known of a link, and how they are read: what is not understood is
/// passed over.
/// </summary>
internal static class SegmentProperties
{
    /// <summary>Kind of the link.</summary>
    public const string Kind = "kind";

    /// <summary>Score of the link; bitextor's name for an aligner's score is <c>score-</c> and the aligner.</summary>
    public const string Score = "score-alignment";

    /// <summary>Probability of the link.</summary>
    public const string Probability = "probability";

    /// <summary>What a builder of corpora should know of the link.</summary>
    public const string Flag = "flag";

    /// <summary>Says <c>accepted</c> of a link that a reviewer accepted.</summary>
    public const string Review = "review";

    /// <summary>What is said of it.</summary>
    public const string Accepted = "accepted";

    /// <summary>Numbers of a side's sentences.</summary>
    public const string Sentences = "sentences";

    /// <summary>The segment with what a property of the link says.</summary>
    public static PairedSegment With(this PairedSegment segment, string name, string value) => name switch
    {
        Kind => segment with { Kind = KindOf(value) },
        Score or "score" or "aligner_score" => segment with { Score = Figure(value) },
        Probability or "p" => segment with { Probability = Figure(value) is >= 0 and <= 1 and var p ? p : null },
        _ => segment,
    };

    /// <summary>Numbers of sentences with single blanks between, from a list with blanks or commas; null for anything else.</summary>
    public static string? Numbers(string value)
    {
        var parts = value.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(p => p.Length <= 9 && p.All(char.IsAsciiDigit)) ? string.Join(' ', parts) : null;
    }

    private static BeadKind? KindOf(string value) => value switch
    {
        "equivalent" => BeadKind.Equivalent,
        "partial" => BeadKind.Partial,
        _ => null,
    };

    /// <summary>A figure of any notation but a culture's; null for what is none.</summary>
    public static double? Figure(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) && double.IsFinite(figure) ? figure : null;
}
