using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Edges between words: by the lexicon, by the same form, by cognate form.</summary>
internal sealed class WordLinks(ArticleTerms left, ArticleTerms right, Lexicon lexicon, Dictionary<(int Left, int Right), TermLink> edges)
{
    /// <summary>Cognates less alike than this are chance; on held-out parallel lines see data/lexicon/PROVENANCE.md.</summary>
    private const float LeastLikeness = 0.72f;

    /// <summary>Words shorter than this are alike by chance too often to be cognates.</summary>
    private const int LeastLength = 4;

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

        var byInitial = rightWords.Where(w => w.Key.Length >= LeastLength).OrderBy(w => w.Value)
            .GroupBy(w => Initial(w.Key)).ToDictionary(g => g.Key, g => g.ToArray());
        for (var l = 0; l < left.Vocabulary.Count; l++)
        {
            if (left.Vocabulary[l] is { Value: null } term)
            {
                AddTranslations(l, term.Text, rightByLexicon);
                AddSameForm(l, term.Text, rightWords);
                if (term.Text.Length >= LeastLength && byInitial.TryGetValue(Initial(term.Text), out var near))
                {
                    AddCognates(l, term.Text, near);
                }
            }
        }
    }

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
                    Keep(l, r, MathF.Sqrt(MathF.Max(entry.Forward, entry.Backward)), LinkReason.Lexicon);
                }
            }
        }
    }

    private void AddSameForm(int l, string term, Dictionary<string, int> rightWords)
    {
        if (rightWords.TryGetValue(term, out var r))
        {
            Keep(l, r, 1, LinkReason.Cognate);
        }
    }

    private void AddCognates(int l, string term, KeyValuePair<string, int>[] near)
    {
        foreach (var (other, r) in near)
        {
            var likeness = Cognates.Similarity(term, other);
            if (likeness >= LeastLikeness)
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
