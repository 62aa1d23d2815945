namespace Alignment.Corpora;

/// <summary>
/// Articles, pairs of them and how they were aligned, as they can be read. All lists are in ordinal order of their keys. What is read
/// is a value: it does not change when the corpus does.
/// </summary>
public interface ICorpus
{
    /// <summary>All articles, by identifier.</summary>
    IReadOnlyList<ArticleEntry> Articles();

    /// <summary>One article, or null when there is none with this identifier.</summary>
    StoredArticle? Article(string id);

    /// <summary>All pairs, by name.</summary>
    IReadOnlyList<PairEntry> Pairs();

    /// <summary>
    /// One pair, as it was put (an article in several pairs is kept once, with the path and particulars it was last put with), or null
    /// when there is none with this name.
    /// </summary>
    ArticlePair? Pair(string name);

    /// <summary>
    /// For each of these articles, its pairs and the links of its sentences, read in one go; nothing for an unknown article.
    /// </summary>
    IReadOnlyDictionary<string, ArticleEdges> Edges(IReadOnlyCollection<string> articleIds);
}
