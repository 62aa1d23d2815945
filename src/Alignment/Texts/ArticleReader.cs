namespace Alignment.Texts;

/// <summary>Makes an <see cref="Article"/> of plain text: lines and their roles, title, date, paragraphs, sentences. Thread-safe.</summary>
public sealed class ArticleReader
{
    /// <summary>The reader with the embedded language tables.</summary>
    public static ArticleReader Default { get; } = new();

    /// <summary>Reads an article from text in memory; an empty or blank text gives an article without sentences.</summary>
    public Article Read(string text, ReadingOptions options)
    {
        var lines = new List<Line>();
        var sentences = new List<Sentence>();
        var (start, number) = (0, 0);
        foreach (var raw in text.Split('\n'))
        {
            number++;
            if (raw.Trim().Length > 0)
            {
                var at = start + (raw.Length - raw.TrimStart().Length);
                var span = new TextSpan(at, at + raw.Trim().Length);
                lines.Add(new(span, LineRole.Body, number));
                sentences.Add(new(options.LinesAreSentences ? number : sentences.Count + 1, span, span.Of(text), LineRole.Body, number));
            }

            start += raw.Length + 1;
        }

        return new Article
        {
            Path = options.Path, Language = options.Language ?? Language.English, Text = text, Title = options.Title, Published = options.Published,
            Lines = lines, Sentences = sentences,
        };
    }
}
