namespace Alignment.Tests.Cli;

public sealed class TrainCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Weights_of_beads_are_fitted_on_folders_with_gold_the_same_each_time()
    {
        _shell.Write("huette.src", "Die Hütte am Furggletscher wurde 1911 gebaut.\nDer Präsident dankte.\n1957 brannte sie ab.\n");
        _shell.Write("huette.tgt", "La cabane du glacier de la Furgg a été construite en 1911.\nLe président remercia ; en 1957 elle brûla.\n");
        var folder = System.IO.Path.GetDirectoryName(_shell.Write("huette.gold", "[0]:[0]\n[1, 2]:[1]\n"))!;

        Assert.Equal(0, _shell.Run("train", "--beads", $"de,fr:{folder}", "-o", _shell.Path("a.json")).Code);
        Assert.Equal(0, _shell.Run("train", "--beads", $"de,fr:{folder}", "-o", _shell.Path("b.json")).Code);

        Assert.Equal(File.ReadAllText(_shell.Path("a.json")), File.ReadAllText(_shell.Path("b.json")));
        Assert.Contains("\"TwoToOne\"", File.ReadAllText(_shell.Path("a.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Which_values_fill_one_slot_is_learned_from_planted_mistakes()
    {
        string[] places = ["Kupang", "Ambon", "Ternate", "Manado", "Sorong", "Palu"];
        var english = _shell.Write("news.en", string.Concat(Enumerable.Range(11, 40).Select(i => $"Officials in {places[i % 6]} said {i} boats had left for {places[(i + 1) % 6]} on Monday.\n")));
        var indonesian = _shell.Write("news.id", string.Concat(Enumerable.Range(11, 40).Select(i => $"Pejabat di {places[i % 6]} mengatakan {i - (i % 3)} kapal berangkat ke {places[(i + 1) % 6]} pada Senin.\n")));
        Assert.Equal(0, _shell.Run("corrupt", english, indonesian, "-o", _shell.Path("bench"), "--drop", "0", "--join", "0.2", "--alter", "0.3").Code);

        Assert.Equal(0, _shell.Run("train", "--slots", _shell.Path("bench"), "-o", _shell.Path("a.json")).Code);
        Assert.Equal(0, _shell.Run("train", "--slots", _shell.Path("bench"), "-o", _shell.Path("b.json")).Code);

        Assert.Equal(File.ReadAllText(_shell.Path("a.json")), File.ReadAllText(_shell.Path("b.json")));
        Assert.Contains("\"Apart\"", File.ReadAllText(_shell.Path("a.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_without_a_planted_mistake_are_refused()
    {
        var english = _shell.Write("news.en", string.Concat(Enumerable.Range(11, 20).Select(i => $"Some {i} boats had left.\n")));
        var indonesian = _shell.Write("news.id", string.Concat(Enumerable.Range(11, 20).Select(i => $"Sebanyak {i} kapal berangkat.\n")));
        Assert.Equal(0, _shell.Run("corrupt", english, indonesian, "-o", _shell.Path("bench")).Code);

        var outcome = _shell.Run("train", "--slots", _shell.Path("bench"), "-o", _shell.Path("a.json"));

        Assert.Equal(2, outcome.Code);
        Assert.Contains("make more with alignment corrupt --alter", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.Path("a.json")));
    }

    [Theory]
    [InlineData("de:texts")]
    [InlineData("texts")]
    [InlineData("German,French:texts")]
    public void A_folder_without_its_languages_is_refused(string folder)
    {
        var outcome = _shell.Run("train", "--beads", folder, "-o", _shell.Path("a.json"));

        Assert.Equal(2, outcome.Code);
        Assert.Contains("expected such as de,fr:DIR", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_be_ignored_is_refused()
    {
        Assert.Contains("--lexicon goes with --beads", _shell.Refused("train", "--lexicon", "x.bin"), StringComparison.Ordinal);
        Assert.Contains("give one of them", _shell.Refused("train", "gold", "--beads", "de,fr:texts"), StringComparison.Ordinal);
        Assert.Contains("give one of them", _shell.Refused("train", "--slots", "bench", "--beads", "de,fr:texts"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_gold_is_refused()
    {
        var outcome = _shell.Run("train", "--beads", $"de,fr:{_shell.Path("nowhere")}", "-o", _shell.Path("a.json"));

        Assert.Equal(2, outcome.Code);
        Assert.Contains("no gold in it", outcome.Error, StringComparison.Ordinal);
    }
}
