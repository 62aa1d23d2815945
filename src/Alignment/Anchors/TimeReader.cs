namespace Alignment.Anchors;

/// <summary>Reads times of the day: 6:35 a.m., 1030 am, pukul 05.35 WIB, 09.03 pagi, 5pm, jam 7 malam, noon.</summary>
internal sealed class TimeReader
{
    /// <summary>The words that a time may begin with; all others begin with digits.</summary>
    public static readonly string[] Openings = ["noon", "midday", "midnight", "tengah"];

    private readonly SentenceScan _scan;
    private readonly PartsOfDay _parts;
    private readonly ClockFigures _clock;

    public TimeReader(SentenceScan scan)
    {
        (_scan, _parts) = (scan, new(scan));
        _clock = new(scan, _parts);
    }

    /// <summary>Adds the time that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public int Read(int at)
    {
        if (!_scan.IsDigits(at))
        {
            return Named(at);
        }

        if (_clock.Read(at) is not var (hour, minute, end, sure) || hour is < 0 or > 24 || minute is < 0 or > 59)
        {
            return at;
        }

        var half = _parts.Half(end);
        if (half.End > end)
        {
            if (hour is < 1 or > 12)
            {
                return at;
            }

            (hour, end, sure) = ((hour % 12) + (half.Afternoon ? 12 : 0), half.End, true);
        }

        var isAnnounced = IsAnnounced(at) || (EndsStretch(at) && (minute > 0 || _scan.Form(at).Length > 2 || _parts.Of(end) is not null));
        if ((isAnnounced || sure) && half.End <= end && _parts.Of(end) is { } part && hour is >= 1 and <= 12)
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

        if (!sure && !isAnnounced)
        {
            return at;
        }

        _scan.Add(AnchorType.Time, at, end, new TimeValue(hour % 24, minute, offset, isLocal));
        return end;
    }

    private int Named(int at)
    {
        if (!_scan.IsWord(at))
        {
            return at;
        }

        var (hour, length) = _scan.Form(at) switch
        {
            "noon" or "midday" when !_scan.IsIndonesian => (12, 1),
            "midnight" when !_scan.IsIndonesian => (0, 1),
            "tengah" when _scan.Form(at + 1) == "malam" => (0, 2),
            "tengah" when _scan.Form(at + 1) == "hari" => (12, 2),
            _ => (-1, 0),
        };
        if (hour < 0)
        {
            return at;
        }

        _scan.Add(AnchorType.Time, at, at + length, new TimeValue(hour, 0, null));
        return at + length;
    }

    private (int Offset, int Length)? Zone(int i)
    {
        if (_scan.IsWord(i) && _scan.IsCapital(i) && _scan.Tables.Zones.TryGetValue(_scan.Form(i), out var offset))
        {
            return (offset, 1);
        }

        return (_scan.Form(i), _scan.Form(i + 1), _scan.Form(i + 2)) switch
        {
            ("waktu", "indonesia", "barat") => (7, 3),
            ("waktu", "indonesia", "tengah") => (8, 3),
            ("waktu", "indonesia", "timur") => (9, 3),
            _ => null,
        };
    }

    /// <summary>"pukul 7", "jam 7", "pukul sekitar 7".</summary>
    private bool IsAnnounced(int at) =>
        _scan.Form(at - 1) is "pukul" or "jam"
        || (_scan.Form(at - 1) is "hours" or "sekitar" or "sekira" && _scan.Form(at - 2) == "pukul");

    /// <summary>"3 sore dan 6 pagi", "08.00–10.00": the hour before it is the beginning.</summary>
    private bool EndsStretch(int at) =>
        (_scan.IsDash(at - 1) || _scan.Form(at - 1) is "dan" or "hingga" or "sampai" or "and" or "to")
        && at >= 2 && _scan.Found is [.., { Type: AnchorType.Time } begin] && begin.Span.End == _scan.Pieces[at - 2].End;

    /// <summary>"local time", "waktu setempat", "waktu Baghdad", "Baghdad local time".</summary>
    private bool IsLocal(int i)
    {
        var behindPlace = _scan.IsCapital(i) ? i + 1 : i;
        return _scan.Form(i) == "waktu" || (_scan.Form(behindPlace), _scan.Form(behindPlace + 1)) is ("local", "time");
    }
}
