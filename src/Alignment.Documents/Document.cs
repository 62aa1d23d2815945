using System.Text;
using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>One article as a document holds it: its text taken out, and what the document says of it. Immutable.</summary>
/// <param name="Path">Where it came from, as the user named it; for one of several in a file also which, <c>news.jsonl#3</c>.</param>
/// <param name="Text">Everything a reader of the document sees, a paragraph a line; nothing is left out, what is not the article is marked.
/// All spans are into this. Of a plain text it is the decoded file itself.</param>
public sealed record Document(string Path, string Text)
{
    /// <summary>The headline; null when the document does not say.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication as written, in the publisher's own time zone; null when the document does not say.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Language that the document declares, which pages often get wrong; null when it does not.</summary>
    public Language? Language { get; init; }

    /// <summary>Who published it.</summary>
    public string? Source { get; init; }

    /// <summary>Address it was published at.</summary>
    public string? Url { get; init; }

    /// <summary>Terms it may be used under.</summary>
    public string? Licence { get; init; }

    /// <summary>What a line of JSON calls the article; null elsewhere.</summary>
    public string? Name { get; init; }

    /// <summary>What the mark-up says of parts of the text, in the order of the text, none overlapping.</summary>
    public IReadOnlyList<MarkedRole> Marks { get; init; } = [];

    /// <summary>The text without what is marked as no part of the article: what to tell the language by.</summary>
    public string Words()
    {
        if (Marks.Count == 0)
        {
            return Text;
        }

        var (words, at) = (new StringBuilder(Text.Length), 0);
        foreach (var mark in Marks.Where(m => m.Role is LineRole.Boilerplate or LineRole.Byline))
        {
            words.Append(Text, at, mark.Span.Start - at);
            at = mark.Span.End;
        }

        return words.Append(Text, at, Text.Length - at).ToString();
    }

    /// <summary>The article, read in a language; what <paramref name="options"/> states goes before what the document says.</summary>
    public Article Read(Language? language = null, ReadingOptions? options = null)
    {
        options ??= new();
        return ArticleReader.Default.Read(Text, options with
        {
            Path = Path, Language = language ?? options.Language, Title = options.Title ?? Title,
            Published = options.Published ?? Published, Marks = Marks,
        });
    }
}
