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
}
