using System.Globalization;
using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>
/// Figures that are written alike and read differently, since a point is a decimal mark in one language and parts thousands
/// in the other: "Rp1.400 trillion" and "Rp1.400 triliun" mean the same by it.
/// </summary>
internal static class SameWriting
{
    /// <summary>Characters beyond which the digits of a figure are not read.</summary>
    private const int Longest = 24;

    /// <summary>What the least word of scale multiplies by.</summary>
    private const decimal Thousand = 1000;

    /// <summary>True for two figures of one unit with the same digits and marks, both with a word behind them or both without.</summary>
    public static bool Of(Slot left, Slot right, TermGraph graph)
    {
        if (left.Anchor.Value is not NumericValue own || right.Anchor.Value is not NumericValue other || own.Unit != other.Unit)
        {
            return false;
        }

        var digits = Digits(left.Anchor.Span.In(graph.Left.Article.Text), out var isWorded);
        var others = Digits(right.Anchor.Span.In(graph.Right.Article.Text), out var isOtherWorded);
        return digits.ContainsAny('.', ',') && digits.SequenceEqual(others) && isWorded == isOtherWorded;
    }

    /// <summary>
    /// True for two figures of one unit and the same digits of which one leaves out the word of scale
    /// that the other has: "Rp504" in "Rp504 and Rp259 trillion".
    /// </summary>
    public static bool ButScale(Slot left, Slot right, TermGraph graph)
    {
        if (left.Anchor.Value is not NumericValue { To: null } own || right.Anchor.Value is not NumericValue { To: null } other
            || own.Unit != other.Unit)
        {
            return false;
        }

        var (plain, otherPlain) = (Plain(left.Anchor.Span.In(graph.Left.Article.Text)),
            Plain(right.Anchor.Span.In(graph.Right.Article.Text)));
        return plain is not null && plain == otherPlain
            && plain == Math.Min(own.Magnitude, other.Magnitude)
            && Math.Max(own.Magnitude, other.Magnitude) >= Thousand;
    }

    /// <summary>
    /// True for two figures of as many digits, two or more, that differ in one digit alone, as by a slip of the pen: "703.061" and
    /// "503,061".
    /// </summary>
    public static bool ButDigit(Slot left, Slot right, TermGraph graph)
    {
        var own = Digits(left.Anchor.Span.In(graph.Left.Article.Text), out _);
        var other = Digits(right.Anchor.Span.In(graph.Right.Article.Text), out _);
        var (same, different, at) = (0, 0, 0);
        foreach (var digit in own)
        {
            if (!char.IsAsciiDigit(digit))
            {
                continue;
            }

            at += other[at..].IndexOfAnyInRange('0', '9') is >= 0 and var next ? next : other.Length - at;
            if (at == other.Length)
            {
                return false;
            }

            (same, different) = other[at++] == digit ? (same + 1, different) : (same, different + 1);
        }

        return different == 1 && same > 0 && !other[at..].ContainsAnyInRange('0', '9');
    }

    // What the digits are worth by themselves, either mark taken for the decimal one.
    private static decimal? Plain(ReadOnlySpan<char> text)
    {
        var digits = Digits(text, out _);
        Span<char> plain = stackalloc char[Longest];
        if (digits.Length > Longest)
        {
            return null;
        }

        digits.Replace(plain, ',', '.');
        return decimal.TryParse(plain[..digits.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    // From the first digit to the last; and whether a word follows: "trillion".
    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text, out bool isWorded)
    {
        var (from, last) = (text.IndexOfAnyInRange('0', '9'), text.LastIndexOfAnyInRange('0', '9'));
        isWorded = false;
        for (var i = last + 1; i < text.Length; i++)
        {
            isWorded |= char.IsLetter(text[i]);
        }

        return from < 0 ? [] : text[from..(last + 1)];
    }
}
