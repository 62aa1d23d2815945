namespace Alignment.Anchors;

/// <summary>A figure with its unit, before it is known how it is hedged and what it counts.</summary>
/// <param name="Type">Number, percent, quantity or money.</param>
/// <param name="Start">Its first piece.</param>
/// <param name="End">The piece after it.</param>
/// <param name="Value">What it is worth in base units.</param>
/// <param name="Figure">The number as written, before its unit was converted.</param>
/// <param name="Unit">The unit that it is written in; null for money and bare numbers.</param>
/// <param name="InDigits">True where it begins with a currency sign or digits.</param>
internal readonly record struct Amount(AnchorType Type, int Start, int End, NumericValue Value, decimal Figure, Unit? Unit, bool InDigits);
