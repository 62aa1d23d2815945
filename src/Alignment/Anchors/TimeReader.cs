namespace Alignment.Anchors;

/// <summary>Reads times of the day: 6:35 a.m., 1030 am, pukul 05.35 WIB, 09.03 pagi, 5pm, jam 7 malam, noon.</summary>
internal static class TimeReader
{
    /// <summary>The words that a time may begin with; all others begin with digits.</summary>
    public static readonly string[] Openings = ["noon", "midday", "midnight", "tengah"];

    /// <summary>Adds the time that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public static int Read(SentenceScan scan, int at)
    {
        if (!scan.IsDigits(at))
        {
            return Named(scan, at);
        }

        if (ClockFigures.Read(scan, at) is not var (hour, minute, end, sure) || hour is < 0 or > 24 || minute is < 0 or > 59)
        {
            return at;
        }

        var half = PartsOfDay.Half(scan, end);
        if (half.End > end)
        {
            if (hour is < 1 or > 12)
            {
                return at;
            }

            (hour, end, sure) = ((hour % 12) + (half.Afternoon ? 12 : 0), half.End, true);
        }

        var isAnnounced = IsAnnounced(scan, at)
            || (EndsStretch(scan, at) && (minute > 0 || scan.Form(at).Length > 2 || PartsOfDay.Of(scan, end) is not null));
        if ((isAnnounced || sure) && half.End <= end && PartsOfDay.Of(scan, end) is { } part && hour is >= 1 and <= 12)
        {
            (hour, end, sure) = (part.Afternoon && hour < 12 ? hour + 12 : part.Early && hour == 12 ? 0 : hour, end + part.Length, true);
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

        scan.Add(AnchorType.Time, at, end, new TimeValue(hour % 24, minute, offset, isLocal, BoundBefore(scan, at)));
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
            return (offset, 1);
        }

        return (scan.Form(i), scan.Form(i + 1), scan.Form(i + 2)) switch
        {
            ("waktu", "indonesia", "barat") => (7, 3),
            ("waktu", "indonesia", "tengah") => (8, 3),
            ("waktu", "indonesia", "timur") => (9, 3),
            _ => null,
        };
    }

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
