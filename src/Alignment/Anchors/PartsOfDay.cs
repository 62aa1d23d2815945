namespace Alignment.Anchors;

/// <summary>Reads the words behind an hour that tell the part of the day: a.m., p.m., pagi, dini hari, in the evening.</summary>
internal static class PartsOfDay
{
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

    /// <summary>
    /// What part of the day is named at piece <paramref name="i"/>, and in how many pieces; early: the twelfth hour there is midnight.
    /// </summary>
    public static (bool Afternoon, bool Early, int Length)? Of(SentenceScan scan, int i) => scan.Form(i) switch
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
}
