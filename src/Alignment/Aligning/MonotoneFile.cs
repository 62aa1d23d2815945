using System.Globalization;
using System.Text.Json;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// Models of translations as JSON: <c>{"withData":{…},"plain":{…},"slot":{…}}</c>, the first two each
/// <c>{"linkFrom":…,"slope":…,"intercept":…,"weights":{"Single":…,…}}</c>, the last
/// <c>{"bias":…,"weights":{"Around":…,…}}</c>.
/// </summary>
internal static class MonotoneFile
{
    /// <summary>Reads the models; a feature that is not named weighs nothing.</summary>
    /// <exception cref="InputException">Not such a file, or it names a feature that this program does not have.</exception>
    public static MonotoneModels Read(Stream stream, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            var root = document.RootElement;
            return new(Model(root.GetProperty("withData"), path), Model(root.GetProperty("plain"), path),
                Slot(root.GetProperty("slot"), path));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, null, $"not a file of models of beads in order: {e.Message}", e);
        }
    }

    /// <summary>Writes the models, numbers with 6 decimals, so that the same training gives the same bytes.</summary>
    public static void Write(MonotoneModels models, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        Write(writer, "withData", models.WithData);
        Write(writer, "plain", models.Plain);
        writer.WriteStartObject("slot");
        Write(writer, "bias", models.Slot.Bias);
        WriteWeights<SlotFeature>(writer, models.Slot.Weights);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static MonotoneModel Model(JsonElement element, string path) => new(
        new(0, Weights<BeadFeature>(element, path))
        {
            Curve = CalibrationCurve.Straight(element.GetProperty("intercept").GetDouble(), element.GetProperty("slope").GetDouble()),
        },
        element.GetProperty("linkFrom").GetDouble(), element.TryGetProperty("aloneFrom", out var alone) ? alone.GetDouble() : null);

    private static AdditiveModel Slot(JsonElement element, string path) =>
        new(element.GetProperty("bias").GetDouble(), Weights<SlotFeature>(element, path));

    private static double[] Weights<TFeature>(JsonElement element, string path)
        where TFeature : struct, Enum
    {
        var (names, weights) = (Enum.GetNames<TFeature>(), new double[Enum.GetNames<TFeature>().Length]);
        foreach (var weight in element.GetProperty("weights").EnumerateObject())
        {
            var feature = Array.IndexOf(names, weight.Name);
            if (feature < 0)
            {
                throw new InputException(path, null,
                    $"a feature '{weight.Name}' that this program does not have: train it again with 'alignment train'");
            }

            weights[feature] = weight.Value.GetDouble();
        }

        return weights;
    }

    private static void Write(Utf8JsonWriter writer, string name, MonotoneModel model)
    {
        writer.WriteStartObject(name);
        Write(writer, "linkFrom", model.LinkFrom);
        if (model.AloneFrom is { } alone)
        {
            Write(writer, "aloneFrom", alone);
        }

        Write(writer, "slope", model.Beads.Curve.Slope);
        Write(writer, "intercept", model.Beads.Curve.Intercept);
        WriteWeights<BeadFeature>(writer, model.Beads.Weights);
        writer.WriteEndObject();
    }

    private static void WriteWeights<TFeature>(Utf8JsonWriter writer, IReadOnlyList<double> weights)
        where TFeature : struct, Enum
    {
        writer.WriteStartObject("weights");
        foreach (var (name, weight) in Enum.GetNames<TFeature>().Zip(weights).Where(w => w.Second != 0))
        {
            Write(writer, name, weight);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, double value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.ToString("0.######", CultureInfo.InvariantCulture));
    }
}
