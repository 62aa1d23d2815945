using System.Runtime.InteropServices;

namespace Alignment.Anchors;

/// <summary>Gives a day the year that stands behind it: "July 9 last year", "3 Maret tahun lalu".</summary>
internal static class YearsBehind
{
    /// <summary>Settles the days of a sentence, once all its values are read.</summary>
    public static void Settle(SentenceScan scan)
    {
        var found = CollectionsMarshal.AsSpan(scan.Found);
        for (var i = 1; i < found.Length; i++)
        {
            if (found[i - 1].Value is DateValue { Basis: DateBasis.YearWorkedOut, Month: not null, Last: null, Weekday: null } day
                && found[i].Value is DateValue { Year: { } year, Month: null, Day: null, Last: null }
                && found[i].Span.Start == found[i - 1].Span.End + 1)
            {
                found[i - 1] = found[i - 1] with { Value = day with { Year = year, Basis = DateBasis.Stated, StatedWeekday = null } };
            }
        }
    }
}
