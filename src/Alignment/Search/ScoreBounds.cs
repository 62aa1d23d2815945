using System.Numerics;

namespace Alignment.Search;

/// <summary>
/// The most that a sentence without counterpart can score, by its article, so that most articles need no look at their sentences. Not
/// for several threads.
/// </summary>
/// <param name="own">What the language holds.</param>
/// <param name="worth">Of each concept, what a sentence that holds it covers of the query.</param>
/// <param name="neighbours">Share of what the sentences before and after hold.</param>
/// <param name="article">Share of what the article holds.</param>
/// <param name="weights">The dials.</param>
internal sealed class ScoreBounds(LanguageMatches own, double[] worth, double neighbours, double article, RankingWeights weights)
{
    private readonly double _all = worth.Sum();
    private readonly double[] _most = new double[worth.Length];
    private readonly uint[] _places = new uint[worth.Length];

    /// <summary>The most that one of the article at this place of <see cref="LanguageMatches.Articles"/> can score.</summary>
    public double Of(int place)
    {
        for (var c = 0; c < _most.Length; c++)
        {
            _places[c] = own.Articles.Places(place, c);
            _most[c] = _places[c] == 0 ? 0 : own.Articles.Most(place, c);
        }

        var (best, left) = (0.0, 0u);
        foreach (var c in own.Bringing)
        {
            left |= _places[c];
        }

        for (; left != 0; left &= left - 1)
        {
            best = Math.Max(best, At(left & (~left + 1)));
        }

        return (best + (article * own.Articles.Sum(place))) * (1 + HeldByArticles.Rounding);
    }

    private double At(uint here)
    {
        var (sum, covered, beside) = (0.0, 0.0, BitOperations.RotateLeft(here, 1) | BitOperations.RotateRight(here, 1));
        for (var c = 0; c < _most.Length; c++)
        {
            var isHere = (_places[c] & here) != 0;
            sum += (isHere ? _most[c] : 0) + ((_places[c] & beside) != 0 ? neighbours * _most[c] : 0);
            covered += isHere ? worth[c] : 0;
        }

        return sum + (covered > 0 ? weights.Coverage * covered * covered / _all : 0);
    }
}
