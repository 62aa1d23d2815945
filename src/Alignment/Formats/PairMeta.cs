using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// What a pair folder's meta.json says of both articles,
/// <c>{"title_en": …, "published_id": "2025-08-08", "source": …}</c>. It goes before what the texts say.
/// </summary>
/// <param name="Left">Of the English article.</param>
/// <param name="Right">Of the Indonesian article.</param>
public sealed record PairMeta(ArticleMeta Left, ArticleMeta Right)
{
    /// <summary>Says nothing.</summary>
    public static PairMeta None { get; } = new(ArticleMeta.None, ArticleMeta.None);

    /// <summary>Reads the file; <see cref="None"/> when there is none.</summary>
    /// <exception cref="InputException">The file cannot be read, is not a JSON object, or a date in it is none.</exception>
    public static PairMeta Read(string path)
    {
        if (!File.Exists(path))
        {
            return None;
        }

        try
        {
            using var document = JsonDocument.Parse(TextFile.Read(path));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(Side(path, document.RootElement, "en"), Side(path, document.RootElement, "id"))
                : throw new InputException(path, 1,
                    "is not a JSON object; expected {\"title_en\": …, \"published_en\": \"2025-08-08\", …}");
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
        new(Text(root, $"source_{side}") ?? Text(root, "source"), Text(root, $"url_{side}") ?? Text(root, "url"),
            Text(root, $"licence_{side}") ?? Text(root, "licence")));

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static DateOnly? Date(string path, JsonElement root, string name) => Text(root, name) is not { } text ? null
        : IsoDay.Read(text) ?? throw new InputException(path, null, $"{name} is '{text}'; expected a date such as 2025-08-08");
}
