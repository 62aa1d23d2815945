namespace Alignment.Corpora;

/// <summary>What every corpus demands of a pair before it keeps it.</summary>
public static class PairRules
{
    /// <summary>Refuses a pair that could not be read back as it is.</summary>
    /// <exception cref="ArgumentException">See <see cref="ICorpusStore.Put(ArticlePair)"/>.</exception>
    public static void Check(ArticlePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        CheckName(pair.Name);
        if (!ReferenceEquals(pair.Bitext.Left, pair.Left.Article) || !ReferenceEquals(pair.Bitext.Right, pair.Right.Article))
        {
            throw new ArgumentException($"pair '{pair.Name}': the bitext is of other articles", nameof(pair));
        }

        CheckIdentity(pair.Left);
        CheckIdentity(pair.Right);
        var left = pair.Left.Article.Sentences.Select(s => s.Number).ToHashSet();
        var right = pair.Right.Article.Sentences.Select(s => s.Number).ToHashSet();
        foreach (var bead in pair.Bitext.Beads)
        {
            if (!bead.Left.All(left.Contains) || !bead.Right.All(right.Contains))
            {
                var numbers = $"[{string.Join(',', bead.Left)}]:[{string.Join(',', bead.Right)}]";
                throw new ArgumentException(
                    $"pair '{pair.Name}': bead {numbers} names a sentence that its article does not have", nameof(pair));
            }
        }
    }

    /// <summary>Refuses an article whose identifier is not its own: one identifier must never stand for two texts.</summary>
    public static void CheckIdentity(StoredArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Id != ArticleIdentity.Of(article.Article))
        {
            throw new ArgumentException(
                $"'{article.Id}' is not the identifier of that article: expected {ArticleIdentity.Of(article.Article)}", nameof(article));
        }
    }

    /// <summary>Refuses a blank name.</summary>
    public static void CheckName(string name) => ArgumentException.ThrowIfNullOrWhiteSpace(name);
}
