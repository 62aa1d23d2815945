namespace Alignment.Anchors;

/// <summary>Reads the figures of a clock: 6:35, 05.35, 0530 GMT, 1030 am, 7.</summary>
internal static class ClockFigures
{
    /// <summary>Hour and minute in digits, the piece after them, and whether the writing alone makes it a time.</summary>
    public static (int Hour, int Minute, int End, bool Sure)? Read(SentenceScan scan, int at)
    {
        var form = scan.Form(at);
        if (scan.Form(at + 1) == ":" && scan.IsJoined(at + 1) && scan.IsJoined(at + 2) && scan.IsDigits(at + 2) && form.Length <= 2
            && scan.Form(at + 2).Length == 2)
        {
            var seconds = scan.Form(at + 3) == ":" && scan.IsJoined(at + 3) && scan.IsDigits(at + 4) && scan.Form(at + 4).Length == 2;
            return (Number(form), Number(scan.Form(at + 2)), seconds ? at + 5 : at + 3, !seconds);
        }

        var point = form.IndexOf('.', StringComparison.Ordinal);
        if (point is 1 or 2 && form.Length is var length && (length == point + 3 || (length == point + 6 && form[point + 3] == '.')))
        {
            var isNamed = scan.IsIndonesian && PartsOfDay.Of(scan, at + 1) is not null;
            return (Number(form.AsSpan(0, point)), Number(form.AsSpan(point + 1, 2)), at + 1, isNamed);
        }

        if (point < 0 && form.Length == 4 && !form.Contains(',', StringComparison.Ordinal)
            && (scan.Form(at + 1) is "gmt" or "utc" || PartsOfDay.Half(scan, at + 1).End > at + 1))
        {
            return (Number(form.AsSpan(0, 2)), Number(form.AsSpan(2)), at + 1, true);
        }

        return point < 0 && form.Length <= 2
            ? (Number(form), 0, at + 1, scan.Form(at + 1) is "o'clock")
            : null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            value = char.IsAsciiDigit(c) ? (value * 10) + (c - '0') : -1000;
        }

        return value;
    }
}
