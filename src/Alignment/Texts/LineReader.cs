namespace Alignment.Texts;

/// <summary>Reads a text in which every line is one sentence as it is; nothing in it is a byline or boilerplate.</summary>
internal static class LineReader
{
    internal static Article Read(string text, Language language, ReadingOptions options, RoleFinder roles)
    {
        var paragraphs = TextLines.Of(text).ConvertAll(line => new Paragraph(text, [line]));
        var (lines, sentences) = (new List<Line>(paragraphs.Count), new List<Sentence>(paragraphs.Count));
        var titled = (options.Title is { } known ? TitleFinder.Known(paragraphs, known) : null)
            ?? paragraphs.Find(paragraph => paragraph.Lines[0].Number == 1 && IsHeading(paragraph, 25));
        foreach (var paragraph in paragraphs)
        {
            var line = paragraph.Lines[0];
            paragraph.Role = paragraph == titled ? LineRole.Title
                : line.Number > 1 && IsHeading(paragraph, 12) ? LineRole.Subhead
                : LineRole.Body;
            lines.Add(new(line.Span, paragraph.Role.Value, line.Number));
            var whole = paragraph.Text.Length == line.Span.Length ? paragraph.Text : line.Span.Of(text);
            sentences.Add(new(line.Number, line.Span, whole, paragraph.Role.Value, line.Number));
        }

        return new Article
        {
            Path = options.Path, Language = language, Text = text, Lines = lines, Sentences = sentences,
            Title = options.Title ?? titled?.Span.Of(text), Published = options.Published ?? roles.Published(paragraphs),
        };
    }

    private static bool IsHeading(Paragraph paragraph, int words) =>
        !paragraph.EndsWithStop && paragraph.Words <= words && paragraph.Text[^1] is not (',' or ';' or ':');
}
