using System.Text.Json;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Cli.Output;

/// <summary>Hits as JSON Lines.</summary>
internal static class HitJson
{
    /// <summary>Writes one object for every hit; offsets of highlights are in its text.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Hit> hits)
    {
        foreach (var hit in hits)
        {
            JsonLine.Write(output, "hit", json => Members(json, hit));
        }
    }

    private static void Members(Utf8JsonWriter json, Hit hit)
    {
        json.WriteNumber("rank", hit.Rank);
        json.WriteFigure("score", hit.Score);
        json.WriteString("article", hit.Article);
        json.WriteTexts("pairs", hit.Pairs);
        Sentence(json, hit.Language, hit.Sentence, hit.Highlights);
        json.WriteStartArray("aligned");
        foreach (var other in hit.Aligned)
        {
            json.WriteStartObject();
            json.WriteString("article", other.Article);
            Sentence(json, other.Language, other.Sentence, other.Highlights);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (hit.Explanation.Count > 0)
        {
            Explanation(json, hit.Explanation);
        }
    }

    private static void Sentence(Utf8JsonWriter json, Language language, Sentence sentence, IReadOnlyList<TextSpan> highlights)
    {
        json.WriteString("language", language.Code);
        json.WriteNumber("n", sentence.Number);
        json.WriteString("text", sentence.Text);
        json.WriteStartArray("highlights");
        foreach (var span in highlights)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Explanation(Utf8JsonWriter json, IReadOnlyList<Contribution> shares)
    {
        json.WriteStartArray("explanation");
        foreach (var share in shares)
        {
            json.WriteStartObject();
            json.WriteString("source", share.Source);
            json.WriteString("query", share.Query);
            json.WriteString("term", share.Term);
            json.WriteFigure("weight", share.Weight);
            json.WriteFigure("value", share.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
