using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>The articles of one language as weighted terms. Immutable after construction.</summary>
internal sealed class ArticleCollection
{
    /// <summary>Terms of an article that are kept, those that say most: an article of 1,000 words has some 250, a book must not weigh more than a hundred reports.</summary>
    private const int MostTerms = 300;

    /// <summary>How many documents of the collection the background counts for: it decides among a handful and is outvoted by thousands.</summary>
    private const double BackgroundDocuments = 500;

    // These three were chosen among a dozen settings on the 12 development pairs among 3,000 other documents; neighbouring settings do nearly as well.
    private const double PerRepetition = 0.5;
    private const double Sharpness = 2.5;

    // Names and values make the event; words make the topic.
    private const double SharedWeight = 1.5;

    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);

    /// <summary>Numbers the terms and weighs them.</summary>
    public ArticleCollection(int[] articles, List<(string Term, int Times)>[] counted, Language language, TermShares background)
    {
        Articles = articles;
        var names = new List<string>();
        var documents = new List<int>();
        Profiles = new WeightedTerm[articles.Length][];
        for (var a = 0; a < articles.Length; a++)
        {
            Profiles[a] = new WeightedTerm[counted[a].Count];
            for (var t = 0; t < counted[a].Count; t++)
            {
                var (name, times) = counted[a][t];
                if (!_terms.TryGetValue(name, out var term))
                {
                    _terms.Add(name, term = names.Count);
                    names.Add(name);
                    documents.Add(0);
                }

                documents[term]++;
                Profiles[a][t] = new(term, 1 + (PerRepetition * Math.Log(times)));
            }
        }

        (Names, Documents) = (names, documents);
        var rarity = new double[names.Count];
        for (var t = 0; t < rarity.Length; t++)
        {
            rarity[t] = Math.Log((BackgroundDocuments + articles.Length) / (BackgroundDocuments * background.Of(language, names[t]) + documents[t]));
        }

        Masses = new double[articles.Length];
        for (var a = 0; a < articles.Length; a++)
        {
            foreach (ref var use in Profiles[a].AsSpan())
            {
                use = use with { Weight = Math.Pow(use.Weight * rarity[use.Term], Sharpness) * (IsShared(names[use.Term]) ? SharedWeight : 1) };
                Masses[a] += use.Weight;
            }
        }
    }

    /// <summary>Index of each article in the caller's list.</summary>
    public int[] Articles { get; }

    /// <summary>Number of articles.</summary>
    public int Count => Articles.Length;

    /// <summary>What each term says, see <see cref="ArticleProfile"/>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Number of articles that have each term.</summary>
    public IReadOnlyList<int> Documents { get; }

    /// <summary>Terms of each article, those that the background has for rarest and most repeated first.</summary>
    public WeightedTerm[][] Profiles { get; }

    /// <summary>Sum of the weights of each article's terms.</summary>
    public double[] Masses { get; }

    /// <summary>Number of a term, or -1.</summary>
    public int Find(string term) => _terms.GetValueOrDefault(term, -1);

    private static bool IsShared(string term) => term[0] is TermShares.NameMark or TermShares.ValueMark;

    /// <summary>The terms that tell an article from others, most telling first.</summary>
    public static List<(string Term, int Times)> Telling(Article article, TermShares background)
    {
        var counts = ArticleProfile.Count(article);
        var telling = counts.Select(c => (Term: c.Key, Times: c.Value, Weight: -(1 + Math.Log(c.Value)) * Math.Log(background.Of(article.Language, c.Key)))).ToList();
        telling.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : string.CompareOrdinal(a.Term, b.Term));
        return telling.Take(MostTerms).Select(t => (t.Term, t.Times)).ToList();
    }
}

/// <summary>A term of an article and what it weighs there: rarity in nats, repetitions and kind taken together.</summary>
internal readonly record struct WeightedTerm(int Term, double Weight);
