using System.Text.Json;
using Alignment.Formats;

namespace Alignment.Tests.Formats;

public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(BitextSchema.Text).RootElement;

    [Fact]
    public void Every_line_that_is_written_is_of_the_published_schema()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            foreach (var line in Bitexts.Write("jsonl", GeneratedPair.Of(seed, seed % 2 == 0)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var json = JsonDocument.Parse(line).RootElement;
                Assert.Null(Breach(Schema.GetProperty("$defs").GetProperty(json.GetProperty("type").GetString()!), json, "$"));
            }
        }
    }

    [Theory]
    [InlineData("sentence", """{"type":"sentence","language":"en","n":0,"start":0,"end":1,"text":"a","role":"body"}""")]
    [InlineData("sentence", """{"type":"sentence","language":"en","n":1,"start":0,"end":1,"text":"a","role":"body","colour":"red"}""")]
    [InlineData("bead", """{"type":"bead","en":[1],"id":["2"],"kind":"equivalent","score":1,"p":1,"evidence":[]}""")]
    [InlineData("bead", """{"type":"bead","en":[1],"id":[2],"kind":"same","score":1,"p":1,"evidence":[]}""")]
    public void What_is_not_of_the_schema_is_told_from_what_is(string type, string json) =>
        Assert.NotNull(Breach(Schema.GetProperty("$defs").GetProperty(type), JsonDocument.Parse(json).RootElement, "$"));

    [Fact]
    public void The_version_is_the_same_in_schema_and_program() =>
        Assert.Equal(BitextSchema.Version, Schema.GetProperty("$defs").GetProperty("run").GetProperty("properties").GetProperty("schema").GetProperty("const").GetInt32());

    // As much of JSON Schema as ours uses.
    private static string? Breach(JsonElement schema, JsonElement json, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Breach(Schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), json, at);
        }

        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(constant, json))
        {
            return $"{at} is not {constant}";
        }

        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, json)))
        {
            return $"{at} is none of {words}";
        }

        if (schema.TryGetProperty("type", out var type) && !(type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(name => Is(name.GetString()!, json)))
        {
            return $"{at} is no {type}";
        }

        if (schema.TryGetProperty("minimum", out var least) && json.ValueKind == JsonValueKind.Number && json.GetDouble() < least.GetDouble())
        {
            return $"{at} is below {least}";
        }

        return json.ValueKind switch
        {
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => json.EnumerateArray().Select((item, i) => Breach(items, item, $"{at}[{i}]")).FirstOrDefault(b => b is not null),
            JsonValueKind.Object => Members(schema, json, at),
            _ => null,
        };
    }

    private static string? Members(JsonElement schema, JsonElement json, string at)
    {
        if (schema.TryGetProperty("required", out var required) && required.EnumerateArray().FirstOrDefault(name => !json.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
        {
            return $"{at} lacks {missing}";
        }

        foreach (var member in json.EnumerateObject())
        {
            var known = schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var own) ? own
                : schema.TryGetProperty("additionalProperties", out var others) ? others : default;
            if (known.ValueKind == JsonValueKind.False)
            {
                return $"{at}.{member.Name} is not foreseen";
            }

            if (known.ValueKind == JsonValueKind.Object && Breach(known, member.Value, $"{at}.{member.Name}") is { } breach)
            {
                return breach;
            }
        }

        return null;
    }

    private static bool Is(string type, JsonElement json) => type switch
    {
        "object" => json.ValueKind == JsonValueKind.Object,
        "array" => json.ValueKind == JsonValueKind.Array,
        "string" => json.ValueKind == JsonValueKind.String,
        "boolean" => json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => json.ValueKind == JsonValueKind.Null,
        "integer" => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out _),
        _ => json.ValueKind == JsonValueKind.Number,
    };
}
