using System.CommandLine;
using Alignment.Corpora;

namespace Alignment.Cli.Commands;

/// <summary><c>export</c>: the pairs of a corpus in one of the formats of align.</summary>
internal sealed class ExportCommand : Verb
{
    private readonly Option<string?> _corpus = new("--corpus") { Description = "The corpus.", HelpName = "FILE" };
    private readonly Option<string[]> _pairs = new("--pair")
    {
        Description = "Only this pair; may be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = _ => [],
    };
    private readonly Option<CorpusPart?> _part = new("--part")
    {
        Description = "Only this part of a split by document, 80, 10 and 10 in a hundred: train, dev or test.",
        HelpName = "PART",
        CustomParser = result => Choices.Token(result) switch
        {
            "train" => CorpusPart.Train,
            "dev" => CorpusPart.Dev,
            "test" => CorpusPart.Test,
            _ => Choices.Refuse<CorpusPart?>(result, "is not one of train, dev, test"),
        },
    };

    private readonly Option<int> _seed = Choices.Count("--seed", "Another number splits otherwise.", 1, int.MaxValue);
    private readonly Option<bool> _clean = new("--clean")
    {
        Description = "Leaves out links whose texts came before, and untranslated copies; without it jsonl, tmx and xliff flag them.",
    };
    private readonly Option<bool> _schema = new("--schema") { Description = "Shows the JSON Schema of the format jsonl instead." };
    private readonly OutputChoices _output = new("jsonl", OutputChoices.GoldFormat);

    /// <summary>Makes the command.</summary>
    public ExportCommand(Terminal terminal)
        : base(
            "export",
            "Writes the pairs of a corpus as JSON Lines, a table, a translation memory, a page or another format; gold is a folder of " +
                "what reviewers said.",
            "alignment export --corpus news.corpus --format tmx -o news.tmx",
            "0 done\n1 the corpus has no such pair; as gold: nothing is reviewed\n2 could not: no such corpus, or a format that cannot " +
                "hold it",
            terminal)
    {
        Add(_corpus);
        Add(_pairs);
        Add(_part);
        Add(_seed);
        Add(_clean);
        _output.AddTo(this);
        Add(_schema);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        if (parse.GetValue(_schema))
        {
            Terminal.Out.Write(BitextSchema.Text);
            return ExitCode.Done;
        }

        var output = _output.Of(parse);
        using var corpus = CorpusFile.Open(parse.GetValue(_corpus)
            ?? throw new UsageException("alignment export: --corpus FILE is missing; name the corpus to write from"));
        var entries = corpus.Store.Pairs();
        var parts = CorpusSplit.Of(entries, parse.GetValue(_seed));
        var all = entries.Select(p => p.Name).Where(name => parse.GetValue(_part) is not { } part || parts[name] == part).ToList();
        var wanted = parse.GetRequiredValue(_pairs) is { Length: > 0 } named ? named.Distinct(StringComparer.Ordinal).ToList() : all;
        if (wanted.FirstOrDefault(name => !all.Contains(name)) is { } missing)
        {
            Terminal.Problem($"the corpus has no pair '{missing}'; 'alignment list' shows what it has");
            return ExitCode.No;
        }

        if (output.Format == OutputChoices.GoldFormat)
        {
            return Gold(corpus, wanted, output.File ?? throw new UsageException("alignment export: gold is a folder; name it with -o DIR"));
        }

        if (wanted.Count != 1 && output.Format is not ("table" or "jsonl" or "tsv" or "csv" or "tmx" or "moses" or "bitextor"))
        {
            throw new UsageException($"--format: a {output.Format} file holds one pair, and these are {wanted.Count}; " +
                "name one with --pair");
        }

        var (flags, reviews) = (new BeadFlags(), corpus.Store.Reviews());
        var (clean, flagged) = (parse.GetValue(_clean), 0);
        var pairs = wanted.Select(name =>
        {
            cancellation.ThrowIfCancellationRequested();
            var stored = corpus.Store.Pair(name)!;
            var reviewed = ReviewedPair.Of(name, stored.Left.Article, stored.Right.Article, reviews).Accepted(stored.Bitext);
            var pair = (output.Options with { Reviewed = reviewed }).Kept(ShowCommand.Whole(stored));
            var found = flags.Find(pair);
            flagged += found.Count;
            return new ExportedPair(stored, clean ? BeadFlags.Without(pair, found) : pair, found, reviewed);
        });
        if (output.Apart)
        {
            ApartOutput.Write(output, pairs.Select(p => (p.Pair, p.With(output.Options))), Terminal);
        }
        else
        {
            OutputFile.Write(output.File, Terminal, writer => new PairsOutput(output, Terminal).Write(pairs, writer));
        }

        if (flagged > 0)
        {
            var advice = clean ? ", left out" : "; --clean leaves such links out, jsonl, tmx and xliff say which they are";
            Terminal.Note($"{Figures.Count(flagged, "link")} came before or {(flagged == 1 ? "is" : "are")} untranslated{advice}");
        }

        return ExitCode.Done;
    }

    private int Gold(CorpusFile corpus, List<string> wanted, string folder)
    {
        if (GoldOutput.Write(corpus, wanted, folder, Terminal) > 0)
        {
            return ExitCode.Done;
        }

        Terminal.Problem("nobody has reviewed a link of these pairs; 'alignment serve' shows them for review");
        return ExitCode.No;
    }
}
