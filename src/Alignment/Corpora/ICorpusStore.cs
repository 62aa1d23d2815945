namespace Alignment.Corpora;

/// <summary>
/// A corpus that can be changed. Every call is one transaction: all of it or nothing. An article is kept while a pair or a name of its
/// own holds it, and goes with the last of them. Not for several threads at once; several stores on one file wait for each other.
/// </summary>
public interface ICorpusStore : ICorpus
{
    /// <summary>Grows by one with every change; external indexes are stamped with it. 0 in a new corpus.</summary>
    long Generation { get; }

    /// <summary>Adds a pair with its two articles; a pair of that name is replaced.</summary>
    /// <exception cref="ArgumentException">The name is blank, an identifier is not <see cref="ArticleIdentity.Of"/> its article, or a
    /// bead names a sentence that its article does not have.</exception>
    void Put(ArticlePair pair);

    /// <summary>Adds an article by itself; whatever that name held is replaced.</summary>
    /// <param name="name">Key of the article, such as its file's name; apart from the names of pairs.</param>
    /// <param name="article">The article.</param>
    void Put(string name, StoredArticle article);

    /// <summary>Takes a pair out; false when there is none of that name.</summary>
    bool RemovePair(string name);

    /// <summary>Takes away the name of an article by itself; false when there is none.</summary>
    bool RemoveArticle(string name);
}
