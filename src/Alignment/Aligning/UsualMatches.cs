using Alignment.Lexicons;

namespace Alignment.Aligning;

/// <summary>
/// What a sentence shares with a window of the other article on average over all places of a band: common words have a partner nearly
/// anywhere, which says nothing about the place. Immutable after construction, thread-safe.
/// </summary>
internal sealed class UsualMatches
{
    private readonly double[] _means;

    /// <summary>Takes the means.</summary>
    /// <param name="band">The places.</param>
    /// <param name="matched">Matched weight of the sentence, <see cref="GroupMatches.Windows"/> values a cell of the band.</param>
    /// <param name="side">Whose sentences are meant.</param>
    /// <param name="sentences">How many there are.</param>
    public UsualMatches(Band band, ReadOnlySpan<float> matched, Side side, int sentences)
    {
        _means = new double[sentences * GroupMatches.Windows];
        var places = new int[sentences];
        for (var row = 1; row <= band.LastRow; row++)
        {
            for (var column = Math.Max(1, band.From(row)); column <= band.To(row); column++)
            {
                var sentence = (side == Side.Left ? row : column) - 1;
                places[sentence]++;
                var at = (int)band.At(row, column) * GroupMatches.Windows;
                for (var window = 0; window < GroupMatches.Windows; window++)
                {
                    _means[(sentence * GroupMatches.Windows) + window] += matched[at + window];
                }
            }
        }

        for (var i = 0; i < _means.Length; i++)
        {
            _means[i] /= Math.Max(1, places[i / GroupMatches.Windows]);
        }
    }

    /// <summary>The sum over so many sentences, the last counted from 1.</summary>
    public double Of(int end, int size, int window)
    {
        var sum = 0.0;
        for (var s = end - size; s < end; s++)
        {
            sum += _means[(s * GroupMatches.Windows) + window];
        }

        return sum;
    }
}
