using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>The sentences that hold each term of an article, of terms that are not too common. Immutable, thread-safe.</summary>
internal sealed class TermPlaces
{
    // One stretch a term.
    private readonly int[] _starts;
    private readonly int[] _sentences;

    /// <summary>Looks through an article.</summary>
    /// <param name="terms">The article.</param>
    /// <param name="most">A term that more sentences hold has no places.</param>
    public TermPlaces(ArticleTerms terms, int most)
    {
        int[] counts = [.. terms.Vocabulary.Select(t => t.Sentences <= most ? t.Sentences : 0)];
        _starts = new int[counts.Length + 1];
        for (var t = 0; t < counts.Length; t++)
        {
            _starts[t + 1] = _starts[t] + counts[t];
        }

        _sentences = new int[_starts[^1]];
        var ends = _starts.AsSpan(0, counts.Length).ToArray();
        for (var s = 0; s < terms.Count; s++)
        {
            foreach (var use in terms.Of(s))
            {
                if (counts[use.Term] > 0 && (ends[use.Term] == _starts[use.Term] || _sentences[ends[use.Term] - 1] != s))
                {
                    _sentences[ends[use.Term]++] = s;
                }
            }
        }
    }

    /// <summary>The sentences that hold a term, by index from 0, ascending.</summary>
    public ReadOnlySpan<int> Of(int term) => _sentences.AsSpan(_starts[term].._starts[term + 1]);
}
