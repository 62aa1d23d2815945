using System.Text;
using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Tests.Documents;

public sealed class DocumentFileTests
{
    private static List<Document> Piped(string text) => [.. DocumentFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "-")];

    [Fact]
    public void What_comes_without_a_name_is_known_by_how_it_begins()
    {
        Assert.Equal("Banjir Rob Rendam Tiga Kelurahan di Semarang", Piped("\n" + Pages.Indonesian)[0].Title);
        Assert.Equal(2, Piped("{\"text\":\"Satu.\"}\n{\"text\":\"Dua.\"}\n").Count);
        Assert.Equal("Feri itu tenggelam.\r\n", Piped("Feri itu tenggelam.\r\n")[0].Text);
    }

    [Fact]
    public void Lines_of_json_carry_headline_date_and_origin()
    {
        var article = Assert.Single(Piped("""{"id":"n1","title":"Feri tenggelam","text":"Feri itu tenggelam pada Jumat.","date":"2026-03-06T10:00:00+07:00","lang":"id","publisher":"Harian Pantura","url":"https://p.example/1","license":"CC BY 4.0","views":7}"""));

        Assert.Equal("Feri tenggelam\n\nFeri itu tenggelam pada Jumat.\n", article.Text);
        Assert.Equal(("n1", "Feri tenggelam", new DateOnly(2026, 3, 6), Language.Indonesian), (article.Name, article.Title, article.Published, article.Language));
        Assert.Equal(("Harian Pantura", "https://p.example/1", "CC BY 4.0"), (article.Source, article.Url, article.Licence));
    }

    [Theory]
    [InlineData("{\"text\":\"a\"}\n{\"text\":", 2, "is not JSON")]
    [InlineData("{\"text\":\"a\"}\n\n[1]", 3, "is not a JSON object")]
    [InlineData("{\"title\":\"a\"}", 1, "has no text")]
    [InlineData("{\"text\":\"a\",\"date\":\"kemarin\"}", 1, "the date is 'kemarin'")]
    [InlineData("{\"text\":\"\\ud800\"}", 1, "is not JSON")]
    public void A_line_that_is_no_article_is_named(string lines, int line, string problem)
    {
        var wrong = Assert.Throws<InputException>(() => Piped(lines));

        Assert.Equal(line, wrong.Line);
        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_an_end_is_refused_before_it_fills_the_memory()
    {
        using var endless = new EndlessStream("{\"text\":\"aaaa");

        Assert.Contains("the line is longer than", Assert.Throws<InputException>(() => new JsonLinesFormat().Read(endless, "e.jsonl", null).First()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Emphasis_and_addresses_of_markdown_are_not_part_of_the_text()
    {
        var markdown = """
            ---
            title: "Tidal flood inundates Semarang"
            date: 2026-02-06
            lang: en
            ---
            # Tidal flood inundates Semarang

            A **tidal flood** has inundated [three districts](https://example.org/d) on the coast of Semarang since Wednesday night.

            ## Help arrives

            The city has sent rice and blankets to three shelters.
            """;

        var article = new MarkdownFormat().Read(new MemoryStream(Encoding.UTF8.GetBytes(markdown)), "a.md", null).Single();

        Assert.Equal("Tidal flood inundates Semarang\n\nA tidal flood has inundated three districts on the coast of Semarang since Wednesday night.\n\nHelp arrives\n\nThe city has sent rice and blankets to three shelters.\n", article.Text);
        Assert.Equal(("Tidal flood inundates Semarang", new DateOnly(2026, 2, 6), Language.English), (article.Title, article.Published, article.Language));
        Assert.Equal([LineRole.Title, LineRole.Body, LineRole.Subhead, LineRole.Body], article.Read().Sentences.Select(s => s.Role));
    }

    [Fact]
    public void Markdown_nested_without_end_is_refused() =>
        Assert.Contains("nested too deeply", Assert.Throws<InputException>(() => new MarkdownFormat().Read(new MemoryStream(Encoding.UTF8.GetBytes(new string('>', 50_000))), "a.md", null)).Message, StringComparison.Ordinal);
}
