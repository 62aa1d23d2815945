using System.Globalization;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>An article sentence by sentence; lines that are not its own words carry their role.</summary>
internal static class ArticlePage
{
    /// <summary>Writes the page on stdout.</summary>
    public static void Write(Terminal terminal, StoredArticle stored)
    {
        var article = stored.Article;
        terminal.WriteLine(Wrapping.Shorten(article.Title ?? article.Path, terminal.Width), Ink.Strong);
        var date = article.Published?.ToIso() ?? "no date";
        terminal.WriteLine($"{stored.Id} · {date} · {Figures.Count(article.Sentences.Count(s => s.IsContent), "sentence")}", Ink.Faint);
        foreach (var note in new[] { stored.Source, stored.Url, stored.Licence }.OfType<string>())
        {
            terminal.WriteLine(Wrapping.Shorten(note, terminal.Width), Ink.Faint);
        }

        terminal.WriteLine();
        foreach (var sentence in article.Sentences)
        {
            var role = sentence.IsContent ? "" : $"[{Names.Of(sentence.Role)}] ";
            Labelled.Write(terminal, sentence.Number.ToString(CultureInfo.InvariantCulture), role + sentence.Text, 5);
        }
    }
}
