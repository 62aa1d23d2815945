using System.Globalization;

namespace Alignment.Anchors;

/// <summary>How a text hedges a figure.</summary>
public enum Bound
{
    /// <summary>Stated as it is.</summary>
    Exact,

    /// <summary>"about", "nearly", "sekitar", "hampir".</summary>
    About,

    /// <summary>"more than", "at least", "lebih dari", "sedikitnya".</summary>
    AtLeast,

    /// <summary>"less than", "up to", "kurang dari", "hingga".</summary>
    AtMost,
}

/// <summary>A figure: number, ordinal, percent, money or quantity.</summary>
/// <param name="Magnitude">In units of <paramref name="Unit"/>; "1,2 juta" is 1200000.</param>
/// <param name="Unit">Empty; <c>%</c>; <c>pp</c> (percentage points); <c>bp</c> (hundredths of one); an ISO 4217 currency; or the base
/// unit that quantities of its kind are turned into (m, kg, s, …).</param>
/// <param name="Bound">How it is hedged.</param>
/// <param name="WrittenUnit">The unit as normalised but not converted ("km", "mile", "hour"); null where it equals
/// <paramref name="Unit"/>.</param>
/// <param name="To">The other end of a range ("3–4 metres", "puluhan" is 10–99) or the second figure of a score ("2–1", where it
/// may be the smaller); else null.</param>
/// <param name="Counted">Stem of the noun that is counted ("17 people", "17 orang"), where one stands by a number; else null. Takes no
/// part in comparison.</param>
public sealed record NumericValue(decimal Magnitude, string Unit, Bound Bound, string? WrittenUnit = null, decimal? To = null,
    string? Counted = null) : AnchorValue
{
    /// <inheritdoc/>
    public override string Normal
    {
        get
        {
            var figure = To is { } to ? Figure(Magnitude) + "–" + Figure(to) : Figure(Magnitude);
            return Unit.Length == 0 ? figure : IsCurrency ? $"{Unit} {figure}" : $"{figure} {Unit}";
        }
    }

    /// <summary>True for an amount of money.</summary>
    internal bool IsCurrency =>
        Unit.Length == 3 && char.IsAsciiLetterUpper(Unit[0]) && char.IsAsciiLetterUpper(Unit[1]) && char.IsAsciiLetterUpper(Unit[2]);

    /// <summary>
    /// Number of digits when the two figures differ in the order of their digits alone (164 and 146), else 0. Trailing zeros are
    /// magnitude, not digits.
    /// </summary>
    internal int SwappedDigits(NumericValue other)
    {
        // The same digits have the same sum, so that the difference is a multiple of nine; asked first, since nearly all figures
        // differ in that.
        if (Magnitude == other.Magnitude || Math.Abs(Magnitude) > Largest || Math.Abs(other.Magnitude) > Largest
            || decimal.Remainder((Magnitude - other.Magnitude) * Decimals, 9) != 0)
        {
            return 0;
        }

        var (own, others) = (Figure(Magnitude), Figure(other.Magnitude));
        return own.Length == others.Length && own.Order().SequenceEqual(others.Order())
            ? own.Replace(".", "", StringComparison.Ordinal).TrimEnd('0').Length
            : 0;
    }

    // Figures of news have at most four decimals; beyond these bounds none is taken for a misprint.
    private const decimal Decimals = 10_000;
    private const decimal Largest = 1e20m;

    private static string Figure(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
