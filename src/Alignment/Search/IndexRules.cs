namespace Alignment.Search;

/// <summary>What every index demands of documents before it keeps them.</summary>
public static class IndexRules
{
    /// <summary>Refuses documents that are not of one article or share a number, or are of several languages.</summary>
    /// <exception cref="ArgumentException">See <see cref="ISearchIndex.Replace"/>.</exception>
    public static void Check(string article, IReadOnlyList<SearchDocument> documents)
    {
        ArgumentException.ThrowIfNullOrEmpty(article);
        ArgumentNullException.ThrowIfNull(documents);
        var numbers = new HashSet<int>();
        foreach (var document in documents)
        {
            if (document.Language != documents[0].Language)
            {
                throw new ArgumentException(
                    $"'{article}' is in {documents[0].Language.Code} and in {document.Language.Code}", nameof(documents));
            }

            ArgumentOutOfRangeException.ThrowIfGreaterThan(document.Sentence, SearchDocument.LastSentence);
            if (document.Article != article || !numbers.Add(document.Sentence))
            {
                throw new ArgumentException(
                    $"sentence {document.Sentence} of '{document.Article}' is not one of '{article}', or comes twice", nameof(documents));
            }
        }
    }
}
