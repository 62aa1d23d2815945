namespace Alignment.Texts;

/// <summary>What the caller knows of an article better than its text does. Null means: find it in the text.</summary>
public sealed record ReadingOptions
{
    /// <summary>Where the text came from, for messages and output.</summary>
    public string Path { get; init; } = "-";

    /// <summary>Language, when known.</summary>
    public Language? Language { get; init; }

    /// <summary>Headline, when known.</summary>
    public string? Title { get; init; }

    /// <summary>Date of publication, when known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>
    /// Roles that the mark-up of a document gives to its parts, in the order of the text, none overlapping; plain text has none. Not asked
    /// where lines are sentences.
    /// </summary>
    public IReadOnlyList<MarkedRole> Marks { get; init; } = [];

    /// <summary>
    /// Take each line as one sentence as it is: its number is the line's number, a blank line keeps its number and has no sentence.
    /// </summary>
    public bool LinesAreSentences { get; init; }
}
