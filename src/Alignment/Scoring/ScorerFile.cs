using System.Globalization;
using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>Scorers as JSON: <c>{"version":4,"features":[…],"all":{…},"folds":[{"unseen":[…],…}]}</c>.</summary>
public static class ScorerFile
{
    private const int Version = 4;

    /// <summary>Reads a scorer.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <exception cref="InputException">Not a scorer of this version, or its features are not this program's.</exception>
    public static Scorer Read(Stream stream, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
            {
                throw new InputException(path, null,
                    $"a scorer of another version: expected version {Version}, train it again with 'alignment train'");
            }

            Check(root, path, "features", Features.Names, "features");
            Check(root, path, "joinFeatures", Enum.GetNames<JoinFeature>(), "features of joining");
            Check(root, path, "slotFeatures", Enum.GetNames<SlotFeature>(), "features of slots");
            var folds = root.GetProperty("folds").EnumerateArray()
                .Select(f => new ScorerFold([.. f.GetProperty("unseen").EnumerateArray().Select(u => u.GetString()!)], Models(f)));
            return new(Models(root.GetProperty("all")), [.. folds]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, null, $"not a scorer file: {e.Message}", e);
        }
    }

    /// <summary>Writes a scorer, numbers with 6 significant decimals, so that the same training gives the same bytes.</summary>
    public static void Write(Scorer scorer, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        Write(writer, "features", Features.Names);
        Write(writer, "joinFeatures", Enum.GetNames<JoinFeature>());
        Write(writer, "slotFeatures", Enum.GetNames<SlotFeature>());
        writer.WriteStartObject("all");
        Write(writer, scorer.Models);
        writer.WriteEndObject();
        writer.WriteStartArray("folds");
        foreach (var fold in scorer.Folds)
        {
            writer.WriteStartObject();
            Write(writer, "unseen", fold.Unseen);
            Write(writer, fold.Models);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // Weights stand in the order of the names: a feature more, less or elsewhere would give each to another.
    private static void Check(JsonElement root, string path, string property, IEnumerable<string> names, string what)
    {
        if (!root.GetProperty(property).EnumerateArray().Select(f => f.GetString()).SequenceEqual(names))
        {
            throw new InputException(path, null, $"its {what} are not those of this program: train it again with 'alignment train'");
        }
    }

    private static ScorerModels Models(JsonElement element) => new(
        Model(element.GetProperty("first"), Features.Count),
        Model(element.GetProperty("equivalent"), Features.Count),
        Model(element.GetProperty("partial"), Features.Count),
        Model(element.GetProperty("join"), JoinExtractor.Count),
        Model(element.GetProperty("slot"), Enum.GetValues<SlotFeature>().Length),
        element.GetProperty("equivalentFrom").GetDouble(),
        element.GetProperty("joinFrom").GetDouble(),
        element.GetProperty("partialFrom").GetDouble());

    private static AdditiveModel Model(JsonElement element, int features)
    {
        var weights = element.GetProperty("weights").EnumerateArray().Select(w => w.GetDouble()).ToArray();
        return weights.Length == features
            ? new(element.GetProperty("bias").GetDouble(), weights)
            {
                Curve = new(element.GetProperty("intercept").GetDouble(), element.GetProperty("slope").GetDouble(),
                    element.GetProperty("slopeAbove").GetDouble()),
            }
            : throw new FormatException($"expected {features} weights, found {weights.Length}");
    }

    private static void Write(Utf8JsonWriter writer, ScorerModels models)
    {
        Write(writer, "first", models.First);
        Write(writer, "equivalent", models.Equivalent);
        Write(writer, "partial", models.Partial);
        Write(writer, "join", models.Join);
        Write(writer, "slot", models.Slot);
        Write(writer, "equivalentFrom", models.EquivalentFrom);
        Write(writer, "joinFrom", models.JoinFrom);
        Write(writer, "partialFrom", models.PartialFrom);
    }

    private static void Write(Utf8JsonWriter writer, string name, AdditiveModel model)
    {
        writer.WriteStartObject(name);
        Write(writer, "bias", model.Bias);
        writer.WriteStartArray("weights");
        foreach (var weight in model.Weights)
        {
            writer.WriteRawValue(Number(weight));
        }

        writer.WriteEndArray();
        Write(writer, "intercept", model.Curve.Intercept);
        Write(writer, "slope", model.Curve.Slope);
        Write(writer, "slopeAbove", model.Curve.SlopeAbove);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, double value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(Number(value));
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
