using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>Errors in links as people read them, with what the sentences say.</summary>
internal static class LinkErrorPage
{
    private const int Margin = 9;

    /// <summary>Writes them in the order given.</summary>
    public static void Write(Terminal terminal, IEnumerable<LinkError> errors, IReadOnlyList<GoldPair> pairs)
    {
        foreach (var error in errors)
        {
            var pair = pairs.First(p => p.Slug == error.Slug);
            terminal.WriteLine();
            terminal.WriteLine(error.Probability is { } p
                ? $"{error.Slug}: linked at {Figures.Share(p)}, not in gold"
                : $"{error.Slug}: in gold, not linked",
                Ink.Strong);
            Write(terminal, "en", pair.Sentences(Side.Left), error.Left);
            Write(terminal, "id", pair.Sentences(Side.Right), error.Right);
        }
    }

    private static void Write(Terminal terminal, string key, Article article, IReadOnlyList<int> numbers)
    {
        var side = new SentenceShelf(key, article, []);
        Labelled.Write(terminal, $"  {side.Label(numbers)}", side.Text(numbers), Margin);
    }
}
