using System.Globalization;

namespace Alignment.Formats;

/// <summary>How every printed figure is written: invariant, at most 4 decimals, never "-0".</summary>
public static class Figures
{
    /// <summary>The figure as text; <c>null</c> for what is no number, since JSON knows no NaN.</summary>
    public static string Text(double value)
    {
        if (!double.IsFinite(value))
        {
            return "null";
        }

        var text = value.ToString("0.####", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>The whole number as text.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A probability or share as people read it, with two decimals: <c>0.97</c>.</summary>
    public static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 link</c>, <c>2 links</c>, <c>2 entries</c>.</summary>
    public static string Count(int count, string noun) =>
        $"{Text(count)} {(count == 1 ? noun : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s")}";
}
