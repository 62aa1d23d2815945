namespace Alignment.Anchors;

/// <summary>Reads times of the day: 6:35 a.m., 1030 am, pukul 05.35 WIB, 09.03 pagi, 5pm, jam 7 malam, noon.</summary>
internal sealed class TimeReader(SentenceScan scan)
{
    /// <summary>The words that a time may begin with; all others begin with digits.</summary>
    public static readonly string[] Openings = ["noon", "midday", "midnight", "tengah"];

    /// <summary>Adds the time that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public int Read(int at)
    {
        if (!scan.IsDigits(at))
        {
            return Named(at);
        }

        if (Clock(at) is not var (hour, minute, end, sure) || hour is < 0 or > 24 || minute is < 0 or > 59)
        {
            return at;
        }

        var half = HalfOfDay(end);
        if (half.End > end)
        {
            if (hour is < 1 or > 12)
            {
                return at;
            }

            (hour, end, sure) = ((hour % 12) + (half.Afternoon ? 12 : 0), half.End, true);
        }

        var clockWord = scan.Form(at - 1) is "pukul" or "jam" || (scan.Form(at - 1) is "hours" or "sekitar" or "sekira" && scan.Form(at - 2) == "pukul")
            || (EndsStretch(at) && (minute > 0 || scan.Form(at).Length > 2 || PartOfDay(end) is not null));
        if ((clockWord || sure) && half.End <= end && PartOfDay(end) is { } part && hour is >= 1 and <= 12)
        {
            (hour, end, sure) = (part.Afternoon && hour < 12 ? hour + 12 : part.Early && hour == 12 ? 0 : hour, end + part.Length, true);
        }

        var (offset, isLocal) = ((int?)null, false);
        if (Zone(end) is { } zone)
        {
            (offset, end, sure) = (zone.Offset, end + zone.Length, true);
        }
        else if (IsLocal(end))
        {
            sure = isLocal = true;
        }

        if (!sure && !clockWord)
        {
            return at;
        }

        scan.Add(AnchorType.Time, at, end, new TimeValue(hour % 24, minute, offset, isLocal));
        return end;
    }

    /// <summary>Hour and minute in digits, the piece after them, and whether the writing alone makes it a time.</summary>
    private (int Hour, int Minute, int End, bool Sure)? Clock(int at)
    {
        var form = scan.Form(at);
        if (scan.Form(at + 1) == ":" && scan.IsJoined(at + 1) && scan.IsJoined(at + 2) && scan.IsDigits(at + 2) && form.Length <= 2
            && scan.Form(at + 2).Length == 2)
        {
            var seconds = scan.Form(at + 3) == ":" && scan.IsJoined(at + 3) && scan.IsDigits(at + 4) && scan.Form(at + 4).Length == 2;
            return (Number(form), Number(scan.Form(at + 2)), seconds ? at + 5 : at + 3, true);
        }

        var point = form.IndexOf('.', StringComparison.Ordinal);
        if (point is 1 or 2 && form.Length is var length && (length == point + 3 || (length == point + 6 && form[point + 3] == '.')))
        {
            return (Number(form[..point]), Number(form.Substring(point + 1, 2)), at + 1, scan.IsIndonesian && PartOfDay(at + 1) is not null);
        }

        if (point < 0 && form.Length == 4 && !form.Contains(',', StringComparison.Ordinal)
            && (scan.Form(at + 1) is "gmt" or "utc" || HalfOfDay(at + 1).End > at + 1))
        {
            return (Number(form[..2]), Number(form[2..]), at + 1, true);
        }

        return point < 0 && form.Length <= 2
            ? (Number(form), 0, at + 1, scan.Form(at + 1) is "o'clock")
            : null;
    }

    private int Named(int at)
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

        scan.Add(AnchorType.Time, at, at + length, new TimeValue(hour, 0, null));
        return at + length;
    }

    private (int End, bool Afternoon) HalfOfDay(int i)
    {
        switch (scan.Form(i))
        {
            case "a.m." or "am" when !scan.IsIndonesian || scan.Form(i) == "a.m.":
                return (i + 1, false);
            case "p.m." or "pm":
                return (i + 1, true);
            default:
                return (i, false);
        }
    }

    private (bool Afternoon, bool Early, int Length)? PartOfDay(int i) => scan.Form(i) switch
    {
        "pagi" => (false, true, 1),
        "siang" => (scan.Form(i - 1) is not "10" and not "11", false, 1),
        "sore" or "petang" or "malam" => (true, false, 1),
        "dini" when scan.Form(i + 1) == "hari" => (false, true, 2),
        "in" when scan.Form(i + 1) == "the" && scan.Form(i + 2) is "morning" => (false, true, 3),
        "in" when scan.Form(i + 1) == "the" && scan.Form(i + 2) is "afternoon" or "evening" => (true, false, 3),
        "o'clock" when scan.Form(i + 1) == "in" && scan.Form(i + 3) is "morning" => (false, true, 4),
        "o'clock" when scan.Form(i + 1) == "in" && scan.Form(i + 3) is "afternoon" or "evening" => (true, false, 4),
        _ => null,
    };

    private (int Offset, int Length)? Zone(int i)
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

    /// <summary>"3 sore dan 6 pagi", "08.00–10.00": the hour before it is the beginning.</summary>
    private bool EndsStretch(int at) =>
        (scan.IsDash(at - 1) || scan.Form(at - 1) is "dan" or "hingga" or "sampai" or "and" or "to")
        && at >= 2 && scan.Found is [.., { Type: AnchorType.Time } begin] && begin.Span.End == scan.Pieces[at - 2].End;

    /// <summary>"local time", "waktu setempat", "waktu Baghdad", "Baghdad local time".</summary>
    private bool IsLocal(int i) =>
        scan.Form(i) == "waktu" || (scan.Form(scan.IsCapital(i) ? i + 1 : i), scan.Form(scan.IsCapital(i) ? i + 2 : i + 1)) is ("local", "time");

    private static int Number(string digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            value = char.IsAsciiDigit(c) ? (value * 10) + (c - '0') : -1000;
        }

        return value;
    }
}
