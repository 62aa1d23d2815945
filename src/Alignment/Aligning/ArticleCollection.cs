using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// The articles of one language as weighted terms: filled one by one, then weighed, from then on only read (by any thread).
/// </summary>
internal sealed class ArticleCollection(Language language, TermShares background)
{
    /// <summary>
    /// Terms of an article that are kept, those that say most: an article of 1,000 words has some
    /// 250, a book must not weigh more than a hundred reports.
    /// </summary>
    private const int MostTerms = 300;

    /// <summary>
    /// How many documents of the collection the background counts for: it decides among a handful and is outvoted by thousands.
    /// </summary>
    private const double BackgroundDocuments = 500;

    // These three were chosen among a dozen settings on the 12 development pairs among 3,000 other documents; neighbouring settings do
    // nearly as well.

    /// <summary>What a term gains by standing more than once, for each natural logarithm of how often.</summary>
    private const double PerRepetition = 0.5;

    /// <summary>The power that weights are raised to: above 1 the rare terms count for more.</summary>
    private const double Sharpness = 2.5;

    /// <summary>Weight of names and values, which make the event, over that of words, which make the topic.</summary>
    private const double EventWeight = 1.5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];
    private readonly List<TermKind> _kinds = [];
    private readonly List<int> _documents = [];
    private readonly List<WeightedTerm[]> _profiles = [];
    private readonly List<(int Article, DateOnly? Published)> _articles = [];

    /// <summary>Number of articles.</summary>
    public int Count => _articles.Count;

    /// <summary>The terms by number, written as <see cref="ArticleProfile"/> has them.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>What each term stands for.</summary>
    public IReadOnlyList<TermKind> Kinds => _kinds;

    /// <summary>Number of articles that have each term.</summary>
    public IReadOnlyList<int> Documents => _documents;

    /// <summary>Terms of each article, those that the background has for rarest and most repeated first.</summary>
    public IReadOnlyList<WeightedTerm[]> Profiles => _profiles;

    /// <summary>Sum of the weights of each article's terms.</summary>
    public double[] Masses { get; private set; } = [];

    /// <summary>Index of an article in the caller's list.</summary>
    public int Article(int number) => _articles[number].Article;

    /// <summary>Its date of publication, or null.</summary>
    public DateOnly? Published(int number) => _articles[number].Published;

    /// <summary>Takes an article in.</summary>
    /// <param name="article">Its index in the caller's list.</param>
    /// <param name="published">Its date, or null.</param>
    /// <param name="terms">See <see cref="Telling"/>.</param>
    public void Add(int article, DateOnly? published, IReadOnlyList<(string Term, int Times)> terms)
    {
        var profile = new WeightedTerm[terms.Count];
        for (var t = 0; t < profile.Length; t++)
        {
            var (name, times) = terms[t];
            if (!_numbers.TryGetValue(name, out var term))
            {
                _numbers.Add(name, term = _terms.Count);
                _terms.Add(name);
                _kinds.Add(name[0] switch
                    { TermShares.NameMark => TermKind.Name, TermShares.ValueMark => TermKind.Value, _ => TermKind.Word });
                _documents.Add(0);
            }

            _documents[term]++;
            profile[t] = new(term, 1 + (PerRepetition * Math.Log(times)));
        }

        _articles.Add((article, published));
        _profiles.Add(profile);
    }

    /// <summary>Weighs the terms, once all articles are in.</summary>
    public void Weigh()
    {
        var rarity = new double[_terms.Count];
        for (var t = 0; t < rarity.Length; t++)
        {
            rarity[t] =
                Math.Log((BackgroundDocuments + Count) / (BackgroundDocuments * background.Of(language, _terms[t]) + _documents[t]));
        }

        Masses = new double[Count];
        for (var a = 0; a < Masses.Length; a++)
        {
            foreach (ref var use in _profiles[a].AsSpan())
            {
                var share = _kinds[use.Term] == TermKind.Word ? 1 : EventWeight;
                use = use with { Weight = Math.Pow(use.Weight * rarity[use.Term], Sharpness) * share };
                Masses[a] += use.Weight;
            }
        }
    }

    /// <summary>Number of a term, or -1.</summary>
    public int Find(string term) => _numbers.GetValueOrDefault(term, -1);

    /// <summary>The terms that tell an article from others, most telling first.</summary>
    public static List<(string Term, int Times)> Telling(Article article, TermShares background)
    {
        var counts = ArticleProfile.Count(article);
        var telling = counts
            .Select(c => (Term: c.Key, Times: c.Value,
                Weight: -(1 + Math.Log(c.Value)) * Math.Log(background.Of(article.Language, c.Key)))).ToList();
        telling.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Term, b.Term));
        return telling.Take(MostTerms).Select(t => (t.Term, t.Times)).ToList();
    }
}

/// <summary>A term of an article and what it weighs there: rarity in nats, repetitions and kind taken together.</summary>
internal readonly record struct WeightedTerm(int Term, double Weight);
