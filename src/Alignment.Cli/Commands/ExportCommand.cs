using System.CommandLine;
using Alignment.Facts;
using Alignment.Formats;

namespace Alignment.Cli.Commands;

/// <summary><c>export</c>: the pairs of a corpus in one of the formats of align.</summary>
internal sealed class ExportCommand : Verb
{
    private readonly Option<string> _corpus = CorpusChoice.Required();
    private readonly Option<string[]> _pairs = new("--pair") { Description = "Only this pair; may be given several times.", HelpName = "NAME", DefaultValueFactory = _ => [] };
    private readonly OutputChoices _output = new("jsonl");

    /// <summary>Makes the command.</summary>
    public ExportCommand(Terminal terminal)
        : base("export", "Writes the pairs of a corpus as JSON Lines, a table, a translation memory or another format.", "alignment export --corpus news.corpus --format tmx -o news.tmx", "0 done\n1 the corpus has no such pair\n2 could not: no such corpus, or a format that cannot hold it", terminal)
    {
        Add(_corpus);
        Add(_pairs);
        _output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        var output = _output.Of(parse);
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        var all = corpus.Store.Pairs().Select(p => p.Name).ToList();
        var wanted = parse.GetRequiredValue(_pairs) is { Length: > 0 } named ? named.ToList() : all;
        if (wanted.FirstOrDefault(name => !all.Contains(name)) is { } missing)
        {
            Terminal.Problem($"the corpus has no pair '{missing}'; 'alignment list' shows what it has");
            return ExitCode.No;
        }

        if (wanted.Count != 1 && output.Format is not ("table" or "jsonl" or "tsv" or "tmx" or "moses"))
        {
            throw new UsageException($"--format: a {output.Format} file holds one pair, and these are {wanted.Count}; name one with --pair");
        }

        OutputFile.Write(output.File, Terminal, writer => Write(wanted.Select(name => (name, Pair(corpus, name, cancellation))), writer, output));
        return ExitCode.Done;
    }

    private static AlignedPair Pair(CorpusFile corpus, string name, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ShowCommand.Whole(corpus.Store.Pair(name)!);
    }

    private void Write(IEnumerable<(string Name, AlignedPair Pair)> pairs, TextWriter writer, BitextOutput output)
    {
        if (output.Format == "tmx")
        {
            new TmxWriter().WriteAll(pairs.Select(p => p.Pair), writer, output.Options);
            return;
        }

        var first = true;
        foreach (var (name, pair) in pairs)
        {
            switch (output.Format)
            {
                case "jsonl":
                    JsonLine.Write(writer, "pair", json => json.WriteString("name", name));
                    output.Write(pair, writer, Terminal);
                    break;
                case "tsv" when !first:
                    using (var table = new StringWriter())
                    {
                        // One header for the whole table.
                        output.Write(pair, table, Terminal);
                        var text = table.ToString();
                        writer.Write(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
                    }

                    break;
                default:
                    writer.Write(first || output.Format != "table" ? "" : "\n");
                    output.Write(pair, writer, Terminal);
                    break;
            }

            first = false;
        }
    }
}
