using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Cli.Sharding;

/// <summary>
/// What was read, and what came of it, each as one line of JSON: <c>article</c>, <c>pair</c> (to be aligned), <c>given</c> (came aligned),
/// <c>aligned</c>.
/// </summary>
internal static class WorkLine
{
    /// <summary>An addition as it was read.</summary>
    public static string Of(ReadAddition addition) => addition.Articles is [var single]
        ? Line("article", addition.Name, json => ExactArticle.Write(json, "article", single))
        : Line(addition.Given is null ? "pair" : "given", addition.Name, json =>
        {
            ExactArticle.Write(json, "left", addition.Articles[0]);
            ExactArticle.Write(json, "right", addition.Articles[1]);
            if (addition.Given is { } given)
            {
                ExactBitext.Write(json, given);
            }
        });

    /// <summary>An addition as it was aligned.</summary>
    /// <param name="added">What came of it.</param>
    /// <param name="given">Whether it came aligned.</param>
    public static string Of(Added added, bool given) => added.Pair is not { } pair
        ? Line("article", added.Name, json => ExactArticle.Write(json, "article", added.Single!))
        : Line("aligned", added.Name, json =>
        {
            json.WriteBoolean("given", given);
            ExactArticle.Write(json, "left", pair.Left);
            ExactArticle.Write(json, "right", pair.Right);
            ExactBitext.Write(json, pair.Bitext);
            ExactBitext.Write(json, pair.Discrepancies, pair.Bitext);
        });

    /// <summary>The name in a line.</summary>
    public static string Name(JsonElement line) => line.Exact("name")!;

    /// <summary>Whether a line is an article by itself.</summary>
    public static bool IsArticle(JsonElement line) => line.GetProperty("type").ValueEquals("article");

    /// <summary>What was read. Of an aligned pair what it was aligned from: to align it again, should reviews bind it.</summary>
    public static ReadAddition ReadAddition(JsonElement line)
    {
        if (IsArticle(line))
        {
            return Reading.ReadAddition.Of(Name(line), ExactArticle.Read(line.GetProperty("article")));
        }

        var (left, right) = (ExactArticle.Read(line.GetProperty("left")), ExactArticle.Read(line.GetProperty("right")));
        var isGiven = line.TryGetProperty("given", out var given) ? given.GetBoolean() : line.GetProperty("type").GetString() == "given";
        return Reading.ReadAddition.Of(Name(line), left, right, isGiven ? ExactBitext.Read(line, left.Article, right.Article) : null);
    }

    /// <summary>What came of it.</summary>
    public static Added ReadAdded(JsonElement line)
    {
        var read = ReadAddition(line);
        if (read.Articles is not [var left, var right])
        {
            return new(read.Name, null, read.Articles[0], [], null);
        }

        var bitext = read.Given ?? ExactBitext.Read(line, left.Article, right.Article);
        return new(read.Name,
            new(read.Name, left, right, bitext, ExactBitext.ReadDiscrepancies(line, left.Article, right.Article)), null, [], null);
    }

    /// <summary>A line of a file as JSON.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static JsonDocument Parse(string line, string path, int? number = null)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException wrong)
        {
            throw new InputException(path, number, "is not a line that shard or align-shard wrote; make the file anew", wrong);
        }
    }

    private static string Line(string type, string name, Action<Utf8JsonWriter> members)
    {
        using var line = new StringWriter();
        JsonLine.Write(line, type, json =>
        {
            json.WriteExact("name", name);
            members(json);
        });
        return line.ToString();
    }
}
