namespace Alignment.Anchors;

/// <summary>
/// Reads the quarter or half of a year that a letter and a figure stand for, as the rank that its words state: Q3 is "third quarter" and
/// "kuartal III", as are 3Q and 3Q25; H1 2026 and 1H26 are "first half" and "semester I".
/// </summary>
internal static class YearQuarters
{
    /// <summary>What they may begin with, besides digits.</summary>
    public static readonly string[] Openings = ["q1", "q2", "q3", "q4", "h1", "h2"];

    /// <summary>The rank that begins at piece <paramref name="at"/>, and the piece after it.</summary>
    public static (int Rank, int End)? Read(SentenceScan scan, int at) =>
        scan.IsDigits(at) ? FigureFirst(scan, at) : LetterFirst(scan, at);

    // A letter may also name something, "Audi Q3"; a half is told by the year alone.
    private static (int Rank, int End)? LetterFirst(SentenceScan scan, int at) =>
        scan.IsCapital(at) && scan.Form(at) is [var letter, var figure] && Rank(letter, figure) is { } rank
        && (IsOfYear(scan, at + 1) || (letter == 'q' && !(at > 1 && scan.IsCapital(at - 1))))
            ? (rank, at + 1)
            : null;

    private static (int Rank, int End)? FigureFirst(SentenceScan scan, int at) =>
        scan.IsJoined(at + 1) && scan.IsCapital(at + 1) && scan.Form(at) is [var figure]
        && scan.Form(at + 1) is [var letter, .. var year] && Rank(letter, figure) is { } rank
        && (year.Length == 0 ? letter == 'q' || IsOfYear(scan, at + 2) : IsShortYear(year))
            ? (rank, at + 2)
            : null;

    private static int? Rank(char letter, char figure) =>
        figure - '0' is >= 1 and var rank && rank <= (letter switch { 'q' => 4, 'h' => 2, _ => 0 }) ? rank : null;

    private static bool IsOfYear(SentenceScan scan, int i) =>
        DateParts.Year(scan, scan.Form(i) is "of" or "/" or "-" or "tahun" ? i + 1 : i) is not null;

    private static bool IsShortYear(ReadOnlySpan<char> year) => year.Length is 2 or 4 && !year.ContainsAnyExceptInRange('0', '9');
}
