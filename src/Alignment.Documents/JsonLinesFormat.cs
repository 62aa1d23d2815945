using System.Globalization;
using System.Text;
using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>
/// One article a line: <c>{"text": "…", "title": …, "published": "2025-08-08", "language": "id", "source": …,
/// "url": …, "licence": …, "id": …}</c>, all but the text optional. Names that others use are understood; members that are not
/// known are passed over. Read line by line.
/// </summary>
public sealed class JsonLinesFormat : IDocumentFormat
{
    private static readonly string[] TextNames = ["text", "body", "content", "articleBody", "article", "paragraphs"];
    private static readonly string[] TitleNames = ["title", "headline"];
    private static readonly string[] DateNames = ["published", "date", "datePublished", "publish_date", "date_publish", "published_at"];
    private static readonly string[] LanguageNames = ["language", "lang", "inLanguage"];
    private static readonly string[] SourceNames = ["source", "publisher", "source_domain"];
    private static readonly string[] LicenceNames = ["licence", "license"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => start.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];

    /// <inheritdoc/>
    public IEnumerable<Document> Read(Stream input, string path, Encoding? encoding)
    {
        using var reader = new StreamReader(input, encoding ?? new UTF8Encoding(false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var lines = new BoundedLines(reader, path, DocumentLimits.Line);
        while (lines.Next() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Article(line, path, lines.Number);
            }
        }
    }

    private static Document Article(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw new InputException(path, number,
                    "is not a JSON object; expected {\"text\": \"…\", \"title\": \"…\", \"published\": \"2025-08-08\", …}");
            }

            var text = First(root, TextNames)
                ?? throw new InputException(path, number, "has no text; expected {\"text\": \"…\"} with the article in it");
            var title = First(root, TitleNames);
            var date = First(root, DateNames);
            var name = First(root, ["id", "name"]);
            // The headline is part of what is aligned: it goes before a text that does not begin with it.
            var whole = new DocumentText();
            if (title is not null && !text.TrimStart().StartsWith(title, StringComparison.OrdinalIgnoreCase))
            {
                whole.Add(title.Trim(), LineRole.Title);
            }

            whole.Add(text.Trim('\n', '\r'), null);
            return whole.ToDocument(string.Create(CultureInfo.InvariantCulture, $"{path}#{number}")) with
            {
                Title = title,
                Published = date is null
                    ? null
                    : IsoDay.OfStamp(date)
                    ?? throw new InputException(path, number, $"the date is '{date}'; expected one such as 2025-08-08"),
                Language = LanguageCode.Read(First(root, LanguageNames)),
                Source = First(root, SourceNames),
                Url = First(root, ["url"]),
                Licence = First(root, LicenceNames),
                Name = name,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new InputException(path, number, "is not JSON; expected one object a line: {\"text\": \"…\", …}", e);
        }
    }

    private static string? First(JsonElement root, string[] names)
    {
        foreach (var name in names)
        {
            if (root.TryGetProperty(name, out var value) && Text(value) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }

    // A list of texts is paragraphs.
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray()
            .All(v => v.ValueKind == JsonValueKind.String) => string.Join("\n\n", value.EnumerateArray().Select(v => v.GetString())),
        _ => null,
    };
}
