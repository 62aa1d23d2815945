using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>
/// Values that differ but fill one kind of slot ("five years" and "three years", "June" and "Juli"): still
/// something that two sentences have in common, and the more the nearer they are. Chosen on data/gold under
/// cross-validation: data/scorer/PROVENANCE.md, "Values that differ". Thread-safe.
/// </summary>
internal sealed class OpposedValues(Lexicon lexicon)
{
    /// <summary>Strength of one figure mistyped, see <see cref="LeastSwapped"/>.</summary>
    private const float Swapped = 0.9f;

    /// <summary>Strength of two days of one month.</summary>
    private const float SameMonth = 0.35f;

    /// <summary>Strength of values far from each other: beyond <see cref="FarRatio"/>, or more than a year.</summary>
    private const float Far = 0.12f;

    /// <summary>The larger over the smaller of two figures from which they are far from each other.</summary>
    private const double FarRatio = 1.67;

    /// <summary>The same for two counts, beyond which they are not taken to count one thing.</summary>
    private const double CountRatio = 2;

    /// <summary>
    /// Figures of at least so many digits that differ in the order of them alone are one figure, mistyped: 62,417 and 62.471.
    /// </summary>
    private const int LeastSwapped = 3;

    /// <summary>How much two values that do not agree say, 0–1; 0 for what is said of different things.</summary>
    public float Strength(Anchor left, Anchor right) => (left.Value, right.Value) switch
    {
        (NumericValue x, NumericValue y) when x.Unit == y.Unit =>
            OfFigures(left.Type == right.Type && left.Type != AnchorType.Number, left.Type == right.Type, x, y),
        (DateValue x, DateValue y) =>
            x.Year is { } year && y.Year is { } other && Math.Abs(year - other) > 1 ? Far
            : x.Month is not null && x.Month == y.Month ? SameMonth
            : TermLink.Conflicting,
        (TimeValue, TimeValue) => TermLink.Conflicting,
        _ => 0f,
    };

    private float OfFigures(bool sameMeasure, bool sameType, NumericValue x, NumericValue y) =>
        x.SwappedDigits(y) >= LeastSwapped ? Swapped
        : sameMeasure || (sameType && CountAlike(x, y)) ? IsWithin(FarRatio, x, y) ? TermLink.Conflicting : Far
        : 0;

    // "11 hurt" and "13 orang luka"; bare numbers that count nothing in common are small too often to tell anything.
    private bool CountAlike(NumericValue x, NumericValue y) =>
        x.Counted is { } counted && y.Counted is { } other && IsWithin(CountRatio, x, y) && IsTranslation(counted, other);

    private static bool IsWithin(double ratio, NumericValue x, NumericValue y) =>
        x.Magnitude > 0 && y.Magnitude > 0
        && (double)Math.Max(x.Magnitude, y.Magnitude) <= ratio * (double)Math.Min(x.Magnitude, y.Magnitude);

    private bool IsTranslation(string left, string right)
    {
        if (left == right || Cognates.Similarity(left, right) >= WordLinks.LeastLikeness)
        {
            return true;
        }

        if (lexicon.Find(Side.Left, left) is >= 0 and var known && lexicon.Find(Side.Right, right) is >= 0 and var other)
        {
            foreach (var entry in lexicon.Entries(Side.Left, known))
            {
                if (entry.Other == other)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
