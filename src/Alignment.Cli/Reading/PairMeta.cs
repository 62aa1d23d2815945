using System.Globalization;
using System.Text.Json;
using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>What a pair folder's meta.json says of one article; null where it says nothing. It goes before what the text says.</summary>
internal sealed record ArticleMeta(string? Title, DateOnly? Published, string? Source, string? Url, string? Licence)
{
    /// <summary>Says nothing.</summary>
    public static ArticleMeta None { get; } = new(null, null, null, null, null);

    /// <summary>The same, with what the document itself says where nothing goes before it.</summary>
    public ArticleMeta Or(Document document) =>
        new(Title ?? document.Title, Published ?? document.Published, Source ?? document.Source, Url ?? document.Url, Licence ?? document.Licence);
}

/// <summary>What a pair folder's meta.json says of both articles.</summary>
internal sealed record PairMeta(ArticleMeta Left, ArticleMeta Right)
{
    /// <summary>Says nothing.</summary>
    public static PairMeta None { get; } = new(ArticleMeta.None, ArticleMeta.None);

    /// <summary>Reads the file; <see cref="None"/> when there is none.</summary>
    /// <exception cref="InputException">The file is not a JSON object, or a date in it is none.</exception>
    public static PairMeta Read(string path)
    {
        if (!File.Exists(path))
        {
            return None;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(Side(path, document.RootElement, "en"), Side(path, document.RootElement, "id"))
                : throw new InputException(path, 1, "is not a JSON object; expected {\"title_en\": …, \"published_en\": \"2025-08-08\", …}");
        }
        catch (JsonException wrong)
        {
            throw new InputException(path, (int?)wrong.LineNumber + 1, "is not JSON; mend it there or take the file away", wrong);
        }
    }

    // source, url and licence may be said of one article (source_en) or of both (source).
    private static ArticleMeta Side(string path, JsonElement root, string side) => new(
        Text(root, $"title_{side}"),
        Date(path, root, $"published_{side}"),
        Text(root, $"source_{side}") ?? Text(root, "source"),
        Text(root, $"url_{side}") ?? Text(root, "url"),
        Text(root, $"licence_{side}") ?? Text(root, "licence"));

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static DateOnly? Date(string path, JsonElement root, string name) => Text(root, name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        var text => throw new InputException(path, null, $"{name} is '{text}'; expected a date such as 2025-08-08"),
    };
}
