namespace Alignment.Anchors;

/// <summary>
/// Phrases of one or more pieces and what they stand for; the longest phrase wins, and of equal ones the first added. Read-only once
/// filled, then thread-safe.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<Phrase<T>>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase<T>>> _byLast = new(StringComparer.Ordinal);

    public void Add(string phrase, T value)
    {
        Add([.. PieceScanner.Phrase(phrase).Select(p => p.Form)], value);
    }

    /// <summary>Adds a phrase that is already cut into forms.</summary>
    public void Add(string[] forms, T value)
    {
        if (forms.Length > 0)
        {
            Insert(_byFirst, forms[0], new(forms, value));
            Insert(_byLast, forms[^1], new(forms, value));
        }
    }

    /// <summary>True when a phrase begins with this form.</summary>
    public bool Opens(string form) => _byFirst.ContainsKey(form);

    /// <summary>The first forms of all phrases.</summary>
    public IEnumerable<string> Openings => _byFirst.Keys;

    /// <summary>The phrases that begin at piece <paramref name="at"/>, the longest first, each with the piece after it.</summary>
    public PhraseMatches<T> Matches(List<Piece> pieces, int at) =>
        new(pieces, at, at < pieces.Count ? _byFirst.GetValueOrDefault(pieces[at].Form) : null);

    /// <summary>The phrase that begins at piece <paramref name="at"/>; <paramref name="end"/> is the piece after it.</summary>
    public bool TryMatch(List<Piece> pieces, int at, out int end, out T value)
    {
        foreach (var match in Matches(pieces, at))
        {
            (end, value) = match;
            return true;
        }

        (end, value) = (at, default!);
        return false;
    }

    /// <summary>
    /// The longest phrase that begins at <paramref name="at"/> and that <paramref name="accepts"/> (pieces, at, end, value) takes.
    /// </summary>
    public bool TryMatch(List<Piece> pieces, int at, Func<List<Piece>, int, int, T, bool> accepts, out int end, out T value)
    {
        foreach (var match in Matches(pieces, at))
        {
            if (accepts(pieces, at, match.End, match.Value))
            {
                (end, value) = match;
                return true;
            }
        }

        (end, value) = (at, default!);
        return false;
    }

    /// <summary>The phrase that ends just before piece <paramref name="before"/>; <paramref name="start"/> is its first piece.</summary>
    public bool TryMatchBefore(List<Piece> pieces, int before, out int start, out T value)
    {
        if (before > 0 && before <= pieces.Count && _byLast.TryGetValue(pieces[before - 1].Form, out var entries))
        {
            foreach (var phrase in entries)
            {
                if (phrase.StandsAt(pieces, before - phrase.Forms.Length))
                {
                    (start, value) = (before - phrase.Forms.Length, phrase.Value);
                    return true;
                }
            }
        }

        (start, value) = (before, default!);
        return false;
    }

    private static void Insert(Dictionary<string, List<Phrase<T>>> index, string key, Phrase<T> phrase)
    {
        if (!index.TryGetValue(key, out var entries))
        {
            index[key] = entries = [];
        }

        var at = entries.FindIndex(e => e.Forms.Length < phrase.Forms.Length);
        entries.Insert(at < 0 ? entries.Count : at, phrase);
    }
}
