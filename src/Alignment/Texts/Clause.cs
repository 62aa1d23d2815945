namespace Alignment.Texts;

/// <summary>A part of a sentence that can state a fact by itself.</summary>
/// <param name="Span">Place in the article's text.</param>
/// <param name="Kind">How it hangs on the rest of the sentence.</param>
public readonly record struct Clause(TextSpan Span, ClauseKind Kind);

/// <summary>How a clause hangs on the rest of its sentence.</summary>
public enum ClauseKind
{
    /// <summary>The main statement.</summary>
    Main,

    /// <summary>Joined by a comma, semicolon, "and", "dan", "while", "sementara".</summary>
    Coordinate,

    /// <summary>Who says it: "he said", "ujarnya", "menurut…".</summary>
    Attribution,

    /// <summary>Between commas or dashes after a name: "Indonesia's meteorology agency".</summary>
    Apposition,
}
