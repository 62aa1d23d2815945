using System.CommandLine;
using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Facts;

namespace Alignment.Cli.Commands;

/// <summary><c>show NAME</c>: one pair of a corpus, link by link; or one article, sentence by sentence.</summary>
internal sealed class ShowCommand : Verb
{
    private readonly Argument<string> _name = new("NAME") { Description = "A pair's name, or an article's identifier; list shows both." };
    private readonly Option<string> _corpus = Choices.Corpus();
    private readonly Option<bool> _all = new("--all") { Description = "Also writes out the sentences that only one side has." };

    /// <summary>Makes the command.</summary>
    public ShowCommand(Terminal terminal)
        : base(
            "show",
            "Shows one pair of a corpus: its links, what ties them, where the two differ.",
            "alignment show c1_xi_putin_call --corpus news.corpus",
            "0 done\n1 the corpus has nothing of that name\n2 could not: no such corpus",
            terminal)
    {
        Add(_name);
        Add(_corpus);
        Add(_all);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var name = parse.GetRequiredValue(_name);
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        if (corpus.Store.Pair(name) is { } pair)
        {
            new BitextPage(Terminal, Whole(pair), parse.GetValue(_all)).Write();
            return ExitCode.Done;
        }

        if (corpus.Store.Article(name) is { } article)
        {
            ArticlePage.Write(Terminal, article);
            return ExitCode.Done;
        }

        Terminal.Problem($"the corpus has no pair and no article '{name}'; 'alignment list' shows what it has");
        return ExitCode.No;
    }

    /// <summary>A kept pair with its anchors found again: the corpus does not keep what the texts say themselves.</summary>
    public static AlignedPair Whole(ArticlePair pair) =>
        new(pair.Bitext, pair.Discrepancies, AnchorFinder.Default.Find(pair.Left.Article), AnchorFinder.Default.Find(pair.Right.Article));
}
