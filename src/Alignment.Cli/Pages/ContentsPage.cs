using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>A corpus' table of contents as people read it: each pair with its two articles, then the articles by themselves.</summary>
internal sealed class ContentsPage(Terminal terminal)
{
    /// <summary>Writes the page on stdout.</summary>
    public void Write(ICorpus corpus)
    {
        var (pairs, articles) = (corpus.Pairs(), corpus.Articles());
        terminal.WriteLine($"{Figures.Count(pairs.Count, "pair")}, {Figures.Count(articles.Count, "article")}", Ink.Strong);
        var byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var width = pairs.Select(p => Wrapping.Cells(p.Name)).DefaultIfEmpty().Max();
        foreach (var pair in pairs)
        {
            terminal.WriteLine();
            terminal.Write(pair.Name, Ink.Strong);
            var space = new string(' ', width - Wrapping.Cells(pair.Name));
            var (links, differences) = (Figures.Count(pair.Links, "link"), Figures.Count(pair.Contradictions, "difference"));
            terminal.WriteLine($"{space}  {Names.Of(pair.Mode)} · {links} · {Figures.Share(pair.Linked)} linked · {differences}",
                Ink.Faint);
            Line(byId[pair.Left]);
            Line(byId[pair.Right]);
        }

        var alone = articles.Where(a => a.Pairs.Count == 0).ToList();
        if (alone.Count > 0)
        {
            terminal.WriteLine();
            terminal.WriteLine("Articles by themselves", Ink.Strong);
            alone.ForEach(Line);
        }
    }

    private void Line(ArticleEntry article)
    {
        var date = article.Published?.ToIso() ?? "no date   ";
        terminal.Write($"  {article.Language.Code}  {date}  ", Ink.Faint);
        terminal.WriteLine(Wrapping.Shorten(article.Title ?? article.Path, terminal.Width - 18));
    }
}
