namespace Alignment.Anchors;

/// <summary>Reads the words beside a figure that bound it: more than 40, sekitar 40, 40 or more, 40 lebih, 40-an.</summary>
internal static class Hedges
{
    /// <summary>The bound before the amount, else the one behind it.</summary>
    public static Bound Beside(SentenceScan scan, in Amount amount) =>
        Before(scan, amount.Start, amount.Unit is { IsTime: true }) is not Bound.Exact and var bound ? bound
        : IsRound(scan, amount) ? Bound.About
        : Behind(scan, amount.End);

    // "300-an juta", "Rp 20 ribuan".
    private static bool IsRound(SentenceScan scan, in Amount amount)
    {
        for (var i = amount.Start + 1; i < amount.End; i++)
        {
            if (scan.IsAbout(i) || (scan.IsIndonesian && scan.IsDigits(i - 1)
                && scan.Tables.Numerals.TryGetValue(scan.Form(i), out var numeral) && numeral.Class == NumeralClass.Vague))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The bound before piece <paramref name="at"/>; <paramref name="isSpan"/>: before a span of time.</summary>
    public static Bound Before(SentenceScan scan, int at, bool isSpan)
    {
        if (scan.Tables.Hedges.TryMatchBefore(scan.Pieces, at, out var hedge, out var bound) && !IsMovement(scan, hedge, at)
            && !(isSpan && IsDuring(scan, hedge, at)))
        {
            return bound;
        }

        // "the more than 40", "at least some 40": one light word may stand between.
        return scan.Form(at - 1) is "the" or "a" or "an" or "another"
            && scan.Tables.Hedges.TryMatchBefore(scan.Pieces, at - 1, out _, out bound) && bound != Bound.About
            ? bound
            : Bound.Exact;
    }

    // "40 lebih dari target" and "508 meter lebih pendek" compare.
    private static Bound Behind(SentenceScan scan, int end) =>
        scan.Tables.HedgesAfter.TryMatch(scan.Pieces, end, out var after, out var bound)
        && scan.Form(end + 1) is not "dari" and not "daripada"
        && !(scan.Form(end) == "lebih" && scan.Words.Compared.Contains(scan.Form(after)))
            ? bound
            : Bound.Exact;

    // Debts are "spread over eight years": in their course, no bound; "for over eight years" is one.
    private static bool IsDuring(SentenceScan scan, int hedge, int end) =>
        end - hedge == 1 && scan.Form(hedge) == "over" && !scan.Words.BeforeOver.Contains(scan.Form(hedge - 1));

    // Prices "go up to 7,500": where they arrive, no bound.
    private static bool IsMovement(SentenceScan scan, int hedge, int end) =>
        end - hedge == 2 && scan.Form(hedge) == "up" && scan.Form(hedge + 1) == "to"
        && scan.Words.Movement.Contains(scan.Form(hedge - 1));
}
