namespace Alignment.Tests.Cli;

public sealed class RefusalTests : IDisposable
{
    private const string English = "Xi speaks with Putin\n\nChinese President Xi Jinping spoke with Vladimir Putin by phone on Friday. He was glad that they talk.\n";
    private const string Indonesian = "Xi berbicara dengan Putin\n\nPresiden China Xi Jinping berbicara dengan Vladimir Putin melalui telepon pada hari Jumat. Dia senang bahwa mereka berbicara.\n";

    private readonly Shell _shell = new();
    private readonly string _en;
    private readonly string _id;

    public RefusalTests() => (_en, _id) = (_shell.Write("en.txt", English), _shell.Write("id.txt", Indonesian));

    [Fact]
    public void A_missing_article_is_named() =>
        Assert.StartsWith($"{_shell.Path("nothing.txt")}: ", _shell.Refused("align", _en, _shell.Path("nothing.txt")), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void An_empty_or_blank_article_is_refused(string text) =>
        Assert.StartsWith(_shell.Path("blank.txt") + ": the file ", _shell.Refused("align", _en, _shell.Write("blank.txt", text)), StringComparison.Ordinal);

    [Fact]
    public void With_lines_an_empty_side_is_a_result() =>
        Assert.Equal(0, _shell.Run("align", "--lines", _en, _shell.Write("blank.txt", "")).Code);

    [Fact]
    public void A_folder_is_not_an_article() =>
        Assert.Contains("is a folder", _shell.Refused("align", _en, _shell.Folder), StringComparison.Ordinal);

    [Fact]
    public void A_binary_file_is_refused() =>
        Assert.StartsWith(_shell.Path("photo.jpg"), _shell.Refused("align", _en, _shell.Write("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70, 73, 70, 0, 1])), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_unless_their_encoding_is_named()
    {
        var latin = _shell.Write("latin.txt", [.. "Caf"u8, 0xE9, .. " owners in Paris met the mayor on Friday and said that they were glad.\n"u8]);

        Assert.StartsWith(latin, _shell.Refused("align", latin, _id), StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("align", latin, _id, "--encoding", "windows-1252").Code);
    }

    [Fact]
    public void A_result_never_replaces_an_article_that_it_is_made_of()
    {
        foreach (var command in new[] { "align", "compare" })
        {
            Assert.Contains("is read by the same command", _shell.Refused(command, _en, _id, "-o", _en), StringComparison.Ordinal);
        }

        Assert.Equal(English, File.ReadAllText(_en));
    }

    [Fact]
    public void What_is_missing_is_named_with_the_usage()
    {
        Assert.StartsWith("alignment align: B is missing; expected alignment align A B [options]; ", _shell.Refused("align", _en), StringComparison.Ordinal);
        Assert.StartsWith("alignment search: QUERY and --corpus FILE are missing; ", _shell.Refused("search"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_or_an_argument_that_there_is_not_is_named()
    {
        Assert.StartsWith("alignment: there is no command 'aling'; ", _shell.Refused("aling", _en, _id), StringComparison.Ordinal);
        Assert.StartsWith("alignment align: 'third.txt' is one argument too many; ", _shell.Refused("align", _en, _id, "third.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_is_no_folder_and_lies_in_one_that_exists()
    {
        Assert.Contains("is a folder", _shell.Refused("list", "--corpus", _shell.Folder), StringComparison.Ordinal);
        Assert.Contains("is a folder", _shell.Refused("add", _en, _id, "--corpus", _shell.Folder), StringComparison.Ordinal);
        Assert.Contains("folder does not exist", _shell.Refused("add", _en, _id, "--corpus", _shell.Path("none/c.corpus")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_pair_has_a_name(string name) =>
        Assert.Contains("the name is blank", _shell.Refused("add", _en, _id, "--corpus", _shell.Path("c.corpus"), "--name", name), StringComparison.Ordinal);

    [Theory]
    [InlineData("--mode", "sideways")]
    [InlineData("--format", "pdf")]
    [InlineData("--date-en", "8/8/2025")]
    [InlineData("--date-id", "2025-02-30")]
    [InlineData("--min-p", "0,5")]
    [InlineData("--min-p", "2")]
    [InlineData("--kinds", "equivalent,null")]
    [InlineData("--languages", "english")]
    [InlineData("--encoding", "morse")]
    public void A_value_that_an_option_does_not_know_is_named_with_what_was_expected(string option, string value)
    {
        var line = _shell.Refused("align", _en, _id, option, value);

        Assert.Contains(option, line, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_is_named() =>
        Assert.Contains("'--quickly'", _shell.Refused("align", _en, _id, "--quickly"), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_command_is_named() => Assert.Contains("'algn'", _shell.Refused("algn", _en, _id), StringComparison.Ordinal);

    [Fact]
    public void A_result_is_not_written_into_a_folder_that_is_not_there()
    {
        Assert.Contains("folder does not exist", _shell.Refused("align", _en, _id, "-o", _shell.Path("missing/out.txt")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_shell.Path("missing")));
    }

    [Fact]
    public void A_refused_run_leaves_the_old_result_as_it_was()
    {
        var old = _shell.Write("out.txt", "old");

        _shell.Refused("align", _en, _shell.Path("nothing.txt"), "-o", old);

        Assert.Equal("old", File.ReadAllText(old));
        Assert.Empty(Directory.GetFiles(_shell.Folder, "*.part"));
    }

    [Fact]
    public void A_stopped_run_says_so_and_leaves_no_file()
    {
        var outcome = _shell.Run(new CancellationToken(canceled: true), "align", _en, _id, "-o", _shell.Path("out.txt"));

        Assert.Equal(130, outcome.Code);
        Assert.Equal("alignment: stopped; no file was left half-written\n", outcome.Error);
        Assert.False(File.Exists(_shell.Path("out.txt")));
    }

    [Fact]
    public void An_article_of_one_word_is_no_error() =>
        Assert.Equal(0, _shell.Run("align", _shell.Write("word.txt", "Earthquake"), _id).Code);

    public void Dispose() => _shell.Dispose();
}
