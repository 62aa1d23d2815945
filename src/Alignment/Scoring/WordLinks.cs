using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>Edges between words: by the lexicon, by expressions, by the same form, by cognate form.</summary>
internal sealed class WordLinks(ArticleTerms left, ArticleTerms right, Lexicon lexicon, Dictionary<(int Left, int Right), TermLink> edges)
{
    /// <summary>Cognates less alike than this are chance; on held-out parallel lines see data/lexicon/PROVENANCE.md.</summary>
    internal const float LeastLikeness = 0.72f;

    /// <summary>Words shorter than this are alike by chance too often to be cognates.</summary>
    private const int LeastLength = 4;

    /// <summary>Vocabularies that make more pairs than this are large: see <see cref="Beginning"/>.</summary>
    private const long LargeGrid = 4_000_000;

    /// <summary>Figures of the same digits with other marks between them: nearly always the same figure, but 2.5 is not 25.</summary>
    private const float SameDigits = 0.9f;

    /// <summary>
    /// What a word of a name counts beside a plain word: "Gereja GMIST Imanuel" may be the church. 0.35, 0.5 and 0.65 came to .855, .859
    /// and .857 link F1 over data/gold (by fold) and data/held-out together, without such edges .852.
    /// </summary>
    private const float OfName = 0.5f;

    private readonly bool _hasData = left.Article.Language.HasData && right.Article.Language.HasData;

    // A word, or a word of a name, and the term that it belongs to.
    private readonly record struct Form(string Text, int Term, bool IsPart);

    /// <summary>
    /// Adds the edges of all words, to each other and to the words of names; of two between the same terms the stronger stays.
    /// </summary>
    public void Add()
    {
        var forms = Forms(right);
        var byText = forms.ToLookup(f => f.Text, StringComparer.Ordinal);
        var byLexicon = forms.Select(f => (Form: f, Known: lexicon.Find(Side.Right, f.Text))).Where(f => f.Known >= 0)
            .ToLookup(f => f.Known, f => f.Form);
        var figures = forms.Where(f => !_hasData && Digits(f.Text).Length > 1).ToLookup(f => Digits(f.Text), StringComparer.Ordinal);
        var large = (long)left.Vocabulary.Count * right.Vocabulary.Count > LargeGrid;
        var near = forms.Where(f => f.Text.Length >= LeastLength).Select(f => (Form: f, Key: Cognates.CognateKey(f.Text, Side.Right)))
            .ToLookup(f => Beginning(f.Form.Text, f.Key, large));
        if (left.Article.Language == Language.English && right.Article.Language == Language.Indonesian)
        {
            foreach (var (l, r, strength) in ExpressionLinks.Between(left, right))
            {
                Keep(l, r, strength, LinkReason.Lexicon);
            }
        }

        foreach (var form in Forms(left))
        {
            AddTranslations(form, byLexicon);
            AddSameForm(form, byText);
            AddSameFigure(form, figures);
            if (left.Article.Language != right.Article.Language && form.Text.Length >= LeastLength)
            {
                var key = Cognates.CognateKey(form.Text, Side.Left);
                AddCognates(form, key, near[Beginning(form.Text, key, large)]);
            }
        }
    }

    private static List<Form> Forms(ArticleTerms terms)
    {
        var forms = new List<Form>(terms.Vocabulary.Count);
        for (var t = 0; t < terms.Vocabulary.Count; t++)
        {
            var term = terms.Vocabulary[t];
            if (term.Value is null)
            {
                forms.Add(new(term.Text, t, IsPart: false));
            }

            foreach (var part in term.Parts)
            {
                forms.Add(new(part, t, IsPart: true));
            }
        }

        return forms;
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

    private void AddTranslations(Form form, ILookup<int, Form> byLexicon)
    {
        if (lexicon.Find(Side.Left, form.Text) is >= 0 and var known)
        {
            foreach (var entry in lexicon.Entries(Side.Left, known))
            {
                foreach (var other in byLexicon[entry.Other])
                {
                    Keep(form, other, Strength(entry), LinkReason.Lexicon);
                }
            }
        }
    }

    // A pool of a few hundred lines teaches much that is not so: its word is not raised. On Text+Berg (dev)
    // and ParIce, .882 and .878 strict F1; with the root .877 and .847.
    private float Strength(LexiconEntry entry) => _hasData ? entry.Strength : entry.Belief;

    private void AddSameForm(Form form, ILookup<string, Form> byText)
    {
        foreach (var other in byText[form.Text])
        {
            Keep(form, other, 1, LinkReason.Cognate);
        }
    }

    // 2.5 and 2,5, 1,500 and 1500, 16:30 and 16.30: a figure that no grammar has read is one by its digits.
    private void AddSameFigure(Form form, ILookup<string, Form> figures)
    {
        if (!_hasData && Digits(form.Text) is { Length: > 1 } digits)
        {
            foreach (var other in figures[digits])
            {
                Keep(form, other, SameDigits, LinkReason.Value);
            }
        }
    }

    private static string Digits(string term) => char.IsAsciiDigit(term[0]) ? string.Concat(term.Where(char.IsAsciiDigit)) : "";

    private void AddCognates(Form form, string key, IEnumerable<(Form Form, string Key)> near)
    {
        foreach (var (other, otherKey) in near)
        {
            var likeness = Cognates.KeySimilarity(key, otherKey);
            if (likeness >= LeastLikeness && form.Text != other.Text)
            {
                Keep(form, other, likeness, LinkReason.Cognate);
            }
        }
    }

    // Names that share words are NameLinks' to judge.
    private void Keep(Form form, Form other, float strength, LinkReason reason)
    {
        if (!form.IsPart && !other.IsPart)
        {
            Keep(form.Term, other.Term, strength, reason);
        }
        else if (form.IsPart != other.IsPart)
        {
            Keep(form.Term, other.Term, strength * OfName, LinkReason.Part);
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
