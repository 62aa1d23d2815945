using System.Globalization;

namespace Alignment.Anchors;

/// <summary>Reads digits with points and commas by a language's convention.</summary>
internal static class Figure
{
    /// <summary>
    /// Largest value read, a power of ten far from the end of <see cref="decimal"/>, so that conversion of units cannot overflow.
    /// </summary>
    public const decimal Largest = 1e18m;

    /// <summary>The product, or null where it is beyond a million times <see cref="Largest"/>.</summary>
    public static decimal? Times(decimal left, decimal right) =>
        Math.Abs((double)left * (double)right) <= (double)Largest * 1e6 ? left * right : null;

    /// <summary>
    /// The value of digits with inner points and commas, or null for a figure that is none (a serial number, a date, beyond 10^18).
    /// Indonesian groups by points and has a decimal comma, English the other way round; both are also met in the other's text, so the
    /// length of the groups decides where only one sign is used.
    /// </summary>
    public static decimal? Read(string digits, bool pointGroups)
    {
        var (group, mark) = pointGroups ? ('.', ',') : (',', '.');
        var (groups, marks) = (digits.AsSpan().Count(group), digits.AsSpan().Count(mark));
        if (groups + marks == 0)
        {
            return digits.Length > 1 && digits[0] == '0' ? null : Parse(digits);
        }

        if (groups > 0 && marks > 0)
        {
            var swapped = digits.LastIndexOf(group) > digits.LastIndexOf(mark);
            return swapped ? Grouped(digits, mark, group) : Grouped(digits, group, mark);
        }

        if (groups > 0)
        {
            return Grouped(digits, group, mark) ?? (groups == 1 ? Parse(digits.Replace(',', '.')) : null);
        }

        // A single decimal mark before exactly "x00" is the other language's grouping: "5,000 orang", "1.500.000 people".
        return marks > 1 || (pointGroups && digits[0] != '0' && digits.Length - digits.IndexOf(mark, StringComparison.Ordinal) == 4
            && digits.EndsWith("00", StringComparison.Ordinal))
            ? Grouped(digits, mark, group)
            : Parse(digits.Replace(',', '.'));
    }

    private static decimal? Grouped(string digits, char group, char mark)
    {
        var end = digits.IndexOf(mark, StringComparison.Ordinal);
        if (end >= 0 && digits.AsSpan(end + 1).ContainsAny(group, mark))
        {
            return null;
        }

        var whole = end < 0 ? digits : digits[..end];
        var (since, first) = (0, true);
        foreach (var c in whole)
        {
            if (c != group)
            {
                since++;
                continue;
            }

            if (first ? since is 0 or > 3 : since != 3)
            {
                return null;
            }

            (since, first) = (0, false);
        }

        return (first || since == 3) && !(whole[0] == '0' && !first)
            ? Parse(whole.Replace(group.ToString(), "", StringComparison.Ordinal) + (end < 0 ? "" : "." + digits[(end + 1)..]))
            : null;
    }

    private static decimal? Parse(string plain) =>
        plain.Length <= 28 && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value <= Largest
            ? value
            : null;
}
