namespace Alignment.Anchors;

/// <summary>Reads times of the day: 6:35 a.m., 1030 am, pukul 05.35 WIB, 09.03 pagi, 5pm, jam 7 malam, half past nine, noon.</summary>
internal static class TimeReader
{
    /// <summary>Hours of the zone farthest from UTC, of Kiribati's Line Islands.</summary>
    private const int LargestShift = 14;

    /// <summary>What a time may begin with, besides digits and numerals.</summary>
    public static readonly string[] Openings = ["noon", "midday", "midnight", "tengah", .. ClockWords.Openings];

    /// <summary>Adds the time that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public static int Read(SentenceScan scan, int at)
    {
        if (Named(scan, at) is var named && named > at)
        {
            return named;
        }

        if ((scan.IsDigits(at) ? ClockFigures.Read(scan, at) : ClockWords.Read(scan, at)) is not var (hour, minute, end, sure)
            || hour is < 0 or > 24 || minute is < 0 or > 59)
        {
            return at;
        }

        var isOfEitherHalf = hour <= 12 && (!scan.IsDigits(at) || scan.Form(end) == "o'clock");
        var half = PartsOfDay.Half(scan, end);
        if (half.End > end)
        {
            if (hour is < 1 or > 12)
            {
                return at;
            }

            (hour, end, sure, isOfEitherHalf) = ((hour % 12) + (half.Afternoon ? 12 : 0), half.End, true, false);
        }

        var isAnnounced = IsAnnounced(scan, at)
            || (EndsStretch(scan, at) && (minute > 0 || scan.Form(at).Length > 2 || PartsOfDay.Of(scan, end) is not null));
        if ((isAnnounced || sure) && half.End <= end && PartsOfDay.Of(scan, end) is { } part && hour is >= 1 and <= 12)
        {
            (hour, end, sure, isOfEitherHalf) = (PartsOfDay.Hour(part.Part, hour), end + part.Length, true, false);
        }

        var (offset, isLocal) = ((int?)null, false);
        if (Zone(scan, end) is { } zone)
        {
            (offset, end, sure) = (zone.Offset, end + zone.Length, true);
        }
        else if (IsLocal(scan, end))
        {
            sure = isLocal = true;
        }

        if (!sure && !isAnnounced)
        {
            return at;
        }

        scan.Add(AnchorType.Time, at, end, new TimeValue(hour % 24, minute, offset, isLocal, BoundBefore(scan, at))
        {
            IsOfEitherHalf = isOfEitherHalf,
        });
        return end;
    }

    private static int Named(SentenceScan scan, int at)
    {
        if (!scan.IsWord(at))
        {
            return at;
        }

        var (hour, length) = scan.Form(at) switch
        {
            "noon" or "midday" when !scan.IsIndonesian => (12, 1),
            "midnight" when !scan.IsIndonesian => (0, 1),
            "tengah" when scan.Form(at + 1) == "malam" => (0, 2),
            "tengah" when scan.Form(at + 1) == "hari" => (12, 2),
            _ => (-1, 0),
        };
        if (hour < 0)
        {
            return at;
        }

        scan.Add(AnchorType.Time, at, at + length, new TimeValue(hour, 0, null, Bound: BoundBefore(scan, at)));
        return at + length;
    }

    /// <summary>"shortly before midnight", "sekitar pukul 15.40", "pukul sekitar 7".</summary>
    private static Bound BoundBefore(SentenceScan scan, int at)
    {
        var from = scan.Form(at - 1) is "pukul" or "jam" ? at - 1 : at;
        return scan.Tables.TimeHedges.TryMatchBefore(scan.Pieces, from, out _, out var bound) ? bound : Bound.Exact;
    }

    private static (int Offset, int Length)? Zone(SentenceScan scan, int i)
    {
        if (scan.IsWord(i) && scan.IsCapital(i) && scan.Tables.Zones.TryGetValue(scan.Form(i), out var offset))
        {
            return Shift(scan, i + 1) is var shift && offset == 0 && shift != 0 ? (shift, 3) : (offset, 1);
        }

        if (scan.Form(i) == "(" && Zone(scan, i + 1) is { } inner && scan.Form(i + 1 + inner.Length) == ")")
        {
            return (inner.Offset, inner.Length + 2);
        }

        return (scan.Form(i), scan.Form(i + 1), scan.Form(i + 2)) switch
        {
            ("waktu", "indonesia", "barat") => (7, 3),
            ("waktu", "indonesia", "tengah") => (8, 3),
            ("waktu", "indonesia", "timur") => (9, 3),
            _ => null,
        };
    }

    /// <summary>The hours that are added to the meridian's in "GMT+7", "UTC-5"; 0 where there are none.</summary>
    private static int Shift(SentenceScan scan, int i) =>
        (scan.Form(i) == "+" || scan.IsDash(i)) && scan.IsJoined(i) && scan.IsJoined(i + 1) && scan.IsDigits(i + 1)
        && DateParts.Number(scan.Form(i + 1)) is { } hours and <= LargestShift
            ? scan.Form(i) == "+" ? hours : -hours
            : 0;

    /// <summary>"pukul 7", "jam 7", "pukul sekitar 7".</summary>
    private static bool IsAnnounced(SentenceScan scan, int at) =>
        scan.Form(at - 1) is "pukul" or "jam"
        || (scan.Form(at - 1) is "hours" or "sekitar" or "sekira" && scan.Form(at - 2) == "pukul");

    /// <summary>"3 sore dan 6 pagi", "08.00–10.00": the hour before it is the beginning.</summary>
    private static bool EndsStretch(SentenceScan scan, int at) =>
        (scan.IsDash(at - 1) || scan.Form(at - 1) is "dan" or "hingga" or "sampai" or "and" or "to")
        && at >= 2 && scan.Found is [.., { Type: AnchorType.Time } begin] && begin.Span.End == scan.Pieces[at - 2].End;

    /// <summary>"local time", "waktu setempat", "waktu Baghdad", "Baghdad local time".</summary>
    private static bool IsLocal(SentenceScan scan, int i)
    {
        var behindPlace = scan.IsCapital(i) ? i + 1 : i;
        return scan.Form(i) == "waktu" || (scan.Form(behindPlace), scan.Form(behindPlace + 1)) is ("local", "time");
    }
}
