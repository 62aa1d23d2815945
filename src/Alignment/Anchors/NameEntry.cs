namespace Alignment.Anchors;

/// <summary>A form of a known name.</summary>
/// <param name="Key">The key of all forms of the name.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Cases">How each piece of the form is written in the table, which is the least a text must write: an
/// acronym is met only in capitals, "finance ministry" in any writing.</param>
internal sealed record NameEntry(string Key, NameKind Kind, LetterCase[] Cases)
{
    /// <summary>The words of the key.</summary>
    public string[] Words { get; } = Key.Split(' ');

    /// <summary>
    /// True when the pieces from <paramref name="at"/> are written with at least the capitals of
    /// the form; where all is in capitals, that says nothing.
    /// </summary>
    public bool Fits(List<Piece> pieces, int at, bool allCapitals)
    {
        for (var i = 0; i < Cases.Length; i++)
        {
            var written = pieces[at + i].Case;
            if (Cases[i] == LetterCase.Upper
                ? written != LetterCase.Upper || allCapitals && Cases.Length == 1 && pieces[at + i].Form.Length <= 3
                : Cases[i] == LetterCase.Capital && written == LetterCase.Lower)
            {
                return false;
            }
        }

        return true;
    }
}
