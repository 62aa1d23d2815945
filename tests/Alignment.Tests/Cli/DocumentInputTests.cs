using System.Text;
using Alignment.Tests.Documents;

namespace Alignment.Tests.Cli;

public sealed class DocumentInputTests : IDisposable
{
    private readonly Shell _shell = new();

    private string English => _shell.Write("pair/en.html", Pages.English);

    private string Indonesian => _shell.Write("pair/id.html", Pages.Indonesian);

    [Fact]
    public void Two_pages_are_aligned_as_articles()
    {
        var outcome = _shell.Run("align", English, Indonesian, "--format", "jsonl");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("\"date\":\"2026-02-05\"", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"bead\"", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_may_come_through_a_pipe()
    {
        _shell.Surroundings = _shell.Surroundings with { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(Pages.Indonesian)) };

        var outcome = _shell.Run("align", English, "-", "--format", "tsv");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("1.250 warga", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_two_pages_is_a_pair_and_keeps_where_they_came_from()
    {
        (_, _) = (English, Indonesian);

        Assert.StartsWith("pair  ", _shell.Run("add", _shell.Path("pair"), "--corpus", _shell.Path("c")).Out, StringComparison.Ordinal);
        Assert.Contains("tiga kelurahan", _shell.Run("search", "Semarang", "--corpus", _shell.Path("c")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_of_json_is_an_article_of_its_own()
    {
        var lines = _shell.Write("news.jsonl", "{\"id\":\"flood\",\"text\":\"A tidal flood has inundated three districts on the coast of Semarang since Wednesday night.\"}\n{\"text\":\"Harga beras naik di sejumlah pasar tradisional pada pekan ini.\"}\n");

        var outcome = _shell.Run("add", lines, "--corpus", _shell.Path("c"));

        Assert.Equal(0, outcome.Code);
        Assert.Contains("flood  en", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("news-2  id", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Lines_of_json_are_read_by_their_mark_whatever_encoding_is_named(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var lines = _shell.Write("news.jsonl", [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"id\":\"beras\",\"text\":\"Harga beras naik — kata Bulog — di sejumlah pasar tradisional.\"}\n")]);

        var outcome = _shell.Run("add", lines, "--encoding", "windows-1252", "--corpus", _shell.Path("c"));

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("naik — kata Bulog", _shell.Run("search", "beras", "--corpus", _shell.Path("c")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_several_articles_is_not_one_side_of_a_pair() =>
        Assert.Contains("holds several articles", _shell.Refused("align", English, _shell.Write("two.jsonl", "{\"text\":\"Satu.\"}\n{\"text\":\"Dua.\"}\n")), StringComparison.Ordinal);

    [Fact]
    public void A_pattern_that_the_shell_left_alone_is_expanded()
    {
        (_, _) = (English, Indonesian);

        Assert.Equal(_shell.Run("align", English, Indonesian).Out, _shell.Run("align", _shell.Path("p*r/en.*"), _shell.Path("**/id.htm?")).Out);
        Assert.Contains("no file has such a name", _shell.Refused("align", English, _shell.Path("*.docx")), StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();
}
