using System.Globalization;
using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>What meta.json says of a pair; what it does not say is null.</summary>
internal sealed record GoldMeta(string? LeftTitle, string? RightTitle, DateOnly? LeftPublished, DateOnly? RightPublished)
{
    public static GoldMeta Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(GoldTable.ReadText(path));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw new InputException(path, 1, "found no JSON object, expected {\"title_en\": …, \"published_en\": \"YYYY-MM-DD\", …}");
            }

            return new(Text(root, "title_en"), Text(root, "title_id"), Date(path, root, "published_en"), Date(path, root, "published_id"));
        }
        catch (JsonException e)
        {
            throw new InputException(path, (int?)e.LineNumber + 1, "is not JSON; mend it there", e);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? Date(string path, JsonElement root, string name) => Text(root, name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        var text => throw new InputException(path, null, $"{name} is '{text}', expected a date written YYYY-MM-DD"),
    };
}
