using System.CommandLine;
using System.Globalization;
using Alignment.Corpora;
using Alignment.Formats;

namespace Alignment.Cli.Commands;

/// <summary><c>list</c>: the table of contents of a corpus.</summary>
internal sealed class ListCommand : Verb
{
    private readonly Option<string> _corpus = CorpusChoice.Required();
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line instead of a table." };

    /// <summary>Makes the command.</summary>
    public ListCommand(Terminal terminal)
        : base("list", "Lists the pairs and articles of a corpus.", "alignment list --corpus news.corpus", "0 done; an empty corpus is a result\n2 could not: no such corpus", terminal)
    {
        Add(_corpus);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        if (parse.GetValue(_json))
        {
            Json(corpus.Store);
        }
        else
        {
            Table(corpus.Store);
        }

        return ExitCode.Done;
    }

    private void Json(ICorpus corpus)
    {
        var articles = corpus.Articles().ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var pair in corpus.Pairs())
        {
            var keys = SideKeys.Of(articles[pair.Left].Language, articles[pair.Right].Language);
            JsonLine.Write(Terminal.Out, "pair", json =>
            {
                json.WriteString("name", pair.Name);
                json.WriteString(keys.Left, pair.Left);
                json.WriteString(keys.Right, pair.Right);
                json.WriteString("mode", Labels.Of(pair.Mode));
                json.WriteNumber("links", pair.Links);
                json.WriteFigure("linked", pair.Linked);
                json.WriteNumber("discrepancies", pair.Discrepancies);
            });
        }

        foreach (var article in corpus.Articles())
        {
            JsonLine.Write(Terminal.Out, "article", json =>
            {
                json.WriteString("id", article.Id);
                json.WriteString("language", article.Language.Code);
                json.WriteString("title", article.Title);
                json.WriteString("date", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("path", article.Path);
                json.WriteNumber("sentences", article.Sentences);
                json.WriteStartArray("pairs");
                foreach (var pair in article.Pairs)
                {
                    json.WriteStringValue(pair);
                }

                json.WriteEndArray();
            });
        }
    }

    private void Table(ICorpus corpus)
    {
        var (pairs, articles) = (corpus.Pairs(), corpus.Articles());
        Terminal.WriteLine($"{Words.Count(pairs.Count, "pair")}, {Words.Count(articles.Count, "article")}", Ink.Strong);
        var byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var width = pairs.Select(p => Wrapping.Cells(p.Name)).DefaultIfEmpty().Max();
        foreach (var pair in pairs)
        {
            Terminal.WriteLine();
            Terminal.Write(pair.Name, Ink.Strong);
            Terminal.WriteLine($"{new string(' ', width - Wrapping.Cells(pair.Name))}  {Labels.Of(pair.Mode)} · {Words.Count(pair.Links, "link")} · {Words.Share(pair.Linked)} linked · {Words.Count(pair.Discrepancies, "difference")}", Ink.Faint);
            Line(byId[pair.Left]);
            Line(byId[pair.Right]);
        }

        var alone = articles.Where(a => a.Pairs.Count == 0).ToList();
        if (alone.Count > 0)
        {
            Terminal.WriteLine();
            Terminal.WriteLine("Articles by themselves", Ink.Strong);
            alone.ForEach(Line);
        }
    }

    private void Line(ArticleEntry article)
    {
        var date = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date   ";
        Terminal.Write($"  {article.Language.Code}  {date}  ", Ink.Faint);
        Terminal.WriteLine(Wrapping.Shorten(article.Title ?? article.Path, Terminal.Width - 18));
    }
}
