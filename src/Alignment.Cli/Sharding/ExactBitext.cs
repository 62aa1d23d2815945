using System.Text.Json;
using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Cli.Sharding;

/// <summary>
/// The beads and discrepancies of a pair as JSON, every figure as exact as it was: unlike the formats of align, which print four decimals.
/// </summary>
internal static class ExactBitext
{
    /// <summary>Writes the members of a bitext but its articles.</summary>
    public static void Write(Utf8JsonWriter json, Bitext bitext)
    {
        json.WriteNumber("mode", (int)bitext.Mode);
        json.WriteNumber("order", bitext.Order);
        json.WriteBoolean("calibrated", bitext.Calibrated);
        json.WriteStartArray("beads");
        foreach (var bead in bitext.Beads)
        {
            json.WriteStartObject();
            json.WriteNumbers("left", bead.Left);
            json.WriteNumbers("right", bead.Right);
            json.WriteNumber("kind", (int)bead.Kind);
            json.WriteNumber("score", bead.Score);
            json.WriteNumber("p", bead.Probability);
            if (bead.Part is { } part)
            {
                json.WriteNumber("partSide", (int)part.Side);
                Write(json, "part", part.Quotation, (part.Side == Side.Left ? bitext.Left : bitext.Right).Text);
            }

            json.WriteStartArray("evidence");
            foreach (var reason in bead.Evidence)
            {
                json.WriteStartObject();
                json.WriteString("kind", reason.Kind);
                json.WriteExact("value", reason.Value);
                json.WriteNumber("weight", reason.Weight);
                Write(json, "left", reason.Left, bitext.Left.Text);
                Write(json, "right", reason.Right, bitext.Right.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the discrepancies of a pair.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Discrepancy> discrepancies, Bitext bitext)
    {
        json.WriteStartArray("discrepancies");
        foreach (var slot in discrepancies)
        {
            json.WriteStartObject();
            json.WriteNumber("type", (int)slot.ValueType);
            json.WriteNumber("verdict", (int)slot.Verdict);
            Write(json, "left", slot.Left, bitext.Left.Text);
            Write(json, "right", slot.Right, bitext.Right.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Reads the bitext of two articles.</summary>
    public static Bitext Read(JsonElement json, Article left, Article right) => new()
    {
        Left = left, Right = right, Mode = (AlignmentMode)json.GetProperty("mode").GetInt32(),
        Order = json.GetProperty("order").GetDouble(),
            Calibrated = json.GetProperty("calibrated").GetBoolean(),
        Beads = [.. json.GetProperty("beads").EnumerateArray().Select(bead => ReadBead(bead, left, right))],
    };

    /// <summary>Reads the discrepancies of two articles.</summary>
    public static IReadOnlyList<Discrepancy> ReadDiscrepancies(JsonElement json, Article left, Article right) =>
    [
        .. json.GetProperty("discrepancies").EnumerateArray().Select(d => new Discrepancy(
            (AnchorType)d.GetProperty("type").GetInt32(), Quote(d, "left", left.Text)!, Quote(d, "right", right.Text)!,
                (Verdict)d.GetProperty("verdict").GetInt32())),
    ];

    private static Bead ReadBead(JsonElement bead, Article left, Article right) => new()
    {
        Left = ExactArticle.Numbers(bead, "left"), Right = ExactArticle.Numbers(bead, "right"),
        Kind = (BeadKind)bead.GetProperty("kind").GetInt32(),
        Score = bead.GetProperty("score").GetDouble(), Probability = bead.GetProperty("p").GetDouble(),
        Part = bead.TryGetProperty("partSide", out var side)
            ? new((Side)side.GetInt32(), Quote(bead, "part", ((Side)side.GetInt32() == Side.Left ? left : right).Text)!)
            : null,
        Evidence =
        [
            .. bead.GetProperty("evidence").EnumerateArray().Select(e => new Evidence(
                e.GetProperty("kind").GetString()!, Quote(e, "left", left.Text), Quote(e, "right", right.Text), e.Exact("value"),
                    e.GetProperty("weight").GetDouble())),
        ],
    };

    // The words only where they are not what stands at that place.
    private static void Write(Utf8JsonWriter json, string name, Quotation? quotation, string text)
    {
        if (quotation is null)
        {
            return;
        }

        json.WriteNumbers(name, [quotation.Sentence, quotation.Span.Start, quotation.Span.End]);
        if (quotation.Span.Start < 0 || quotation.Span.End > text.Length || quotation.Span.Of(text) != quotation.Text)
        {
            json.WriteExact(name + "Text", quotation.Text);
        }
    }

    private static Quotation? Quote(JsonElement json, string name, string text) =>
        !json.TryGetProperty(name, out _) || ExactArticle.Numbers(json, name) is not [var sentence, var start, var end] ? null
            : new(sentence, new(start, end), json.Exact(name + "Text") ?? text[start..end]);
}
