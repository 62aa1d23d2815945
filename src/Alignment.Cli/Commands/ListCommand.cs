using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>list</c>: the table of contents of a corpus.</summary>
internal sealed class ListCommand : Verb
{
    private readonly Option<string> _corpus = Choices.Corpus();
    private readonly Option<bool> _json = Choices.Json("One JSON object a line instead of a table.");

    /// <summary>Makes the command.</summary>
    public ListCommand(Terminal terminal)
        : base(
            "list",
            "Lists the pairs and articles of a corpus.",
            "alignment list --corpus news.corpus",
            "0 done; an empty corpus is a result\n2 could not: no such corpus",
            terminal)
    {
        Add(_corpus);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        if (parse.GetValue(_json))
        {
            ContentsJson.Write(Terminal.Out, corpus.Store);
        }
        else
        {
            new ContentsPage(Terminal).Write(corpus.Store);
        }

        return ExitCode.Done;
    }
}
