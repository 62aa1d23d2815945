namespace Alignment.Anchors;

/// <summary>Tells pounds that weigh from pounds that pay: five pounds of rice, 20 pounds (9 kg), 300 kilograms (660 pounds).</summary>
internal static class PoundWeights
{
    private const string Base = "kg";

    /// <summary>
    /// True for a weight whose figure begins at piece <paramref name="at"/> and whose "pounds" stand at <paramref name="unit"/>.
    /// </summary>
    public static bool Has(SentenceScan scan, int at, int unit) =>
        scan.Form(unit + 1) == "of"
        || (scan.Form(unit + 1) == "(" && IsWeighed(scan, unit + 2))
        || (scan.Form(at - 1) == "(" && IsWeight(scan, at - 2));

    private static bool IsWeighed(SentenceScan scan, int at) => scan.IsDigits(at) && IsWeight(scan, at + 1);

    private static bool IsWeight(SentenceScan scan, int i) =>
        scan.Tables.Units.TryMatch(scan.Pieces, i, out _, out var unit) && unit.Base == Base;
}
