using System.Text.Json;
using Alignment.Aligning;
using Alignment.Formats;

namespace Alignment.Tests.Formats;

public sealed class JsonlWriterTests
{
    [Fact]
    public void The_objects_come_in_the_order_run_sentences_beads_discrepancies_as_the_contract_writes_them()
    {
        var lines = Bitexts.Write("jsonl", Bitexts.Call()).TrimEnd('\n').Split('\n');

        Assert.Equal("""{"type":"run","mode":"comparable","order":0.1235,"en":{"path":"en.txt","sentences":3,"date":"2025-08-08"},"id":{"path":"id.txt","sentences":3,"date":null},"version":"1.2.3","calibrated":true,"schema":1}""", lines[0]);
        Assert.Equal("""{"type":"sentence","language":"en","n":1,"start":0,"end":28,"text":"Xi told Putin on Friday: \"A\"","role":"body"}""", lines[1]);
        Assert.Equal("""{"type":"bead","en":[1],"id":[2],"kind":"equivalent","score":3.1,"p":0.9712,"evidence":[{"kind":"date","en":{"n":1,"start":17,"end":23,"text":"Friday"},"id":{"n":2,"start":26,"end":31,"text":"Jumat"},"value":"2025-08-08","weight":0.21},{"kind":"prior","weight":-1.5}]}""", lines[7]);
        Assert.EndsWith("""
            "evidence":[],"part":{"side":"id","n":3,"start":32,"end":35}}
            """.Trim(), lines[8], StringComparison.Ordinal);
        Assert.StartsWith("""{"type":"discrepancy","valueType":"number","en":{"n":2,""", lines[9], StringComparison.Ordinal);
        Assert.EndsWith("""
            "verdict":"conflict"}
            """.Trim(), lines[9], StringComparison.Ordinal);
        Assert.Equal(10, lines.Length);
    }

    [Fact]
    public void Two_articles_in_one_language_are_called_a_and_b()
    {
        var run = JsonDocument.Parse(Bitexts.Write("jsonl", Bitexts.Of("Tiga tewas.", "Tiga orang meninggal.", "id", "id", ([1], [1]))).Split('\n')[0]).RootElement;

        Assert.Equal("left.txt", run.GetProperty("a").GetProperty("path").GetString());
        Assert.Equal("right.txt", run.GetProperty("b").GetProperty("path").GetString());
    }

    [Fact]
    public void A_parallel_bitext_stays_covered_when_links_are_left_out()
    {
        var output = Bitexts.Write("jsonl", Bitexts.Of("a\nb", "c\nd", "en", "id", ([1], [1]), ([2], [2])), new WritingOptions { MinimumProbability = 0.99 });

        Assert.Equal(["[1][]", "[][1]", "[2][]", "[][2]"], Bitexts.Objects(output, "bead").Select(b => b.GetProperty("en").GetRawText() + b.GetProperty("id").GetRawText()));
        Assert.All(Bitexts.Objects(output, "bead"), b => Assert.Equal("null", b.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Kinds_that_are_asked_for_are_written_and_no_others()
    {
        var output = Bitexts.Write("jsonl", Bitexts.Call(), new WritingOptions { Kinds = [BeadKind.Partial] });

        Assert.Equal("partial", Assert.Single(Bitexts.Objects(output, "bead")).GetProperty("kind").GetString());
    }

    [Fact]
    public void Text_that_is_no_good_unicode_still_gives_good_json()
    {
        var output = Bitexts.Write("jsonl", Bitexts.Of("rusak \uD800 di sini \u0001 \u2028", "x", "id", "en"));

        Assert.Contains("rusak", Bitexts.Objects(output, "sentence").First().GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.00001, "0")]
    [InlineData(-0.00001, "0")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.97123456, "0.9712")]
    [InlineData(double.NaN, "null")]
    public void Figures_have_four_decimals_at_most(double figure, string text) => Assert.Equal(text, Figures.Text(figure));
}
