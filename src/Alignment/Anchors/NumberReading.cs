namespace Alignment.Anchors;

/// <summary>A number as read from pieces.</summary>
/// <param name="Value">What it is worth; the lower end for a vague count.</param>
/// <param name="To">The upper end of a vague count, or null.</param>
/// <param name="End">The piece after it.</param>
/// <param name="InDigits">True when it begins with digits.</param>
internal readonly record struct NumberReading(decimal Value, decimal? To, int End, bool InDigits);
