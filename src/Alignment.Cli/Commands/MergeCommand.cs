using System.CommandLine;
using System.Text.Json;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>merge</c>: the corpus, from the results of its parts.</summary>
internal sealed class MergeCommand : Verb
{
    private readonly Argument<string> _folder = new("DIR") { Description = "The folder that shard made." };
    private readonly Option<string> _corpus = Choices.Corpus("The corpus; made when there is none.");
    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Leaves out what the corpus has by its name already: goes on where an interrupted merge stopped.",
    };

    /// <summary>Makes the command.</summary>
    public MergeCommand(Terminal terminal)
        : base(
            "merge",
            "Puts the results of align-shard into a corpus: the one that add would have made. Pairs that reviews of the corpus bind are " +
                "aligned again, bound by them.",
            "alignment merge work --corpus news.corpus",
            "0 done\n2 could not: a result is missing or damaged; the line says what to run",
            terminal)
    {
        Add(_folder);
        Add(_corpus);
        Add(_resume);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var (folder, corpus) = (parse.GetRequiredValue(_folder), parse.GetRequiredValue(_corpus));
        OutputFile.Check(corpus);
        var plan = ShardPlan.Read(folder);
        // All of it before the first change.
        var results = plan.Sums.Select((sum, i) => Result(folder, i + 1, sum)).ToList();
        string stopped;
        using (var filling = new CorpusFilling(corpus, Terminal))
        {
            try
            {
                Fill(filling, parse.GetValue(_resume), plan, results, cancellation);
                return ExitCode.Done;
            }
            catch (OperationCanceledException)
            {
                stopped = filling.Stop();
            }
        }

        Terminal.Problem(stopped);
        return ExitCode.Stopped;
    }

    private static void Fill(CorpusFilling filling, bool resume, ShardPlan plan, IReadOnlyList<string> results,
        CancellationToken cancellation)
    {
        var known = resume && filling.Store is { } store
            ? store.Pairs().Select(p => p.Name).ToHashSet(StringComparer.Ordinal)
            : [];
        var number = 0;
        foreach (var (path, text) in results.SelectMany(path => LineFile.Read(path).Skip(1).Select(text => (path, text))))
        {
            cancellation.ThrowIfCancellationRequested();
            if (number++ == plan.Additions)
            {
                filling.StartEvents(plan.Events.Select(e => e.Name));
            }

            using var line = WorkLine.Parse(text, path);
            if (!known.Contains(WorkLine.Name(line.RootElement)) || WorkLine.IsArticle(line.RootElement))
            {
                filling.Take(Bound(WorkLine.ReadAdded(line.RootElement), line.RootElement, filling.Reviews, cancellation));
            }
        }

        if (plan.Events.Count == 0)
        {
            filling.StartEvents([]);
        }

        filling.EndEvents(plan.Events.SelectMany(e => new[] { e.Left, e.Right }));
    }

    private static string Result(string folder, int number, string shardSum)
    {
        var shard = ShardFolder.Shard(folder, number);
        var (result, remedy) = (ShardFolder.Result(shard), $"expected what 'alignment align-shard {shard}' makes; run it");
        LineFile.Check(result, remedy);
        return LineFile.Read(result).FirstOrDefault() == ShardFolder.Header(shardSum) ? result
            : throw new InputException(result, 1, $"came of another shard or of another build of the program: {remedy}");
    }

    // Reviews are few, and aligning is a pure function of a pair and of what they settle: they need not travel with the shards.
    private static Added Bound(Added added, JsonElement line, IReadOnlyList<Review> reviews, CancellationToken cancellation) =>
        added.Pair is { } pair && reviews.Count > 0
            && !ReviewedPair.Of(pair.Name, pair.Left.Article, pair.Right.Article, reviews).Constraints.IsEmpty
            ? WorkLine.ReadAddition(line).Align(reviews, cancellation)
            : added;
}
