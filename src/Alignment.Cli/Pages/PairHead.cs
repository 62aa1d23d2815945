using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>The head of a page on two articles: title, date, size and file of each.</summary>
internal static class PairHead
{
    /// <summary>Writes two lines for each side.</summary>
    public static void Write(Terminal terminal, params ReadOnlySpan<SentenceShelf> sides)
    {
        foreach (var side in sides)
        {
            var article = side.Article;
            var indent = new string(' ', side.Name.Length + 2);
            var room = terminal.Width - indent.Length;
            terminal.WriteLine($"{side.Name}  {Wrapping.Shorten(article.Title ?? FileEnd(article.Path, room), room)}", Ink.Strong);
            var date = article.Published is { } day ? day.ToIso() : "no date";
            var facts = $"{date} · {Figures.Count(side.ContentCount, "sentence")} · ";
            terminal.WriteLine(indent + facts + FileEnd(article.Path, room - facts.Length), Ink.Faint);
        }
    }

    // The end of a path says more than its beginning: as many of its last folders as there is room for.
    private static string FileEnd(string path, int room)
    {
        var line = Wrapping.OneLine(path);
        while (Wrapping.Cells(line) > room && line.IndexOf('/', 2) is > 0 and var slash)
        {
            line = "…" + line[slash..];
        }

        return Wrapping.Shorten(line, room);
    }
}
