namespace Alignment.Anchors;

/// <summary>A date as read from pieces.</summary>
/// <param name="Value">The day, month, year or stretch of days.</param>
/// <param name="End">The piece after it.</param>
internal readonly record struct DateReading(DateValue Value, int End);
