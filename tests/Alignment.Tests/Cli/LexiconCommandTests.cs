using Alignment.Cli.Providers;

namespace Alignment.Tests.Cli;

public sealed class LexiconCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("flood.tsv")]
    [InlineData("flood.bin")]
    public void What_is_imported_is_found_from_either_language(string output)
    {
        var dictionary = _shell.Write("dictionary.txt", "flood\tbanjir\nbridge\tjembatan\nvery big\tbesar sekali\n");

        var imported = _shell.Run("lexicon", "import", dictionary, "--format", "freedict", "-o", _shell.Path(output));

        Assert.Equal((0, "note: 1 row left out: expressions of several words, or marks only\n"), (imported.Code, imported.Error));
        Assert.Contains("banjir", _shell.Run("lexicon", "lookup", "floods", "--lexicon", _shell.Path(output)).Out, StringComparison.Ordinal);
        Assert.Contains("flood", _shell.Run("lexicon", "lookup", "banjir", "--lexicon", _shell.Path(output)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dictionary_for_hunalign_has_the_target_first_and_only_what_is_likely()
    {
        var lexicon = _shell.Write("flood.tsv", "flood\tbanjir\t0.9\t0.8\nflood\tbah\t0.1\t0.1\n");

        var written = _shell.Run("lexicon", "export", "--lexicon", lexicon, "--format", "hunalign", "-o", _shell.Path("flood.dic"));

        Assert.Equal((0, "", ""), (written.Code, written.Out, written.Error));
        Assert.Equal("banjir @ flood\n", File.ReadAllText(_shell.Path("flood.dic")));
        Assert.Contains("flood\tbah\t0.1\t0.1\n", _shell.Run("lexicon", "export", "--lexicon", lexicon).Out, StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("lexicon", "import", _shell.Path("flood.dic"), "--format", "hunalign", "-o", _shell.Path("back.tsv")).Code);
    }

    [Fact]
    public void An_unknown_word_is_the_answer_no() =>
        Assert.Equal(1, _shell.Run("lexicon", "lookup", "qwrtpsd").Code);

    [Fact]
    public void A_lexicon_is_learned_from_lines_that_translate_each_other()
    {
        var en = _shell.Write("news.en", string.Concat(Enumerable.Repeat("The bridge is closed.\nThe flood closed the school.\nA school and a bridge.\n", 8)));
        var id = _shell.Write("news.id", string.Concat(Enumerable.Repeat("Jembatan ditutup.\nBanjir menutup sekolah.\nSekolah dan jembatan.\n", 8)));

        Assert.Equal(0, _shell.Run("lexicon", "learn", en, id, "-o", _shell.Path("news.tsv")).Code);
        Assert.Contains("jembatan", _shell.Run("lexicon", "lookup", "bridge", "-k", "1", "--lexicon", _shell.Path("news.tsv")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_vectors_are_made_of_somebodys()
    {
        var file = _shell.Write("glove.txt", "the 0.1 0.2\ncourts 0.3 0.4\ncourt 0.5 0.1\njudge 0.4 0.4\n");

        var made = _shell.Run("lexicon", "vectors", file, "-o", _shell.Path("vectors.bin"));

        Assert.Equal((0, $"{_shell.Path("vectors.bin")}: 3 stems\n", ""), (made.Code, made.Out, made.Error));
        Assert.True(File.Exists(_shell.Path("vectors.bin")));
        Assert.StartsWith(file + ":3: ", _shell.Refused("lexicon", "vectors", _shell.Write("glove.txt", "the 1 2\nlaw 2 1\nmango\n"), "-o", _shell.Path("no.bin")), StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.Path("no.bin")));
    }

    [Fact]
    public void A_bad_row_is_named_with_its_line() =>
        Assert.StartsWith(_shell.Path("bad.txt") + ":2: ", _shell.Refused("lexicon", "import", _shell.Write("bad.txt", "flood\tbanjir\nbridge\n"), "-o", _shell.Path("out.tsv")), StringComparison.Ordinal);

    [Fact]
    public void Training_says_how_to_switch_it_on()
    {
        Assert.SkipWhen(Trainers.All.Count > 0, "Microsoft.ML is compiled in");

        Assert.Contains("-p:WithMLNet=true", _shell.Refused("train", _shell.Folder), StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();
}
