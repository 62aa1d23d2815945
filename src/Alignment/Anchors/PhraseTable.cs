namespace Alignment.Anchors;

/// <summary>
/// Phrases of one or more pieces and what they stand for; the longest phrase wins, and of equal ones the first added. Read-only once
/// filled, then thread-safe.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Forms, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Forms, T Value)>> _byLast = new(StringComparer.Ordinal);

    public void Add(string phrase, T value)
    {
        Add([.. PieceScanner.Phrase(phrase).Select(p => p.Form)], value);
    }

    /// <summary>Adds a phrase that is already cut into forms.</summary>
    public void Add(string[] forms, T value)
    {
        if (forms.Length > 0)
        {
            Insert(_byFirst, forms[0], forms, value);
            Insert(_byLast, forms[^1], forms, value);
        }
    }

    /// <summary>True when a phrase begins with this form.</summary>
    public bool Opens(string form) => _byFirst.ContainsKey(form);

    /// <summary>The first forms of all phrases.</summary>
    public IEnumerable<string> Openings => _byFirst.Keys;

    /// <summary>The phrase that begins at piece <paramref name="at"/>; <paramref name="end"/> is the piece after it.</summary>
    public bool TryMatch(List<Piece> pieces, int at, out int end, out T value) => TryMatch(pieces, at, static (_, _, _, _) => true, out end, out value);

    /// <summary>
    /// The longest phrase that begins at <paramref name="at"/> and that <paramref name="accepts"/> (pieces, at, end, value) takes.
    /// </summary>
    public bool TryMatch(List<Piece> pieces, int at, Func<List<Piece>, int, int, T, bool> accepts, out int end, out T value)
    {
        if (at < pieces.Count && _byFirst.TryGetValue(pieces[at].Form, out var entries))
        {
            foreach (var (forms, found) in entries)
            {
                if (Matches(pieces, at, forms) && accepts(pieces, at, at + forms.Length, found))
                {
                    (end, value) = (at + forms.Length, found);
                    return true;
                }
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
            foreach (var (forms, found) in entries)
            {
                if (before >= forms.Length && Matches(pieces, before - forms.Length, forms))
                {
                    (start, value) = (before - forms.Length, found);
                    return true;
                }
            }
        }

        (start, value) = (before, default!);
        return false;
    }

    private static void Insert(Dictionary<string, List<(string[] Forms, T Value)>> index, string key, string[] forms, T value)
    {
        if (!index.TryGetValue(key, out var entries))
        {
            index[key] = entries = [];
        }

        var at = entries.FindIndex(e => e.Forms.Length < forms.Length);
        entries.Insert(at < 0 ? entries.Count : at, (forms, value));
    }

    private static bool Matches(List<Piece> pieces, int at, string[] forms)
    {
        if (at + forms.Length > pieces.Count)
        {
            return false;
        }

        for (var i = 0; i < forms.Length; i++)
        {
            if (pieces[at + i].Form != forms[i])
            {
                return false;
            }
        }

        return true;
    }
}
