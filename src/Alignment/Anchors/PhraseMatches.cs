namespace Alignment.Anchors;

/// <summary>
/// Walks the phrases that begin at one piece, the longest first. A structure, made at nearly every piece: it costs no allocation.
/// </summary>
/// <param name="pieces">The sentence.</param>
/// <param name="at">Where the phrases begin.</param>
/// <param name="phrases">Those whose first form stands there, the longest first; null for none.</param>
internal struct PhraseMatches<T>(List<Piece> pieces, int at, List<Phrase<T>>? phrases)
{
    private int _next;

    /// <summary>The piece after the phrase, and what the phrase stands for.</summary>
    public (int End, T Value) Current { get; private set; }

    public readonly PhraseMatches<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        while (phrases is not null && _next < phrases.Count)
        {
            var phrase = phrases[_next++];
            if (phrase.StandsAt(pieces, at))
            {
                Current = (at + phrase.Forms.Length, phrase.Value);
                return true;
            }
        }

        return false;
    }
}
