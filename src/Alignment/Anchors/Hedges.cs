namespace Alignment.Anchors;

/// <summary>Reads the words beside a figure that bound it: more than 40, sekitar 40, 40 or more, 40 lebih.</summary>
internal static class Hedges
{
    /// <summary>The bound before the pieces <paramref name="start"/> to before <paramref name="end"/>, else the one behind them.</summary>
    public static Bound Beside(SentenceScan scan, int start, int end) =>
        Before(scan, start) is not Bound.Exact and var bound ? bound : Behind(scan, end);

    /// <summary>The bound before piece <paramref name="at"/>.</summary>
    public static Bound Before(SentenceScan scan, int at)
    {
        if (scan.Tables.Hedges.TryMatchBefore(scan.Pieces, at, out var hedge, out var bound) && !IsMovement(scan, hedge, at))
        {
            return bound;
        }

        // "the more than 40", "at least some 40": one light word may stand between.
        return scan.Form(at - 1) is "the" or "a" or "an" or "another"
            && scan.Tables.Hedges.TryMatchBefore(scan.Pieces, at - 1, out _, out bound) && bound != Bound.About
            ? bound
            : Bound.Exact;
    }

    // "40 lebih dari target" compares.
    private static Bound Behind(SentenceScan scan, int end) =>
        scan.Tables.HedgesAfter.TryMatch(scan.Pieces, end, out _, out var bound) && scan.Form(end + 1) is not "dari" and not "daripada"
            ? bound
            : Bound.Exact;

    // Prices "go up to 7,500": where they arrive, no bound.
    private static bool IsMovement(SentenceScan scan, int hedge, int end) =>
        end - hedge == 2 && scan.Form(hedge) == "up" && scan.Form(hedge + 1) == "to"
        && scan.Words.Movement.Contains(scan.Form(hedge - 1));
}
