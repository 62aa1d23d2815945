using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>verify</c>: is a corpus sound?</summary>
internal sealed class VerifyCommand : Verb
{
    private readonly Option<string> _corpus = CorpusChoice.Required();

    /// <summary>Makes the command.</summary>
    public VerifyCommand(Terminal terminal)
        : base("verify", "Checks that a corpus is sound: the file, every article and pair in it, and its index.", "alignment verify --corpus news.corpus", "0 sound\n1 not sound; every fault has its line\n2 could not: no such corpus", terminal) =>
        Add(_corpus);

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        var problems = corpus.Store.Verify();
        foreach (var problem in problems)
        {
            Terminal.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            return ExitCode.No;
        }

        Terminal.WriteLine($"sound: {Words.Count(corpus.Store.Pairs().Count, "pair")}, {Words.Count(corpus.Store.Articles().Count, "article")}");
        return ExitCode.Done;
    }
}
