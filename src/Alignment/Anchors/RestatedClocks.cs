using System.Runtime.InteropServices;

namespace Alignment.Anchors;

/// <summary>
/// Tells the zone of a time from what it is by another clock, in brackets: "7:30 a.m. local time (2330 GMT Saturday)" is at +8.
/// </summary>
internal static class RestatedClocks
{
    /// <summary>Characters between the two: "local time" and a bracket.</summary>
    private const int Furthest = 16;

    /// <summary>Hours of the zones farthest from UTC, west and east.</summary>
    private const int West = -12, East = 14;

    private const int Hours = 24;

    /// <summary>Gives times of the sentence, once all its values are read, the zone that the next one tells.</summary>
    public static void Settle(SentenceScan scan)
    {
        var found = CollectionsMarshal.AsSpan(scan.Found);
        for (var i = 1; i < found.Length; i++)
        {
            if (found[i - 1].Value is TimeValue { UtcOffset: null } local && found[i].Value is TimeValue { UtcOffset: { } zone } again
                && local.Minute == again.Minute && IsInBrackets(scan, found[i - 1].Span.End, found[i].Span.Start))
            {
                var offset = local.Hour - again.Hour + zone;
                offset += offset < West ? Hours : offset > East ? -Hours : 0;
                found[i - 1] = found[i - 1] with { Value = local with { UtcOffset = offset, IsLocal = false } };
            }
        }
    }

    private static bool IsInBrackets(SentenceScan scan, int from, int to) =>
        to > from && to - from <= Furthest && scan.Article.Text.AsSpan(from, to - from).Contains('(');
}
