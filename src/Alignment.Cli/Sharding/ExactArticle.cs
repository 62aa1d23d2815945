using System.Text.Json;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Cli.Sharding;

/// <summary>A stored article as a JSON object, nothing lost: read elsewhere it has the same identifier.</summary>
internal static class ExactArticle
{
    /// <summary>Figures of a line: start, end, role, paragraph; of a sentence its number before them.</summary>
    private const int LineFigures = 4, SentenceFigures = 5;

    /// <summary>Writes it as a member.</summary>
    public static void Write(Utf8JsonWriter json, string name, StoredArticle stored)
    {
        var article = stored.Article;
        json.WriteStartObject(name);
        json.WriteString("language", article.Language.Code);
        json.WriteExact("path", article.Path);
        json.WriteExact("title", article.Title);
        json.WriteExact("published", article.Published?.ToIso());
        json.WriteExact("source", stored.Source);
        json.WriteExact("url", stored.Url);
        json.WriteExact("licence", stored.Licence);
        json.WriteExact("text", article.Text);
        json.WriteNumbers("lines", [.. article.Lines.SelectMany(l => new[] { l.Span.Start, l.Span.End, (int)l.Role, l.Paragraph })]);
        json.WriteNumbers("sentences",
            [.. article.Sentences.SelectMany(s => new[] { s.Number, s.Span.Start, s.Span.End, (int)s.Role, s.Paragraph })]);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static StoredArticle Read(JsonElement json)
    {
        var text = json.Exact("text")!;
        var article = new Article
        {
            Language = Language.Of(json.GetProperty("language").GetString()!), Path = json.Exact("path")!, Title = json.Exact("title"),
            Text = text,
            Published = IsoDay.Read(json.Exact("published")),
            Lines = [.. Numbers(json, "lines").Chunk(LineFigures).Select(l => new Line(new(l[0], l[1]), (LineRole)l[2], l[3]))],
            Sentences = [.. Numbers(json, "sentences").Chunk(SentenceFigures)
                .Select(s => new Sentence(s[0], new(s[1], s[2]), text[s[1]..s[2]], (LineRole)s[3], s[4]))],
        };
        return StoredArticle.Of(article) with { Source = json.Exact("source"), Url = json.Exact("url"), Licence = json.Exact("licence") };
    }

    /// <summary>Reads whole numbers.</summary>
    public static int[] Numbers(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(f => f.GetInt32())];
}
