using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Formats;
using Alignment.Sqlite;
using Alignment.Tests.Documents;

namespace Alignment.Tests.Cli;

public sealed class ExportCommandTests : NewsCorpus
{
    [Fact]
    public void A_table_of_all_pairs_has_one_header_and_a_memory_one_body()
    {
        Add(Shell.Path("news"));

        var table = Shell.Run("export", "--corpus", Corpus, "--format", "tsv").Out;
        var memory = Shell.Run("export", "--corpus", Corpus, "--format", "tmx").Out;

        Assert.Single(table.Split('\n'), line => line.StartsWith("en_ids", StringComparison.Ordinal));
        Assert.Single(System.Xml.Linq.XDocument.Parse(memory).Root!.Elements("body"));
    }

    [Fact]
    public void Sides_go_to_files_of_their_own_with_as_many_lines()
    {
        Add(Shell.Path("news"));

        Assert.Equal((0, ""), (Shell.Run("export", "--corpus", Corpus, "--format", "moses", "--apart", "-o", Shell.Path("all")) is var all ? all.Code : 2, all.Out));
        Assert.Equal(File.ReadAllLines(Shell.Path("all.en")).Length, File.ReadAllLines(Shell.Path("all.id")).Length);
        Assert.NotEmpty(File.ReadAllLines(Shell.Path("all.en")));
        Assert.Equal(0, Shell.Run("export", "--corpus", Corpus, "--format", "bucc", "--apart", "--pair", "flood", "-o", Shell.Path("flood.gold")).Code);
        var names = File.ReadAllLines(Shell.Path("flood.gold.en")).Select(line => line.Split('\t')[0]).ToHashSet();
        Assert.All(File.ReadAllLines(Shell.Path("flood.gold")), line => Assert.Contains(line.Split('\t')[0], names));
        Assert.Contains("-o FILE", Shell.Refused("export", "--corpus", Corpus, "--format", "moses", "--apart"), StringComparison.Ordinal);
        Assert.Contains("not tmx", Shell.Refused("export", "--corpus", Corpus, "--format", "tmx", "--apart", "-o", Shell.Path("x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_came_before_say_so_in_the_output_and_are_left_out_on_request()
    {
        var (en, id) = (Shell.Write("twice.en.txt", "The ferry sank off Nias on Friday.\nRain fell.\nThe ferry sank off Nias on Friday.\nGempa Cianjur.\n"), Shell.Write("twice.id.txt", "Feri tenggelam di lepas pantai Nias pada Jumat.\nHujan turun.\nFeri tenggelam di lepas pantai Nias pada Jumat.\nGempa Cianjur.\n"));
        Add(en, id, "--lines");

        Assert.Contains("\"flag\":\"duplicate\"", Shell.Run("export", "--corpus", Corpus, "--format", "jsonl").Out, StringComparison.Ordinal);
        Assert.Contains("<prop type=\"flag\">duplicate</prop>", Shell.Run("export", "--corpus", Corpus, "--format", "tmx").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("duplicate</", Shell.Run("export", "--corpus", Corpus, "--format", "xliff", "--clean").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_a_reviewer_accepted_outlives_any_threshold_and_says_so_with_the_models_probability()
    {
        Add(Shell.Path("news"));
        double probability;
        using (var corpus = SqliteCorpus.Open(Corpus))
        {
            var pair = corpus.Pair("flood")!;
            var bead = pair.Bitext.Beads.First(b => b.Kind == BeadKind.Equivalent);
            probability = bead.Probability;
            IReadOnlyList<Passage> Passages(StoredArticle side, IReadOnlyList<int> numbers) =>
                [.. side.Article.Sentences.Where(s => numbers.Contains(s.Number)).Select(s => Passage.Of(side.Article, s))];
            corpus.Append(new(ReviewVerdict.Accept, Passages(pair.Left, bead.Left), Passages(pair.Right, bead.Right), "Dewi", DateTimeOffset.UnixEpoch) { Pair = "flood" });
        }

        string Export(string format) => Shell.Run("export", "--corpus", Corpus, "--min-p", "1", "--format", format).Out;

        Assert.InRange(probability, 0.01, 0.9999);
        var line = Assert.Single(Export("jsonl").Split('\n'), l => l.StartsWith("{\"type\":\"bead\"", StringComparison.Ordinal) && !l.Contains("[]", StringComparison.Ordinal));
        Assert.Contains("\"review\":\"accepted\"", line, StringComparison.Ordinal);
        Assert.Contains($"\"p\":{Figures.Text(probability)}", line, StringComparison.Ordinal);
        Assert.Contains("<prop type=\"review\">accepted</prop>", Export("tmx"), StringComparison.Ordinal);
        Assert.Equal(2, Export("tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("1 equivalent", Export("table"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"review\"", Shell.Run("export", "--corpus", Corpus, "--pair", "match").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_says_of_every_format_which_kinds_of_link_it_holds()
    {
        var help = string.Join(' ', Shell.Run("export", "--help").Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var said = help[help.IndexOf("Unless given, ", StringComparison.Ordinal)..help.IndexOf(" hold equivalent ones", StringComparison.Ordinal)];
        string Links(string format, params string[] more) =>
            Shell.Run(["align", Shell.Path("news/flood/en.txt"), Shell.Path("news/flood/id.txt"), "--mode", "comparable", "--format", format, .. more]).Out;

        Assert.Contains("\tpartial\t", Links("tsv", "--kinds", "equivalent,partial"), StringComparison.Ordinal);
        foreach (var format in BitextFormats.Names)
        {
            var equivalentOnly = said.Contains(format, StringComparison.Ordinal) || format is "xces" or "vecalign" or "ladder";

            Assert.True(equivalentOnly == (Links(format) == Links(format, "--kinds", "equivalent")), format);
        }
    }

    [Theory]
    [InlineData("csv", ',')]
    [InlineData("tsv", '\t')]
    public void Texts_are_exact_unless_a_spreadsheet_is_named_which_must_not_calculate_them(string format, char gap)
    {
        var table = Shell.Write("t.tsv", "en\tid\n=2+3 is what the banner said\t=2+3 tertulis di spanduk\n-40 degrees in Oymyakon\tSuhu -40 derajat di Oymyakon\n'=guarded\t'=terjaga\n");
        Shell.Run("add", table, "--corpus", Corpus);

        var exact = Shell.Run("export", "--corpus", Corpus, "--format", format).Out;
        var guarded = Shell.Run("export", "--corpus", Corpus, "--format", format, "--for-spreadsheet").Out;

        Assert.Contains($"{gap}=2+3 is what the banner said{gap}=2+3 tertulis", exact, StringComparison.Ordinal);
        Assert.Contains($"{gap}'=2+3 is what the banner said{gap}'=2+3 tertulis", guarded, StringComparison.Ordinal);
        Assert.Contains($"{gap}'-40 degrees in Oymyakon{gap}Suhu -40", guarded, StringComparison.Ordinal);
        Assert.Contains($"{gap}''=guarded{gap}''=terjaga", guarded, StringComparison.Ordinal);
        Assert.Equal(exact, guarded.Replace($"{gap}'", $"{gap}", StringComparison.Ordinal));
        Assert.Contains("not tmx", Shell.Refused("export", "--corpus", Corpus, "--format", "tmx", "--for-spreadsheet"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void The_last_column_of_an_exported_table_names_the_pair_and_the_table_can_be_added_again(string format)
    {
        Add(Shell.Path("news"));

        var rows = Shell.Run("export", "--corpus", Corpus, "--format", format).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.EndsWith("en,id,pair", rows[0].Replace('\t', ','), StringComparison.Ordinal);
        Assert.Equal(["flood", "match"], rows.Skip(1).Select(r => r.Split(',', '\t')[^1]).Distinct());
        var table = Shell.Write($"again.{format}", string.Join('\n', rows) + "\n");
        Assert.Equal(0, Shell.Run("add", table, "--corpus", Shell.Path("again.corpus")).Code);
        Assert.DoesNotContain("pair", Shell.Run("align", Shell.Path("news/flood/en.txt"), Shell.Path("news/flood/id.txt"), "--format", format).Out.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_that_is_named_twice_is_written_once()
    {
        Add(Shell.Path("news"));

        Assert.Equal(Shell.Run("export", "--corpus", Corpus, "--pair", "flood").Out, Shell.Run("export", "--corpus", Corpus, "--pair", "flood", "--pair", "flood").Out);
    }

    [Fact]
    public void A_format_for_one_pair_is_refused_for_two()
    {
        Add(Shell.Path("news"));

        Assert.Contains("--pair", Shell.Refused("export", "--corpus", Corpus, "--format", "xces"), StringComparison.Ordinal);
        Assert.Equal(0, Shell.Run("export", "--corpus", Corpus, "--format", "xces", "--pair", "flood").Code);
    }

    [Fact]
    public void Links_that_came_before_and_untranslated_copies_are_named_and_left_out_on_request()
    {
        var table = Shell.Write("t.tsv", "en\tid\nIt rained.\tHujan turun.\nit rained\tHujan turun!\nCopyright 2026 Reuters\tCopyright 2026 Reuters\n");
        Shell.Run("add", table, "--corpus", Corpus);

        var all = Shell.Run("export", "--corpus", Corpus, "--format", "moses");
        var clean = Shell.Run("export", "--corpus", Corpus, "--format", "moses", "--clean");

        Assert.Equal(3, all.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("It rained.\tHujan turun.\n", clean.Out);
        Assert.Equal("note: 2 links came before or are untranslated, left out\n", clean.Error);
    }

    [Fact]
    public void Source_and_licence_are_carried_along()
    {
        Shell.Write("p/en.html", Pages.English);
        Shell.Write("p/id.html", Pages.Indonesian);
        Shell.Run("add", Shell.Path("p"), "--corpus", Corpus);

        var tmx = Shell.Run("export", "--corpus", Corpus, "--format", "tmx").Out;

        Assert.Contains("<prop type=\"licence\">https://pantura.example/syarat</prop>", tmx, StringComparison.Ordinal);
        Assert.Contains("\"source\":\"PT Pantura Media\"", Shell.Run("export", "--corpus", Corpus).Out, StringComparison.Ordinal);
        Assert.Contains("\"$schema\"", Shell.Run("export", "--schema").Out, StringComparison.Ordinal);
    }
}
