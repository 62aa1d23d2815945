using System.CommandLine;
using Alignment.Sqlite;

namespace Alignment.Cli.Commands;

/// <summary><c>verify</c>: is a corpus sound?</summary>
internal sealed class VerifyCommand : Verb
{
    private readonly Option<string> _corpus = Choices.Corpus();
    private readonly Option<bool> _repair = new("--repair")
    {
        Description = "Makes anew what can be: index and sentences from the texts, pairs from their articles, a damaged file, or one " +
            "that was cut short, from what can be read of it. As it was, it stays beside as FILE.damaged unless only the index was made " +
            "anew. Texts and reviews are never changed; what would leave more faults is not done.",
    };

    /// <summary>Makes the command.</summary>
    public VerifyCommand(Terminal terminal)
        : base(
            "verify",
            "Checks that a corpus is sound: the file, every article, pair and review in it, and its index.",
            "alignment verify --corpus news.corpus",
            "0 sound, or sound again\n1 not sound; every fault has its line\n2 could not: no such corpus",
            terminal)
    {
        Add(_corpus);
        Add(_repair);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var path = parse.GetRequiredValue(_corpus);
        if (CutShort.Of(path) is { } cut)
        {
            if (!parse.GetValue(_repair))
            {
                Terminal.WriteLine(cut.Fault.ToString());
                Terminal.Note("'alignment verify --repair' saves what is left of it, beside the file as it is");
                return ExitCode.No;
            }

            foreach (var done in cut.Mend())
            {
                Terminal.Note(done);
            }
        }

        using var corpus = CorpusFile.OpenToVerify(path);
        var problems = corpus.Store.Verify();
        if (problems.Count > 0 && parse.GetValue(_repair))
        {
            foreach (var done in corpus.Store.Repair())
            {
                Terminal.Note(done);
            }

            problems = corpus.Store.Verify();
        }

        foreach (var problem in problems)
        {
            Terminal.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            Terminal.Note(parse.GetValue(_repair)
                ? "what is left comes from nowhere else: add those articles again, or restore a copy"
                : "'alignment verify --repair' mends what can be made anew");
            return ExitCode.No;
        }

        Terminal.WriteLine($"sound: {Figures.Count(corpus.Store.Pairs().Count, "pair")}, " +
            $"{Figures.Count(corpus.Store.Articles().Count, "article")}");
        return ExitCode.Done;
    }
}
