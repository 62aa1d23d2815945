namespace Alignment.Anchors;

/// <summary>A part of the day, as it tells which of two hours is meant.</summary>
internal enum PartOfDay
{
    /// <summary>pagi, dini hari, in the morning: the twelfth hour is midnight.</summary>
    Morning,

    /// <summary>siang: from ten on.</summary>
    Midday,

    /// <summary>sore, petang, in the afternoon, in the evening.</summary>
    Afternoon,

    /// <summary>malam, at night: over midnight.</summary>
    Night,
}

/// <summary>Reads the words behind an hour that tell the part of the day: a.m., p.m., pagi, dini hari, in the evening.</summary>
internal static class PartsOfDay
{
    /// <summary>The first hour of "siang".</summary>
    private const int FirstOfMidday = 10;

    /// <summary>The hours of the night after midnight end before it: "jam 3 malam", but "jam 6 malam".</summary>
    private const int EndOfNight = 5;

    /// <summary>The piece after "a.m." or "p.m.", or <paramref name="i"/> where there is neither.</summary>
    public static (int End, bool Afternoon) Half(SentenceScan scan, int i)
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

    /// <summary>What part of the day is named at piece <paramref name="i"/>, and in how many pieces.</summary>
    public static (PartOfDay Part, int Length)? Of(SentenceScan scan, int i)
    {
        var at = scan.Form(i) == "o'clock" ? i + 1 : i;
        return (scan.Form(at), scan.Form(at + 1), scan.Form(at + 2)) switch
        {
            ("pagi", _, _) => (PartOfDay.Morning, at + 1 - i),
            ("siang", _, _) => (PartOfDay.Midday, at + 1 - i),
            ("sore" or "petang", _, _) => (PartOfDay.Afternoon, at + 1 - i),
            ("malam", _, _) => (PartOfDay.Night, at + 1 - i),
            ("dini", "hari", _) => (PartOfDay.Morning, at + 2 - i),
            ("in", "the", "morning") => (PartOfDay.Morning, at + 3 - i),
            ("in", "the", "afternoon" or "evening") => (PartOfDay.Afternoon, at + 3 - i),
            ("at", "night", _) => (PartOfDay.Night, at + 2 - i),
            _ => null,
        };
    }

    /// <summary>The hour of the 24 that an hour of the twelve is in a part of the day.</summary>
    public static int Hour(PartOfDay part, int hour) => part switch
    {
        PartOfDay.Morning => hour % 12,
        PartOfDay.Midday when hour >= FirstOfMidday => hour,
        PartOfDay.Night when hour < EndOfNight || hour == 12 => hour % 12,
        _ => (hour % 12) + 12,
    };
}
