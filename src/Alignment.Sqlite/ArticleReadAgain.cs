using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>Makes an article's lines and sentences anew from its text, which says them again.</summary>
internal static class ArticleReadAgain
{
    /// <summary>
    /// The article of which only the text must be readable; null where it is not, or no reading is the one it was kept by.
    /// </summary>
    public static StoredArticle? Of(ArticleRows rows, string id) =>
        Header(rows, id) is { } header && Readings(header.Article).FirstOrDefault(a => ArticleIdentity.Of(a) == id) is { } article
            ? header with { Article = article }
            : null;

    // A header that cannot be read comes from nowhere else: the fault stays.
    private static StoredArticle? Header(ArticleRows rows, string id)
    {
        try
        {
            return rows.Header(id);
        }
        catch (Exception e) when (e is InputException || UnreadableRow.Is(e))
        {
            return null;
        }
    }

    // Documents whose mark-up gave roles cannot be read again without it: then no reading has the identifier, and the fault stays.
    private static IEnumerable<Article> Readings(Article header)
    {
        var options = new ReadingOptions
        {
            Path = header.Path,
            Language = header.Language,
            Title = header.Title,
            Published = header.Published,
        };
        return new[] { false, true }.Select(lines => ArticleReader.Default.Read(header.Text, options with { LinesAreSentences = lines }));
    }
}
