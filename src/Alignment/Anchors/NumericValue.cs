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
/// <param name="Unit">Empty; <c>%</c>; an ISO 4217 currency; or the base unit that quantities of its kind are turned into (m, kg, s, …).</param>
/// <param name="Bound">How it is hedged.</param>
/// <param name="WrittenUnit">The unit as normalised but not converted ("km", "mile", "hour"); null where it equals <paramref name="Unit"/>.</param>
public sealed record NumericValue(decimal Magnitude, string Unit, Bound Bound, string? WrittenUnit = null) : AnchorValue
{
    /// <inheritdoc/>
    public override string Normal => Unit.Length == 0 ? Figure : char.IsAsciiLetterUpper(Unit[0]) && Unit.Length == 3 ? $"{Unit} {Figure}" : $"{Figure} {Unit}";

    private string Figure => Magnitude.ToString("0.############", CultureInfo.InvariantCulture);
}
