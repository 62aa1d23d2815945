using System.Collections.Concurrent;

namespace Alignment.Texts;

/// <summary>Makes an <see cref="Article"/> of plain text: lines and their roles, title, date, paragraphs, sentences. Thread-safe.</summary>
public sealed class ArticleReader
{
    private readonly LanguageTables _tables;
    private readonly Lazy<LanguageDetector> _detector;
    private readonly ConcurrentDictionary<string, (RoleFinder Roles, SentenceSplitter Splitter)> _languages = new(StringComparer.Ordinal);

    /// <summary>A reader with the caller's tables.</summary>
    public ArticleReader(LanguageTables tables)
    {
        _tables = tables;
        _detector = new(() => ReferenceEquals(tables, LanguageTables.Embedded) ? LanguageDetector.Default : new LanguageDetector(tables));
    }

    /// <summary>The reader with the embedded language tables.</summary>
    public static ArticleReader Default { get; } = new(LanguageTables.Embedded);

    /// <summary>Reads an article from text in memory; an empty or blank text gives an article without sentences.</summary>
    /// <exception cref="InputException">A language table is malformed.</exception>
    public Article Read(string text, ReadingOptions options)
    {
        var language = options.Language ?? _detector.Value.Detect(text).Language;
        var (roles, splitter) = _languages.GetOrAdd(language.Code, (_, l) => Of(l), language);
        return options.LinesAreSentences ? LineReader.Read(text, language, options, roles) : Read(text, language, options, roles, splitter);
    }

    private (RoleFinder Roles, SentenceSplitter Splitter) Of(Language language)
    {
        var splitter = new SentenceSplitter(language, _tables);
        return (new(language, _tables, splitter), splitter);
    }

    private static Article Read(string text, Language language, ReadingOptions options, RoleFinder roles, SentenceSplitter splitter)
    {
        var paragraphs = TextLines.Paragraphs(text, TextLines.Of(text)).ConvertAll(lines => new Paragraph(text, lines));
        var title = roles.Assign(paragraphs, options);
        var (all, sentences, spans) = (new List<Line>(), new List<Sentence>(), new List<TextSpan>());
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var role = paragraph.Role ?? LineRole.Body;
            foreach (var line in paragraph.Lines)
            {
                all.Add(new(line.Span, role, i + 1));
            }

            spans.Clear();
            var code = role == LineRole.Body ? roles.SignatureAtEnd(text, paragraph.Span) : null;
            if (role == LineRole.Body)
            {
                splitter.Split(text, code is { } cut ? new(paragraph.Span.Start, cut.Start) : paragraph.Span, spans);
            }
            else
            {
                spans.Add(paragraph.Span);
            }

            foreach (var span in spans)
            {
                sentences.Add(new(sentences.Count + 1, span, span.Of(text), role, i + 1));
            }

            if (code is { } desk)
            {
                sentences.Add(new(sentences.Count + 1, desk, desk.Of(text), LineRole.Boilerplate, i + 1));
            }
        }

        return new Article
        {
            Path = options.Path, Language = language, Text = text, Lines = all, Sentences = sentences,
            Title = options.Title ?? title?.Span.Of(text), Published = options.Published ?? roles.Published(paragraphs),
        };
    }
}
