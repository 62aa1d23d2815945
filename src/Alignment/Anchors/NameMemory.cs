using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// What an article tells about its names: which words are names, what full name a last name
/// stands for, what its acronyms mean. Filled once, then read.
/// </summary>
internal sealed class NameMemory(Article article)
{
    /// <summary>
    /// Characters of text to one word in small letters that is new: the median over 20 lines of public news in either language is 15 to 16.
    /// </summary>
    private const int CharactersPerWord = 15;

    private const int MostExpected = 1000;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(Math.Min(article.Text.Length / CharactersPerWord, MostExpected), StringComparer.Ordinal);
    private readonly Dictionary<string, NameRun?> _byEnd = new(StringComparer.Ordinal);

    /// <summary>Keys by folded acronym or expansion.</summary>
    public Dictionary<string, string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Acronyms by key, of names that no table knows.</summary>
    public Dictionary<string, string> Short { get; } = new(StringComparer.Ordinal);

    /// <summary>True when the word is part of a name somewhere in the article where its capital is no accident.</summary>
    public bool IsName(string folded) => _words.Contains(folded);

    /// <summary>True when the article writes the word in small letters too.</summary>
    public bool IsSmall(string form) => _small.Contains(form);

    public void NoteSmallWords(SentenceScan scan)
    {
        foreach (var piece in scan.Pieces)
        {
            if (piece.IsWord && !piece.IsCapital)
            {
                _small.Add(piece.Form);
            }
        }
    }

    /// <summary>Notes a run whose extent is settled.</summary>
    public void Note(NameRun run)
    {
        for (var i = run.OpensSentence ? 1 : 0; i < run.Words.Count; i++)
        {
            _words.Add(run.Words[i]);
        }

        if ((run.IsKnown && run.Kind != NameKind.Person) || run.Words.Count < 2 || run.IsPair
            || run.Kind is NameKind.Place or NameKind.Organisation)
        {
            return;
        }

        NoteEnd(run.Words[^1], run);
        NoteEnd(run.Words[0], run);
    }

    /// <summary>The one full name of the article that begins or ends with the word, or null.</summary>
    public NameRun? FullName(string word) => _byEnd.GetValueOrDefault(word);

    private void NoteEnd(string word, NameRun run)
    {
        if (!_byEnd.TryGetValue(word, out var known))
        {
            _byEnd[word] = run;
        }
        else if (known is not null && !known.Words.SequenceEqual(run.Words))
        {
            // The longer of two forms of one name stays ("Ahmad Fauzan Lubis", "Fauzan Lubis"); two people of one name are told apart
            // by no single word.
            _byEnd[word] = IsPart(known, run) ? run : IsPart(run, known) ? known : null;
        }
    }

    private static bool IsPart(NameRun part, NameRun whole) =>
        part.Words.Count < whole.Words.Count && part.Words.TrueForAll(whole.Words.Contains);
}
