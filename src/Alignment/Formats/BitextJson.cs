using System.Text.Json;
using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// The JSON objects that an aligned pair is made of, one method for each; also the building blocks of other commands' output.
/// </summary>
public static class BitextJson
{
    /// <summary>The object <c>run</c>: mode, order, both articles and where they came from, versions of program and schema.</summary>
    public static void WriteRun(TextWriter output, Bitext bitext, WritingOptions options)
    {
        var keys = SideKeys.Of(bitext);
        JsonLine.Write(output, "run", json =>
        {
            json.WriteString("mode", Names.Of(bitext.Mode));
            json.WriteFigure("order", bitext.Order);
            WriteArticle(json, keys.Left, bitext.Left, options.LeftOrigin);
            WriteArticle(json, keys.Right, bitext.Right, options.RightOrigin);
            json.WriteString("version", options.Version);
            json.WriteBoolean("calibrated", bitext.Calibrated);
            json.WriteNumber("schema", BitextSchema.Version);
        });
    }

    /// <summary>The object <c>sentence</c>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="key">The side as <see cref="SideKeys"/> calls it.</param>
    /// <param name="sentence">The sentence.</param>
    public static void WriteSentence(TextWriter output, string key, Sentence sentence) => JsonLine.Write(output, "sentence", json =>
    {
        json.WriteString("language", key);
        json.WriteNumber("n", sentence.Number);
        json.WriteNumber("start", sentence.Span.Start);
        json.WriteNumber("end", sentence.Span.End);
        json.WriteString("text", sentence.Text);
        json.WriteString("role", Names.Of(sentence.Role));
    });

    /// <summary>
    /// The object <c>bead</c>; of a flagged one with the member <c>flag</c>, of one that a reviewer accepted with <c>review</c>.
    /// </summary>
    public static void WriteBead(TextWriter output, SideKeys keys, Bead bead, BeadFlag? flag = null, bool isReviewed = false) =>
        JsonLine.Write(output, "bead", json =>
    {
        json.WriteNumbers(keys.Left, bead.Left);
        json.WriteNumbers(keys.Right, bead.Right);
        json.WriteString("kind", Names.Of(bead.Kind));
        json.WriteFigure("score", bead.Score);
        json.WriteFigure("p", bead.Probability);
        if (flag is { } said)
        {
            json.WriteString("flag", Names.Of(said));
        }

        if (isReviewed)
        {
            json.WriteString(SegmentProperties.Review, SegmentProperties.Accepted);
        }

        WriteEvidence(json, keys, bead.Evidence);
        if (bead.Part is { } part)
        {
            json.WriteStartObject("part");
            json.WriteString("side", part.Side == Lexicons.Side.Left ? keys.Left : keys.Right);
            WriteQuotation(json, part.Quotation, withText: false);
            json.WriteEndObject();
        }
    });

    /// <summary>The member <c>evidence</c>: reasons in their order; a property of the whole has no quotations.</summary>
    public static void WriteEvidence(Utf8JsonWriter json, SideKeys keys, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var item in evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", item.Kind);
            WriteSide(json, keys.Left, item.Left);
            WriteSide(json, keys.Right, item.Right);
            if (item.Value is not null)
            {
                json.WriteString("value", item.Value);
            }

            json.WriteFigure("weight", item.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The object <c>discrepancy</c>.</summary>
    public static void WriteDiscrepancy(TextWriter output, SideKeys keys, Discrepancy discrepancy) =>
        JsonLine.Write(output, "discrepancy", json => WriteMembers(json, keys, discrepancy));

    /// <summary>The members of a discrepancy, inside any object.</summary>
    public static void WriteMembers(Utf8JsonWriter json, SideKeys keys, Discrepancy discrepancy)
    {
        json.WriteString("valueType", Names.Of(discrepancy.ValueType));
        WriteSide(json, keys.Left, discrepancy.Left);
        WriteSide(json, keys.Right, discrepancy.Right);
        json.WriteString("verdict", Names.Of(discrepancy.Verdict));
    }

    private static void WriteArticle(Utf8JsonWriter json, string key, Article article, Origin origin)
    {
        json.WriteStartObject(key);
        json.WriteString("path", article.Path);
        json.WriteNumber("sentences", article.Sentences.Count);
        json.WriteString("date", article.Published?.ToIso());
        if (key != article.Language.Code)
        {
            json.WriteString("language", article.Language.Code);
        }

        WriteKnown(json, "source", origin.Source);
        WriteKnown(json, "url", origin.Url);
        WriteKnown(json, "licence", origin.Licence);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteSide(Utf8JsonWriter json, string key, Quotation? quotation)
    {
        if (quotation is not null)
        {
            json.WriteStartObject(key);
            WriteQuotation(json, quotation, withText: true);
            json.WriteEndObject();
        }
    }

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation, bool withText)
    {
        json.WriteNumber("n", quotation.Sentence);
        json.WriteNumber("start", quotation.Span.Start);
        json.WriteNumber("end", quotation.Span.End);
        if (withText)
        {
            json.WriteString("text", quotation.Text);
        }
    }
}
