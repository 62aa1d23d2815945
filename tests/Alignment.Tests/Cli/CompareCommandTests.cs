using Alignment.Tests.Documents;

namespace Alignment.Tests.Cli;

public sealed class CompareCommandTests : IDisposable
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
    public void A_spreadsheet_does_not_calculate_what_a_report_says()
    {
        var en = _shell.Write("a.txt", "=1+1 was painted on the ferry's hull near Batam.\n");
        var id = _shell.Write("b.txt", "=1+1 tertulis di lambung feri itu di dekat Batam.\n");

        Assert.DoesNotContain(",'=1+1", _shell.Run("compare", en, id, "--lines", "--format", "csv").Out, StringComparison.Ordinal);
        Assert.Contains(",'=1+1 was", _shell.Run("compare", en, id, "--lines", "--format", "csv", "--for-spreadsheet").Out, StringComparison.Ordinal);
        Assert.Contains("not table", _shell.Refused("compare", en, id, "--for-spreadsheet"), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("parallel")]
    [InlineData("comparable")]
    public void The_mode_can_be_named_and_is_said_on_the_page_and_of_every_fact(string mode)
    {
        var page = _shell.Run(["compare", .. Reports, "--mode", mode]).Out;
        var facts = _shell.Run(["compare", .. Reports, "--mode", mode, "--json"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains($"\n{mode} · ", page, StringComparison.Ordinal);
        Assert.All(facts, fact => Assert.Contains($"\"mode\":\"{mode}\"", fact, StringComparison.Ordinal));
        Assert.Contains("--mode", _shell.Refused(["compare", .. Reports, "--mode", "sideways"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_mode_the_page_says_which_one_the_texts_asked_for()
    {
        var page = _shell.Run(["compare", .. Reports]).Out;

        Assert.Equal(page, _shell.Run(["compare", .. Reports, "--mode", "auto"]).Out);
        Assert.Matches("\n(parallel|comparable) · [0-9]+ facts? agree", page);
    }

    [Fact]
    public void A_value_that_is_only_rounded_or_converted_agrees_and_keeps_its_note()
    {
        var en = _shell.Write("train.en.txt", "The train ran for 62 miles before it stopped.\nIt injured 57 people in the city.\n");
        var id = _shell.Write("train.id.txt", "Kereta itu berjalan sejauh 100 kilometer sebelum berhenti.\nSebanyak 75 orang terluka di kota itu.\n");
        Outcome Run(params string[] words) => _shell.Run([.. words, en, id, "--lines"]);

        Assert.Contains("1 fact agree (1 in part), 1 differ", Run("compare").Out, StringComparison.Ordinal);
        Assert.Contains("62 miles / 100 kilometer  converted", Run("compare").Out, StringComparison.Ordinal);
        var page = Run("align").Out;
        Assert.Contains("1 difference, 1 rounded or converted", page.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.True(page.IndexOf("converted\n  quantity", StringComparison.Ordinal) > page.IndexOf("Where they differ\n  number", StringComparison.Ordinal), page);
        var added = _shell.Run("add", en, id, "--lines", "--corpus", _shell.Path("q.corpus"));
        Assert.Contains("1 difference\n", added.Out, StringComparison.Ordinal);
        Assert.Contains("1 difference\n", _shell.Run("list", "--corpus", _shell.Path("q.corpus")).Out, StringComparison.Ordinal);
        Assert.Contains("\"discrepancies\":2", _shell.Run("list", "--corpus", _shell.Path("q.corpus"), "--json").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();
}
