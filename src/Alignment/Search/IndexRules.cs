namespace Alignment.Search;

/// <summary>What every index demands of documents before it keeps them.</summary>
public static class IndexRules
{
    /// <summary>Refuses documents that are not of one article or share a number.</summary>
    /// <exception cref="ArgumentException">See <see cref="ISearchIndex.Replace"/>.</exception>
    public static void Check(string article, IReadOnlyList<SearchDocument> documents)
    {
        ArgumentException.ThrowIfNullOrEmpty(article);
        ArgumentNullException.ThrowIfNull(documents);
        var numbers = new HashSet<int>();
        foreach (var document in documents)
        {
            if (document.Article != article || !numbers.Add(document.Sentence))
            {
                throw new ArgumentException($"sentence {document.Sentence} of '{document.Article}' is not one of '{article}', or comes twice", nameof(documents));
            }
        }
    }
}
