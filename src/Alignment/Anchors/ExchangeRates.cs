using System.Globalization;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Rough rates of exchange, from data/language/currencies.tsv: enough to see that two amounts may be one.</summary>
internal static class ExchangeRates
{
    /// <summary>The larger over the smaller of two amounts that may be one: rates of a few years lie within it.</summary>
    private const double Reach = 1.25;

    private static readonly Dictionary<string, double> PerDollar = LanguageTables.Embedded.Rows("currencies")
        .ToDictionary(r => r[0], r => double.Parse(r[4], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>
    /// True for amounts in two currencies that are about the same: US$104 million and Rp 1,7 triliun. Twelve million euros and twelve
    /// million dollars are not: who exchanges changes the figure.
    /// </summary>
    public static bool AreNear(NumericValue left, NumericValue right)
    {
        if (left.Unit == right.Unit || left.Magnitude == right.Magnitude || left.Magnitude <= 0 || right.Magnitude <= 0
            || !PerDollar.TryGetValue(left.Unit, out var leftRate) || !PerDollar.TryGetValue(right.Unit, out var rightRate))
        {
            return false;
        }

        var ratio = (double)left.Magnitude / leftRate / ((double)right.Magnitude / rightRate);
        return ratio is >= 1 / Reach and <= Reach;
    }
}
