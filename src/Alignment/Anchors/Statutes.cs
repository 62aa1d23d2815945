namespace Alignment.Anchors;

/// <summary>Tells the year of a law from other years: "Undang-Undang Nomor 7 Tahun 2000", "Law No. 7 of 2000".</summary>
internal static class Statutes
{
    /// <summary>Pieces from the number of a law to its year.</summary>
    private const int ToYear = 2;

    /// <summary>True where the year at piece <paramref name="year"/> is that of the law whose number stands before it.</summary>
    public static bool HasYearAt(SentenceScan scan, int year) =>
        scan.IsDigits(year) && scan.Form(year).Length == 4 && scan.Form(year - 1) is "tahun" or "of"
        && scan.IsDigits(year - ToYear) && scan.IsNumbered(year - ToYear);
}
