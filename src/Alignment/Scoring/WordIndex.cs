using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Words of the right article, as the left one's are looked up: by form, by entry of the lexicon, by how they begin.</summary>
internal sealed class WordIndex
{
    /// <summary>Words shorter than this are alike by chance too often to be cognates.</summary>
    public const int LeastLength = 4;

    private readonly bool _large;
    private readonly ILookup<string, int> _byText;
    private readonly ILookup<int, int> _byLexicon;
    private readonly ILookup<long, (string Text, string Key, int Term)> _near;

    /// <summary>Indexes the words.</summary>
    /// <param name="words">Words of the right article; of one text any number.</param>
    /// <param name="lexicon">Translations.</param>
    /// <param name="large">True where so many words meet that <see cref="Near"/> must look closer.</param>
    public WordIndex(List<WordForm> words, Lexicon lexicon, bool large)
    {
        _large = large;
        _byText = words.ToLookup(w => w.Text, w => w.Term, StringComparer.Ordinal);
        _byLexicon = words.Select(w => (Known: lexicon.Find(Side.Right, w.Text), w.Term)).Where(w => w.Known >= 0)
            .ToLookup(w => w.Known, w => w.Term);
        _near = words.Where(w => w.Text.Length >= LeastLength)
            .Select(w => (w.Text, Key: Cognates.CognateKey(w.Text, Side.Right), w.Term))
            .ToLookup(w => Beginning(w.Text, w.Key));
    }

    /// <summary>Terms of the words of this form.</summary>
    public IEnumerable<int> Same(string text) => _byText[text];

    /// <summary>Terms of the words that are this entry of the lexicon.</summary>
    public IEnumerable<int> OfEntry(int entry) => _byLexicon[entry];

    /// <summary>Terms of the words that may be cognates of this left word, with their texts and keys.</summary>
    public IEnumerable<(string Text, string Key, int Term)> Near(string text, string key) => _near[Beginning(text, key)];

    // What cognates have in common for sure is the first letter. In large vocabularies they must share the first
    // three letters of their common spelling, or comparing would be quadratic.
    private long Beginning(string word, string key) =>
        _large && key.Length >= 3 ? ((long)key[0] << 32) | ((long)key[1] << 16) | key[2] : Initial(word);

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
}
