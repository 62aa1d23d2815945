namespace Alignment.Texts;

/// <summary>One news article as read: its text untouched, and what was found in it. Immutable.</summary>
public sealed class Article
{
    /// <summary>Where it came from, as the user named it: a path, or a made-up name for text from memory.</summary>
    public required string Path { get; init; }

    /// <summary>Language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>The decoded file, no byte order mark, line ends untouched. All spans are into this.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or null when none was found.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Date of publication, to which "Friday" and "minggu depan" refer; null when neither the text nor the caller gives one.
    /// </summary>
    public DateOnly? Published { get; init; }

    /// <summary>Lines that are not blank, in order.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>
    /// All sentences in order, numbers ascending; those with <see cref="Sentence.IsContent"/> false are not the article's own words.
    /// </summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Index in <see cref="Sentences"/> by <see cref="Sentence.Number"/>; made anew at every call.</summary>
    internal Dictionary<int, int> IndexByNumber() =>
        Sentences.Select((s, i) => (s.Number, Index: i)).ToDictionary(p => p.Number, p => p.Index);

    /// <summary>The same article, taken to be published on this day.</summary>
    public Article PublishedOn(DateOnly date) => new()
    {
        Path = Path, Language = Language, Text = Text, Title = Title, Published = date, Lines = Lines, Sentences = Sentences,
    };
}
