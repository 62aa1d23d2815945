using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Cli.Output;

/// <summary>A corpus' table of contents as JSON Lines.</summary>
internal static class ContentsJson
{
    /// <summary>Writes one object <c>pair</c> for every pair, then one <c>article</c> for every article.</summary>
    public static void Write(TextWriter output, ICorpus corpus)
    {
        var articles = corpus.Articles().ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var pair in corpus.Pairs())
        {
            var keys = SideKeys.Of(articles[pair.Left].Language, articles[pair.Right].Language);
            JsonLine.Write(output, "pair", json =>
            {
                json.WriteString("name", pair.Name);
                json.WriteString(keys.Left, pair.Left);
                json.WriteString(keys.Right, pair.Right);
                json.WriteString("mode", Names.Of(pair.Mode));
                json.WriteNumber("links", pair.Links);
                json.WriteFigure("linked", pair.Linked);
                json.WriteNumber("discrepancies", pair.Discrepancies);
            });
        }

        foreach (var article in corpus.Articles())
        {
            JsonLine.Write(output, "article", json =>
            {
                json.WriteString("id", article.Id);
                json.WriteString("language", article.Language.Code);
                json.WriteString("title", article.Title);
                json.WriteString("date", article.Published?.ToIso());
                json.WriteString("path", article.Path);
                json.WriteNumber("sentences", article.Sentences);
                json.WriteTexts("pairs", article.Pairs);
            });
        }
    }
}
