namespace Alignment.Search;

/// <summary>
/// What the sentences of one article hold of each concept of a query. Read for one article after the other; not for several threads.
/// </summary>
internal sealed class HeldBySentences
{
    private readonly IReadOnlyList<ConceptList> _concepts;
    private readonly List<ConceptUse>[] _uses;

    /// <summary>Nothing, until an article is read.</summary>
    public HeldBySentences(IReadOnlyList<ConceptList> concepts)
    {
        _concepts = concepts;
        _uses = [.. concepts.Select(_ => new List<ConceptUse>())];
    }

    /// <summary>Goes over to the article with this number.</summary>
    /// <param name="article">The article.</param>
    /// <param name="articles">
    /// Which lists articles stand in: most stand in few, and to learn that from the postings takes a search in each.
    /// </param>
    public void Read(int article, HeldByArticles articles)
    {
        var place = articles.Place(article);
        for (var c = 0; c < _uses.Length; c++)
        {
            _concepts[c].Read(article, place < 0 ? ~0u : articles.Lists(place, c), _uses[c]);
        }
    }

    /// <summary>The sentences that hold a concept, in order.</summary>
    public IReadOnlyList<ConceptUse> Uses(int c) => _uses[c];

    /// <summary>What a sentence holds of a concept: <see cref="ConceptList.Value"/>, or 0.</summary>
    public double Value(int c, int sentence) => Find(_uses[c], sentence) is { } use ? _concepts[c].Value(use.Count, use.Length) : 0;

    /// <summary>Per concept, what a sentence holds of it; null when it holds none.</summary>
    public double[]? Row(int sentence)
    {
        double[]? row = null;
        for (var c = 0; c < _uses.Length; c++)
        {
            if (Value(c, sentence) is > 0 and var value)
            {
                (row ??= new double[_uses.Length])[c] = value;
            }
        }

        return row;
    }

    /// <summary>Per concept, what the article as a whole holds of it: <see cref="ConceptList.ValueOfArticle"/>.</summary>
    public double[] Whole()
    {
        var row = new double[_uses.Length];
        for (var c = 0; c < row.Length; c++)
        {
            row[c] = ValueOfArticle(c);
        }

        return row;
    }

    /// <summary>What the article as a whole holds of a concept.</summary>
    public double ValueOfArticle(int c)
    {
        var count = 0.0;
        foreach (var use in _uses[c])
        {
            count += use.Count;
        }

        return _concepts[c].ValueOfArticle(count);
    }

    /// <summary>Length of a sentence; 0 for one that holds no concept.</summary>
    public int Length(int sentence)
    {
        foreach (var uses in _uses)
        {
            if (Find(uses, sentence) is { } use)
            {
                return use.Length;
            }
        }

        return 0;
    }

    private static ConceptUse? Find(List<ConceptUse> uses, int sentence)
    {
        foreach (var use in uses)
        {
            if (use.Sentence >= sentence)
            {
                return use.Sentence == sentence ? use : null;
            }
        }

        return null;
    }
}
