using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>Edges between words, and between words and names that hold one: by the lexicon, by expressions, by the same form, by cognate form.</summary>
internal sealed class WordLinks(ArticleTerms left, ArticleTerms right, Lexicon lexicon, Dictionary<(int Left, int Right), TermLink> edges)
{
    /// <summary>Cognates less alike than this are chance; on held-out parallel lines see data/lexicon/PROVENANCE.md.</summary>
    internal const float LeastLikeness = 0.72f;

    /// <summary>Vocabularies that make more pairs than this are large: see <see cref="WordIndex"/>.</summary>
    private const long LargeGrid = 4_000_000;

    /// <summary>Figures of the same digits with other marks between them: nearly always the same figure, but 2.5 is not 25.</summary>
    private const float SameDigits = 0.9f;

    /// <summary>
    /// What a word of a name counts beside a plain word: "Gereja GMIST Imanuel" may be the church. 0.35, 0.5 and 0.65 came to .855, .859
    /// and .857 link F1 over data/gold (by fold) and data/seen together, without such edges .852.
    /// </summary>
    private const float OfName = 0.5f;

    private readonly bool _hasData = left.Article.Language.HasData && right.Article.Language.HasData;

    /// <summary>Adds the edges of all words; of two between the same terms the stronger stays.</summary>
    public void Add()
    {
        var large = (long)left.Vocabulary.Count * right.Vocabulary.Count > LargeGrid;
        var (words, others) = (Words(left), Words(right));
        var index = new WordIndex(others, lexicon, large);
        Add(words, index, 1);
        AddFigures(words, others);
        if (left.Article.Language == Language.English && right.Article.Language == Language.Indonesian)
        {
            foreach (var (l, r, strength) in ExpressionLinks.Between(left, right))
            {
                Keep(l, r, strength, LinkReason.Lexicon);
            }
        }

        // Names that share words are NameLinks' to judge. Where there are many names, "district" would meet hundreds of them.
        if (!large)
        {
            Add(Parts(left), index, OfName);
            Add(words, new(Parts(right), lexicon, large: false), OfName);
        }
    }

    private static List<WordForm> Words(ArticleTerms terms)
    {
        var words = new List<WordForm>(terms.Vocabulary.Count);
        for (var t = 0; t < terms.Vocabulary.Count; t++)
        {
            if (terms.Vocabulary[t].Value is null)
            {
                words.Add(new(terms.Vocabulary[t].Text, t));
            }
        }

        return words;
    }

    private static List<WordForm> Parts(ArticleTerms terms)
    {
        var words = new List<WordForm>();
        for (var t = 0; t < terms.Vocabulary.Count; t++)
        {
            foreach (var part in terms.Vocabulary[t].Parts)
            {
                words.Add(new(part, t));
            }
        }

        return words;
    }

    private void Add(List<WordForm> words, WordIndex others, float share)
    {
        foreach (var (text, l) in words)
        {
            if (lexicon.Find(Side.Left, text) is >= 0 and var known)
            {
                foreach (var entry in lexicon.Entries(Side.Left, known))
                {
                    foreach (var r in others.OfEntry(entry.Other))
                    {
                        Keep(l, r, share * Strength(entry), ReasonOf(LinkReason.Lexicon, share));
                    }
                }
            }

            foreach (var r in others.Same(text))
            {
                Keep(l, r, share, ReasonOf(LinkReason.Cognate, share));
            }

            if (left.Article.Language != right.Article.Language && text.Length >= WordIndex.LeastLength)
            {
                AddCognates(l, text, others, share);
            }
        }
    }

    private static LinkReason ReasonOf(LinkReason whole, float share) => share < 1 ? LinkReason.Part : whole;

    // A pool of a few hundred lines teaches much that is not so: its word is not raised. On Text+Berg (dev)
    // and ParIce, .882 and .878 strict F1; with the root .877 and .847.
    private float Strength(LexiconEntry entry) => _hasData ? entry.Strength : entry.Belief;

    private void AddCognates(int l, string text, WordIndex others, float share)
    {
        var key = Cognates.CognateKey(text, Side.Left);
        foreach (var (other, otherKey, r) in others.Near(text, key))
        {
            var likeness = Cognates.KeySimilarity(key, otherKey);
            if (likeness >= LeastLikeness && text != other)
            {
                Keep(l, r, share * likeness, ReasonOf(LinkReason.Cognate, share));
            }
        }
    }

    // 2.5 and 2,5, 1,500 and 1500, 16:30 and 16.30: a figure that no grammar has read is one by its digits.
    private void AddFigures(List<WordForm> words, List<WordForm> others)
    {
        if (_hasData)
        {
            return;
        }

        var figures = others.Where(w => Digits(w.Text).Length > 1).ToLookup(w => Digits(w.Text), w => w.Term, StringComparer.Ordinal);
        foreach (var (text, l) in words)
        {
            if (Digits(text) is { Length: > 1 } digits)
            {
                foreach (var r in figures[digits])
                {
                    Keep(l, r, SameDigits, LinkReason.Value);
                }
            }
        }
    }

    private static string Digits(string term) => char.IsAsciiDigit(term[0]) ? string.Concat(term.Where(char.IsAsciiDigit)) : "";

    private void Keep(int l, int r, float strength, LinkReason reason)
    {
        if (!edges.TryGetValue((l, r), out var known) || known.Strength < strength)
        {
            edges[(l, r)] = new(r, strength, reason);
        }
    }
}
