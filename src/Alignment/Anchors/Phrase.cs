namespace Alignment.Anchors;

/// <summary>A phrase of a table.</summary>
/// <param name="Forms">Its pieces in lower case, one at least.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record Phrase<T>(string[] Forms, T Value)
{
    /// <summary>True when the phrase begins at piece <paramref name="at"/>, which may lie beyond the ends.</summary>
    public bool StandsAt(List<Piece> pieces, int at)
    {
        if (at < 0 || at + Forms.Length > pieces.Count)
        {
            return false;
        }

        for (var i = 0; i < Forms.Length; i++)
        {
            if (pieces[at + i].Form != Forms[i])
            {
                return false;
            }
        }

        return true;
    }
}
