namespace Alignment.Anchors;

/// <summary>
/// A unit of measure: what is said in it, times <paramref name="Factor"/>, plus <paramref name="Offset"/>, is in the base unit.
/// </summary>
/// <param name="Key">Its name as normalised: km is <c>kilometre</c>.</param>
/// <param name="Base">The unit that all of its kind are turned into; empty for what only looks like a unit.</param>
/// <param name="Factor">Base units in one.</param>
/// <param name="Offset">Base units at zero; only temperatures have one.</param>
internal sealed record Unit(string Key, string Base, decimal Factor, decimal Offset)
{
    /// <summary>The base unit of time spans, the second.</summary>
    public const string TimeBase = "s";

    /// <summary>True for a unit of time.</summary>
    public bool IsTime => Base == TimeBase;

    /// <summary>What a value says of the unit that it is written in; null for the base unit.</summary>
    public string? Written => Key == Base || this is { Factor: 1, Offset: 0 } ? null : Key;

    /// <summary>The value in base units, or null when it is beyond reckoning.</summary>
    public decimal? Convert(decimal value) => Figure.Times(value, Factor) is { } scaled ? decimal.Round(scaled + Offset, 12) : null;
}
