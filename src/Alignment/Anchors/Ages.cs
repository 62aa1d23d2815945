namespace Alignment.Anchors;

/// <summary>Tells bare numbers that are a person's years: Wahyuni, 41, said; Suyatno (52); aged 41; a man of 62; berusia 41.</summary>
internal static class Ages
{
    /// <summary>The oldest age; the oldest known human was 122 (Jeanne Calment, 1997).</summary>
    private const decimal Oldest = 122;

    /// <summary>The amount as a span of years where it is an age, else as it is.</summary>
    public static Amount Read(SentenceScan scan, Amount amount) =>
        IsWholeNumber(amount) && (IsBehindName(scan, amount) || IsAnnounced(scan, amount.Start))
            ? Years(amount, scan.Tables.Year)
            : amount;

    private static bool IsWholeNumber(Amount amount) =>
        amount is { Type: AnchorType.Number, Value: { To: null, Magnitude: > 0 and <= Oldest } } && decimal.IsInteger(amount.Figure);

    private static Amount Years(Amount amount, Unit year) => amount with
    {
        Type = AnchorType.Quantity,
        Unit = year,
        Value = amount.Value with { Magnitude = amount.Figure * year.Factor, Unit = year.Base, WrittenUnit = year.Written },
    };

    private static bool IsBehindName(SentenceScan scan, Amount amount) =>
        (scan.Form(amount.Start - 1), scan.Form(amount.End)) is ("(", ")") or (",", "," or ".")
        && amount.InDigits && scan.Form(amount.Start).Length == 2 && scan.IsWord(amount.Start - 2) && scan.IsCapital(amount.Start - 2);

    private static bool IsAnnounced(SentenceScan scan, int at) => (scan.Form(at - 2), scan.Form(at - 1)) switch
    {
        (_, "aged" or "berusia" or "berumur" or "usia" or "usianya" or "umur" or "umurnya") => true,
        ("man" or "woman" or "boy" or "girl" or "age" or "ages", "of") => true,
        ("at", "age") => true,
        _ => false,
    };
}
