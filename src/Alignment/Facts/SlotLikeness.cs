using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>How surely two values that disagree fill the same slot: "62" and "65" after "a man of", not "17 dead" and "31 missing". Logistic regression; weights and figures: <see cref="SlotWeights"/>.</summary>
internal sealed class SlotLikeness(TermGraph graph)
{
    /// <summary>How many features there are, in the order of <see cref="SlotWeights.Model"/>.</summary>
    public const int Count = 11;

    /// <summary>True for kinds of value that can fill one slot at all.</summary>
    public static bool Comparable(Anchor left, Anchor right) => (left.Value, right.Value) switch
    {
        (NumericValue a, NumericValue b) => SameMeasure(left.Type, a, right.Type, b) && Closeness(a, b) > 0,
        (NameValue a, NameValue b) => Namesakes(a, b) ? Kin(a, b) : a.Kind == b.Kind && a.Kind != NameKind.Unknown,
        _ => left.Type == right.Type,
    };

    /// <summary>Log-odds that two comparable open slots are one.</summary>
    /// <param name="left">A left slot.</param>
    /// <param name="right">A right slot.</param>
    /// <param name="rivals">Other open slots of the bead that either might be one with.</param>
    public double Of(Slot left, Slot right, int rivals)
    {
        Span<double> features = stackalloc double[Count];
        Measure(left, right, rivals, features);
        return SlotWeights.Model.Score(features);
    }

    /// <summary>Measures two comparable slots.</summary>
    internal void Measure(Slot left, Slot right, int rivals, Span<double> features)
    {
        var (fromLeft, fromRight) = (Shared(left, right, Side.Left), Shared(right, left, Side.Right));
        features[0] = (fromLeft + fromRight) / 2;
        features[1] = Math.Min(fromLeft, fromRight);
        features[2] = Math.Log(1 + rivals);
        features[3] = rivals == 0 ? 1 : 0;
        features[4] = left.Anchor.Value is DateValue ? 1 : 0;
        features[5] = left.Anchor.Value is TimeValue ? 1 : 0;
        (features[6], features[7]) = (left.Anchor.Value, right.Anchor.Value) is (NameValue a, NameValue b) ? Namesakes(a, b) ? (1.0, 1.0) : (1.0, 0.0) : (0.0, 0.0);
        (features[8], features[9], features[10]) = (left.Anchor.Value, right.Anchor.Value) is (NumericValue x, NumericValue y)
            ? (Closeness(x, y), SameDigits(x, y) ? 1 : 0, CountAlike(x, y) ? 1 : 0)
            : (0.0, 0.0, 0.0);
    }

    // "a man of 62" and "berusia 65 tahun": an age stands with and without its unit.
    private static bool SameMeasure(AnchorType leftType, NumericValue a, AnchorType rightType, NumericValue b) =>
        leftType == rightType ? a.Unit == b.Unit
        : (leftType, rightType) is (AnchorType.Number, AnchorType.Quantity) ? b.WrittenUnit == "year"
        : (leftType, rightType) is (AnchorType.Quantity, AnchorType.Number) && a.WrittenUnit == "year";

    // Isamu Okabe and Isamu Okabayashi: two full names that share a word and differ in another.
    private static bool Namesakes(NameValue a, NameValue b)
    {
        var (left, right) = (a.Key.Split(' '), b.Key.Split(' '));
        return left.Length > 1 && right.Length > 1 && left.Intersect(right, StringComparer.Ordinal).Any();
    }

    private static bool Kin(NameValue a, NameValue b) => a.Kind == b.Kind || a.Kind == NameKind.Unknown || b.Kind == NameKind.Unknown;

    // Figures that contradict each other are most often near each other: a changed digit, a late count. 1 for the same, 0 from four times as large on.
    private static double Closeness(NumericValue left, NumericValue right)
    {
        var (a, b) = ((double)(left.Magnitude / UnitScale.Factor(left)), (double)(right.Magnitude / UnitScale.Factor(right)));
        if (left.Unit == right.Unit)
        {
            (a, b) = ((double)left.Magnitude, (double)right.Magnitude);
        }

        return a > 0 && b > 0 ? Math.Max(0, 1 - (Math.Abs(Math.Log(a / b)) / Math.Log(4))) : 0;
    }

    // 164 and 146: the slip of a hand that types.
    private static bool SameDigits(NumericValue a, NumericValue b)
    {
        var (left, right) = (Digits(a), Digits(b));
        return left.Length > 1 && left.Length == right.Length && left.Order().SequenceEqual(right.Order());
    }

    private static string Digits(NumericValue value) => value.Magnitude.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    private bool CountAlike(NumericValue a, NumericValue b) =>
        a.Counted is { } left && b.Counted is { } right && (left == right || (Term(graph.Left, left) is { } l && Term(graph.Right, right) is { } r && Linked(l, r)));

    private bool Linked(int left, int right)
    {
        foreach (var link in graph.FromLeft(left))
        {
            if (link.Other == right)
            {
                return true;
            }
        }

        return false;
    }

    private static int? Term(ArticleTerms terms, string word)
    {
        for (var t = 0; t < terms.Vocabulary.Count; t++)
        {
            if (terms.Vocabulary[t].Value is null && terms.Vocabulary[t].Text == word)
            {
                return t;
            }
        }

        return null;
    }

    private double Shared(Slot slot, Slot other, Side side)
    {
        var (sum, all) = (0.0, 1e-9);
        foreach (var (term, weight) in slot.Surroundings)
        {
            var best = 0.0;
            foreach (var link in side == Side.Left ? graph.FromLeft(term) : graph.FromRight(term))
            {
                foreach (var (otherTerm, otherWeight) in other.Surroundings)
                {
                    best = otherTerm == link.Other ? Math.Max(best, link.Strength * Math.Sqrt(otherWeight)) : best;
                }
            }

            sum += weight * best;
            all += weight;
        }

        return Math.Sqrt(sum / all);
    }
}
