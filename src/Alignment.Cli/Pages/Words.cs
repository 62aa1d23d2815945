using System.Globalization;

namespace Alignment.Cli.Pages;

/// <summary>Counts and figures in words.</summary>
internal static class Words
{
    /// <summary>A count with its noun: <c>1 link</c>, <c>2 links</c>.</summary>
    public static string Count(int count, string noun) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? noun : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s")}";

    /// <summary>A probability or share with two decimals: <c>0.97</c>.</summary>
    public static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
