using Alignment.Lexicons;

namespace Alignment.Aligning;

/// <summary>Which left articles have a term, and which left terms a right term may be. Immutable after construction, thread-safe.</summary>
internal sealed class ArticleIndex
{
    /// <summary>Translations of a term that are looked for, most probable first.</summary>
    private const int MostTranslations = 5;

    /// <summary>Translations with a lower strength say too little about the event.</summary>
    private const float LeastStrength = 0.3f;

    /// <summary>A name that the other report has as a plain word: one of the two was not known for a name.</summary>
    private const float OtherMark = 0.8f;

    private readonly int[][] _postings;
    private readonly (int Left, float Strength)[][] _translations;

    /// <summary>Turns the left profiles around and looks every right term up once.</summary>
    public ArticleIndex(ArticleCollection left, ArticleCollection right, Lexicon lexicon)
    {
        (Left, Right) = (left, right);
        _postings = new int[left.Terms.Count][];
        for (var t = 0; t < _postings.Length; t++)
        {
            _postings[t] = new int[left.Documents[t]];
        }

        var filled = new int[_postings.Length];
        for (var a = 0; a < left.Count; a++)
        {
            foreach (var use in left.Profiles[a])
            {
                _postings[use.Term][filled[use.Term]++] = a;
            }
        }

        _translations = new (int Left, float Strength)[right.Terms.Count][];
        for (var t = 0; t < _translations.Length; t++)
        {
            _translations[t] = Translate(right.Terms[t], lexicon);
        }
    }

    /// <summary>The left articles.</summary>
    public ArticleCollection Left { get; }

    /// <summary>The right articles.</summary>
    public ArticleCollection Right { get; }

    /// <summary>Left articles that have a left term, ascending.</summary>
    public ReadOnlySpan<int> Postings(int leftTerm) => _postings[leftTerm];

    /// <summary>Left terms that may mean the same as a right term, with how surely (0–1), surest first.</summary>
    public ReadOnlySpan<(int Left, float Strength)> Translations(int rightTerm) => _translations[rightTerm];

    private (int Left, float Strength)[] Translate(string term, Lexicon lexicon)
    {
        var found = new List<(int Left, float Strength)>();
        if (term[0] is TermShares.NameMark or TermShares.ValueMark)
        {
            Add(term, 1);
            Add(term[1..], OtherMark);
        }
        else if (lexicon.Find(Side.Right, term) is >= 0 and var known)
        {
            foreach (var entry in lexicon.Entries(Side.Right, known)[
                    ..Math.Min(MostTranslations, lexicon.Entries(Side.Right, known).Length)])
            {
                Add(lexicon.Term(Side.Left, entry.Other), entry.Strength);
            }

            Add(TermShares.NameMark + term, OtherMark);
        }
        else
        {
            Add(term, 1);
            Add(TermShares.NameMark + term, OtherMark);
        }

        return [.. found];

        void Add(string leftTerm, float strength)
        {
            if (strength >= LeastStrength && Left.Find(leftTerm) is >= 0 and var number)
            {
                found.Add((number, strength));
            }
        }
    }
}
