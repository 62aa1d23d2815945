using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>Edges between words: by the lexicon, by expressions, by the same form, by cognate form.</summary>
internal sealed class WordLinks(ArticleTerms left, ArticleTerms right, Lexicon lexicon, Dictionary<(int Left, int Right), TermLink> edges)
{
    /// <summary>Cognates less alike than this are chance; on held-out parallel lines see data/lexicon/PROVENANCE.md.</summary>
    private const float LeastLikeness = 0.72f;

    /// <summary>Words shorter than this are alike by chance too often to be cognates.</summary>
    private const int LeastLength = 4;

    /// <summary>Vocabularies that make more pairs than this are large: see <see cref="Beginning"/>.</summary>
    private const long LargeGrid = 4_000_000;

    /// <summary>Figures of the same digits with other marks between them: nearly always the same figure, but 2.5 is not 25.</summary>
    private const float SameDigits = 0.9f;

    private readonly bool _hasData = left.Article.Language.HasData && right.Article.Language.HasData;

    /// <summary>Adds the edges of all words; of two between the same words the stronger stays.</summary>
    public void Add()
    {
        var rightWords = new Dictionary<string, int>(StringComparer.Ordinal);
        var rightByLexicon = new Dictionary<int, int>();
        for (var r = 0; r < right.Vocabulary.Count; r++)
        {
            if (right.Vocabulary[r].Value is null)
            {
                rightWords.Add(right.Vocabulary[r].Text, r);
                if (lexicon.Find(Side.Right, right.Vocabulary[r].Text) is >= 0 and var known)
                {
                    rightByLexicon.Add(known, r);
                }
            }
        }

        var figures = rightWords.Where(w => !_hasData && Digits(w.Key).Length > 1).OrderBy(w => w.Value)
            .ToLookup(w => Digits(w.Key), w => w.Value, StringComparer.Ordinal);
        var large = (long)left.Vocabulary.Count * right.Vocabulary.Count > LargeGrid;
        var near = new Dictionary<long, List<(string Text, string Key, int Term)>>();
        for (var r = 0; r < right.Vocabulary.Count; r++)
        {
            if (right.Vocabulary[r] is { Value: null, Text: { Length: >= LeastLength } text })
            {
                var key = Cognates.CognateKey(text, Side.Right);
                var beginning = Beginning(text, key, large);
                if (!near.TryGetValue(beginning, out var list))
                {
                    near.Add(beginning, list = []);
                }

                list.Add((text, key, r));
            }
        }

        if (left.Article.Language == Language.English && right.Article.Language == Language.Indonesian)
        {
            foreach (var (l, r, strength) in ExpressionLinks.Between(left, right))
            {
                Keep(l, r, strength, LinkReason.Lexicon);
            }
        }

        for (var l = 0; l < left.Vocabulary.Count; l++)
        {
            if (left.Vocabulary[l] is { Value: null } term)
            {
                AddTranslations(l, term.Text, rightByLexicon);
                AddSameForm(l, term.Text, rightWords);
                AddSameFigure(l, term.Text, figures);
                if (left.Article.Language != right.Article.Language && term.Text.Length >= LeastLength)
                {
                    var key = Cognates.CognateKey(term.Text, Side.Left);
                    AddCognates(l, term.Text, key, near.GetValueOrDefault(Beginning(term.Text, key, large), []));
                }
            }
        }
    }

    // What cognates have in common for sure is the first letter. In large vocabularies they must share the first
    // three letters of their common spelling, or comparing would be quadratic.
    private static long Beginning(string word, string key, bool large) =>
        large && key.Length >= 3 ? ((long)key[0] << 32) | ((long)key[1] << 16) | key[2] : Initial(word);

    // Cognates may differ in their first letter only by these spellings (c/k, f/ph/v, j/y, x/s).
    private static char Initial(string word) => word[0] switch
    {
        'c' or 'q' => 'k',
        'p' when word[1] == 'h' => 'f',
        'v' => 'f',
        'y' => 'j',
        'x' or 'z' => 's',
        var c => c,
    };

    private void AddTranslations(int l, string term, Dictionary<int, int> rightByLexicon)
    {
        if (lexicon.Find(Side.Left, term) is >= 0 and var known)
        {
            foreach (var entry in lexicon.Entries(Side.Left, known))
            {
                if (rightByLexicon.TryGetValue(entry.Other, out var r))
                {
                    Keep(l, r, Strength(entry), LinkReason.Lexicon);
                }
            }
        }
    }

    // A pool of a few hundred lines teaches much that is not so: its word is not raised. On Text+Berg (dev)
    // and ParIce, .882 and .878 strict F1; with the root .877 and .847.
    private float Strength(LexiconEntry entry) => _hasData ? entry.Strength : entry.Belief;

    private void AddSameForm(int l, string term, Dictionary<string, int> rightWords)
    {
        if (rightWords.TryGetValue(term, out var r))
        {
            Keep(l, r, 1, LinkReason.Cognate);
        }
    }

    // 2.5 and 2,5, 1,500 and 1500, 16:30 and 16.30: a figure that no grammar has read is one by its digits.
    private void AddSameFigure(int l, string term, ILookup<string, int> figures)
    {
        if (!_hasData && Digits(term) is { Length: > 1 } digits)
        {
            foreach (var r in figures[digits])
            {
                Keep(l, r, SameDigits, LinkReason.Value);
            }
        }
    }

    private static string Digits(string term) => char.IsAsciiDigit(term[0]) ? string.Concat(term.Where(char.IsAsciiDigit)) : "";

    private void AddCognates(int l, string term, string key, List<(string Text, string Key, int Term)> near)
    {
        foreach (var (other, otherKey, r) in near)
        {
            var likeness = Cognates.KeySimilarity(key, otherKey);
            if (likeness >= LeastLikeness && term != other)
            {
                Keep(l, r, likeness, LinkReason.Cognate);
            }
        }
    }

    private void Keep(int l, int r, float strength, LinkReason reason)
    {
        if (!edges.TryGetValue((l, r), out var known) || known.Strength < strength)
        {
            edges[(l, r)] = new(r, strength, reason);
        }
    }
}
