using System.CommandLine;
using Alignment.Corpora;
using Alignment.Evaluation;
using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>demo</c>: the whole program on the pairs that come with it.</summary>
internal sealed class DemoCommand : Verb
{
    /// <summary>The pair that is shown in full.</summary>
    private const string Shown = "c1_xi_putin_call";

    /// <summary>Fewer than evaluate draws: the demo is to be over while one looks at it.</summary>
    private const int Resamples = 300;

    private static readonly string[] Queries = ["first rescuers reach the damaged bridge", "harga minyak sawit dan pungutan ekspor"];

    private readonly Option<string?> _corpus = new("--corpus")
    {
        Description = "Keeps the corpus in this file; in memory unless given.",
        HelpName = "FILE",
    };

    /// <summary>Makes the command.</summary>
    public DemoCommand(Terminal terminal)
        : base("demo", "Aligns the pairs of reports that come with the program, searches them and shows how well it did.",
            "alignment demo --corpus demo.corpus", "0 done\n2 could not: the seeds are missing, or the corpus cannot be made", terminal) =>
        Add(_corpus);

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var file = parse.GetValue(_corpus);
        if (file is not null)
        {
            OutputFile.Check(file);
        }

        var content = Terminal.Surroundings.ContentFolder;
        var seeds = Path.Combine(content, "seeds");
        var additions = Directory.Exists(seeds) ? Addition.Of([seeds], null, new()).Where(a => a.Right is not null).ToList() : [];
        if (additions.Count == 0)
        {
            throw new InputException(seeds, null, "the pairs that come with the program are not there; build or install it again");
        }

        using var corpus = file is null ? SqliteCorpus.InMemory() : SqliteCorpus.OpenOrCreate(file);
        var report = GoldRun.Judge(GoldFolder.Read(Path.Combine(content, "data", "gold"), seeds), Engines.ByName("sqlite"), Resamples,
            new(), cancellation);
        var (added, reviews) = (new List<Added>(), corpus.Reviews());
        InOrder.Run(additions, a => ReadAddition.Of(a, new()).Align(reviews, cancellation), added.Add, Terminal, cancellation);
        Pairs(corpus, added, report);
        Heading($"One of them in full: {Shown}", $"alignment show {Shown}");
        if ((added.FirstOrDefault(a => a.Name == Shown && a.Run is not null) ?? added.FirstOrDefault(a => a.Run is not null)) is { } shown)
        {
            new BitextPage(Terminal, shown.Run!, all: false).Write();
        }

        foreach (var query in Queries)
        {
            Heading($"Searching both languages: {query}", $"alignment search \"{query}\" -k 3");
            new HitPage(Terminal, corpus)
                .Write(new Searcher(corpus, corpus.Index).Search(QueryParser.Parse(query), new() { Limit = 3 }, cancellation));
        }

        Heading("How well it did", "alignment evaluate data/gold");
        new ReportPage(Terminal, report).Overall();
        Terminal.WriteLine();
        Terminal.WriteLine("Try next", Ink.Strong);
        Terminal.WriteLine(file is null
            ? "  alignment demo --corpus demo.corpus"
            : $"  alignment compare {additions[0].Left} {additions[0].Right}");
        Terminal.WriteLine($"  alignment search \"gempa\" --corpus {file ?? "demo.corpus"}");
        return added.Any(a => a.Problem is not null) ? ExitCode.CouldNot : ExitCode.Done;
    }

    private void Pairs(SqliteCorpus corpus, IReadOnlyList<Added> added, EvaluationReport report)
    {
        var width = added.Select(a => Wrapping.Cells(a.Name)).DefaultIfEmpty().Max() + 2;
        Terminal.WriteLine($"{Figures.Count(added.Count, "pair")} of reports, aligned", Ink.Strong);
        Terminal.WriteLine();
        Terminal.WriteLine($"{new string(' ', width)}{"sentences",11}{"links",8}{"differences",14}{"F1",7}", Ink.Faint);
        corpus.InOneTransaction(() =>
        {
            foreach (var one in added.Where(a => a.Pair is not null))
            {
                corpus.Put(one.Pair!);
            }
        });
        foreach (var one in added)
        {
            if (one.Pair is { } pair)
            {
                var (entry, f1) = (pair.Entry(), report.Rows.FirstOrDefault(r => r.Of == one.Name && r.Name == "links.f1"));
                var sentences = $"{Count(pair.Left)} + {Count(pair.Right)}";
                Terminal.WriteLine($"{Wrapping.Pad(one.Name, width)}{sentences,11}{entry.Links,8}" +
                    $"{entry.Contradictions,14}{(f1 is null ? "–" : Figures.Share(f1.Value)),7}");
            }
            else
            {
                Terminal.Error.WriteLine(one.Problem);
            }
        }
    }

    private static int Count(StoredArticle stored) => stored.Article.Sentences.Count(s => s.IsContent);

    private void Heading(string title, string command)
    {
        Terminal.WriteLine();
        Terminal.WriteLine(title, Ink.Strong);
        Terminal.WriteLine($"$ {command}", Ink.Faint);
        Terminal.WriteLine();
    }
}
