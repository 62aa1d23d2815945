namespace Alignment.Anchors;

/// <summary>
/// Tells a letter joined to English digits that stands for a scale from one that measures: 1.2m units, 300k tickets and 40m euros are
/// counted, a 100m race and a 4m wave are not.
/// </summary>
internal static class LetterScales
{
    /// <summary>How many times the letter at piece <paramref name="i"/> takes the digits before it; null where it is no scale.</summary>
    public static decimal? At(SentenceScan scan, int i) =>
        Scale(scan.Form(i)) is { } scale && !scan.IsIndonesian && IsLetter(scan, i) && IsCounted(scan, i - 1, i + 1) ? scale : null;

    private static decimal? Scale(string form) => form switch { "m" => 1e6m, "b" => 1e9m, "k" => 1e3m, _ => null };

    private static bool IsLetter(SentenceScan scan, int i) => scan.IsJoined(i) && scan.IsDigits(i - 1);

    private static bool IsCounted(SentenceScan scan, int digits, int i)
    {
        // "1m to 2m people", "1.2m-1.5m units": what follows the upper end.
        i = (scan.IsDash(i) || scan.Form(i) is "to" or "and" or "or") && Scale(scan.Form(i + 2)) is not null && IsLetter(scan, i + 2)
            ? i + 3
            : i;
        return IsMeasured(scan, scan.AfterHyphen(i)) || IsManyOf(scan, digits, scan.Form(i) is "more" or "new" or "other" ? i + 1 : i);
    }

    // "40m euros", "12m-tonne"; a race of 100m is won, and "a 100m second heat" takes no seconds.
    private static bool IsMeasured(SentenceScan scan, int i) =>
        (scan.Tables.CurrencyWords.TryMatch(scan.Pieces, i, out _, out var currency) && currency != "KRW")
        || (scan.Tables.Units.TryMatch(scan.Pieces, i, out _, out var unit) && unit.Base.Length > 0 && scan.Form(i).Length > 2
            && (!unit.IsTime || scan.Form(i)[^1] == 's'));

    // "1.2m units", "the 3m people"; behind "the" stands what is run, "the 400m hurdles", "the 100m starts".
    private static bool IsManyOf(SentenceScan scan, int digits, int i)
    {
        var form = scan.Form(i);
        return IsPeople(form) || scan.Words.Counted.Contains(form)
            || (IsPlural(form) && !scan.IsCapital(i) && !scan.Words.Long.Contains(form)
            && scan.Form(digits - 1) is not ("the" or "a" or "an" or "his" or "her" or "their" or "men's" or "women's"));
    }

    private static bool IsPeople(string form) => form is "people" or "men" or "women" or "children";

    // Short words in -s are mostly no nouns: "is", "was", "this".
    private static bool IsPlural(string form) => form is [_, _, .., not ('s' or 'u' or 'i' or '\''), 's'];
}
