namespace Alignment.Anchors;

/// <summary>Completes the upper end of a price range of which only the decimals that differ are written: 121.70-75, 1,2948-2953.</summary>
internal static class ShortEnds
{
    /// <summary>"2.5-3 percent" is written whole: prices have two decimals at least.</summary>
    private const int LeastDecimals = 2;

    /// <summary>The upper end as a figure like the lower one, or null where it is written whole.</summary>
    public static decimal? Whole(SentenceScan scan, Amount lower, Amount upper)
    {
        var (written, rest) = (scan.Form(lower.End - 1), scan.Form(upper.Start));
        var decimals = written.Length - written.LastIndexOfAny(['.', ',']) - 1;
        if (lower.Figure % 1 == 0 || rest.Length < LeastDecimals || rest.Length > decimals
            || !scan.IsJoined(lower.End) || !scan.IsJoined(upper.Start))
        {
            return null;
        }

        var whole = Figure.Read(string.Concat(written.AsSpan(0, written.Length - rest.Length), rest), scan.IsIndonesian);
        return whole > lower.Figure ? whole : null;
    }
}
