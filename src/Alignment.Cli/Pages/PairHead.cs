using System.Globalization;

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
            terminal.WriteLine($"{side.Name}  {Wrapping.Shorten(article.Title ?? FileName(article.Path), terminal.Width - indent.Length)}", Ink.Strong);
            var date = article.Published is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "no date";
            terminal.WriteLine(indent + Wrapping.Shorten($"{date} · {Words.Count(side.ContentCount, "sentence")} · {FileName(article.Path)}", terminal.Width - indent.Length), Ink.Faint);
        }
    }

    // The end of a path says more than its beginning.
    private static string FileName(string path) => path.Length <= 50 ? path : "…" + path[^49..];
}
