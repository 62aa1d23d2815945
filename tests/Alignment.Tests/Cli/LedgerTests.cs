using Alignment.Tests.Documents;

namespace Alignment.Tests.Cli;

public sealed class LedgerTests : IDisposable
{
    private readonly Shell _shell = new();

    private string[] Reports => [_shell.Write("en.html", Pages.English), _shell.Write("id.html", Pages.Indonesian.Replace("1.250", "1.520", StringComparison.Ordinal))];

    [Fact]
    public void The_ledger_for_a_spreadsheet_names_sources_and_dates_in_every_row()
    {
        var csv = _shell.Run(["compare", .. Reports, "--format", "csv"]).Out;

        var rows = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("status,left_ids,left_text", rows[0], StringComparison.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.Contains("PT Pantura Media,2026-02-05,https://pantura.example/2026/02/banjir-rob", row, StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("1.520", StringComparison.Ordinal) && row.Contains("conflict", StringComparison.Ordinal));
    }

    [Fact]
    public void The_ledger_for_an_editor_is_one_page_that_needs_nothing_else()
    {
        var file = _shell.Path("ledger.html");

        Assert.Equal((0, ""), (_shell.Run(["compare", .. Reports, "--format", "html", "-o", file]).Code, ""));
        var page = File.ReadAllText(file);
        Assert.Contains("<mark>1.520", page, StringComparison.Ordinal);
        Assert.Contains("PT Pantura Media, 2026-02-05", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_report_says_is_never_mark_up_of_the_page()
    {
        var en = _shell.Write("a.txt", "The <b>ferry</b> & crew sank on Friday near Batam island in the strait.\n");

        Assert.DoesNotContain("<b>", _shell.Run("compare", en, Reports[1], "--format", "html").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_came_before_and_untranslated_copies_are_named_and_left_out_on_request()
    {
        var table = _shell.Write("t.tsv", "en\tid\nIt rained.\tHujan turun.\nit rained\tHujan turun!\nCopyright 2026 Reuters\tCopyright 2026 Reuters\n");
        _shell.Run("add", table, "--corpus", _shell.Path("c"));

        var all = _shell.Run("export", "--corpus", _shell.Path("c"), "--format", "moses");
        var clean = _shell.Run("export", "--corpus", _shell.Path("c"), "--format", "moses", "--clean");

        Assert.Equal(3, all.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("It rained.\tHujan turun.\n", clean.Out);
        Assert.Equal("note: 2 links came before or are untranslated, left out\n", clean.Error);
    }

    [Fact]
    public void Source_and_licence_are_carried_along()
    {
        _shell.Write("p/en.html", Pages.English);
        _shell.Write("p/id.html", Pages.Indonesian);
        _shell.Run("add", _shell.Path("p"), "--corpus", _shell.Path("c"));

        var tmx = _shell.Run("export", "--corpus", _shell.Path("c"), "--format", "tmx").Out;

        Assert.Contains("<prop type=\"licence\">https://pantura.example/syarat</prop>", tmx, StringComparison.Ordinal);
        Assert.Contains("\"source\":\"PT Pantura Media\"", _shell.Run("export", "--corpus", _shell.Path("c")).Out, StringComparison.Ordinal);
        Assert.Contains("\"$schema\"", _shell.Run("export", "--schema").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();
}
