using System.Globalization;
using System.Text.Json;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>Models of beads in order as JSON: <c>{"withData":{"linkFrom":…,"slope":…,"intercept":…,"weights":{"Single":…,…}},"plain":{…}}</c>.</summary>
internal static class MonotoneFile
{
    /// <summary>Reads both models; a feature that is not named weighs nothing.</summary>
    /// <exception cref="InputException">Not such a file, or it names a feature that this program does not have.</exception>
    public static MonotoneModels Read(Stream stream, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            return new(Model(document.RootElement.GetProperty("withData"), path), Model(document.RootElement.GetProperty("plain"), path));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, null, $"not a file of models of beads in order: {e.Message}", e);
        }
    }

    /// <summary>Writes both models, numbers with 6 decimals, so that the same training gives the same bytes.</summary>
    public static void Write(MonotoneModels models, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        Write(writer, "withData", models.WithData);
        Write(writer, "plain", models.Plain);
        writer.WriteEndObject();
    }

    private static MonotoneModel Model(JsonElement element, string path)
    {
        var weights = new double[BeadFeatures.Count];
        foreach (var weight in element.GetProperty("weights").EnumerateObject())
        {
            if (!Enum.TryParse<BeadFeature>(weight.Name, out var feature))
            {
                throw new InputException(path, null, $"a feature '{weight.Name}' that this program does not have: train it again with 'alignment train'");
            }

            weights[(int)feature] = weight.Value.GetDouble();
        }

        return new(
            new(0, weights, element.GetProperty("slope").GetDouble(), element.GetProperty("intercept").GetDouble()),
            element.GetProperty("linkFrom").GetDouble(), element.TryGetProperty("aloneFrom", out var alone) ? alone.GetDouble() : null);
    }

    private static void Write(Utf8JsonWriter writer, string name, MonotoneModel model)
    {
        writer.WriteStartObject(name);
        Write(writer, "linkFrom", model.LinkFrom);
        if (model.AloneFrom is { } alone)
        {
            Write(writer, "aloneFrom", alone);
        }

        Write(writer, "slope", model.Beads.Slope);
        Write(writer, "intercept", model.Beads.Intercept);
        writer.WriteStartObject("weights");
        for (var f = 0; f < BeadFeatures.Count; f++)
        {
            if (model.Beads.Weights[f] != 0)
            {
                Write(writer, ((BeadFeature)f).ToString(), model.Beads.Weights[f]);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, double value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.ToString("0.######", CultureInfo.InvariantCulture));
    }
}
