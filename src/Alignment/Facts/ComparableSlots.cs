using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Which values that disagree can fill one slot at all.</summary>
internal static class ComparableSlots
{
    /// <summary>
    /// True for values that can. In two reports, when something was said is another slot than when it happens, the year of a law is none
    /// of the story's, four dead are no quake of 7.1, and one may name the town where the other names its country.
    /// A translation tells both; it also names whom its original names, so that any two names are compared, and may write the year
    /// for "this year", so that a date worked out from the day of publication is not.
    /// </summary>
    /// <param name="left">The left slot.</param>
    /// <param name="right">The right slot.</param>
    /// <param name="isTranslation">True where one sentence translates the other.</param>
    /// <param name="graph">What both articles share.</param>
    public static bool Are(Slot left, Slot right, bool isTranslation, TermGraph graph) => (left.Anchor.Value, right.Anchor.Value) switch
    {
        (NumericValue a, NumericValue b) =>
            SameMeasure(left.Anchor.Type, a, right.Anchor.Type, b)
            && (isTranslation || left.IsRest == right.IsRest)
            && (isTranslation || a.Unit.Length > 0 || decimal.IsInteger(a.Magnitude) == decimal.IsInteger(b.Magnitude))
            && (isTranslation || FigureLikeness.Closeness(a, b) > 0
                || (FigureLikeness.DifferInPlace(a, b) && !SameWriting.ButScale(left, right, graph))),
        (NameValue, NameValue) when isTranslation => true,
        (NameValue a, NameValue b) when PlaceTree.Holds(a.Key, b.Key) => false,
        (NameValue a, NameValue b) => NameWords.AreNamesakes(a, b) ? Kin(a, b) : a.Kind == b.Kind && a.Kind != NameKind.Unknown,
        (DateValue { Basis: DateBasis.WorkedOut }, _) or (_, DateValue { Basis: DateBasis.WorkedOut }) when isTranslation => false,
        (DateValue a, DateValue b) when !DateComparison.AreComparable(a, b) => false,
        (DateValue a, DateValue b) when !isTranslation && a.IsOfStatute != b.IsOfStatute => false,
        _ => left.Anchor.Type == right.Anchor.Type && (isTranslation || left.IsAttributed == right.IsAttributed),
    };

    // "a man of 62" and "berusia 65 tahun": an age stands with and without its unit; what a number counts is no age.
    private static bool SameMeasure(AnchorType leftType, NumericValue a, AnchorType rightType, NumericValue b) =>
        leftType == rightType ? a.Unit == b.Unit || IsOtherCurrency(a, b)
        : (leftType, rightType) is (AnchorType.Ordinal, AnchorType.Number) ? FigureLikeness.CountsTimes(b)
        : (leftType, rightType) is (AnchorType.Number, AnchorType.Ordinal) ? FigureLikeness.CountsTimes(a)
        : (leftType, rightType) is (AnchorType.Number, AnchorType.Quantity) ? a.Counted is null && b.WrittenUnit == "year"
        : (leftType, rightType) is (AnchorType.Quantity, AnchorType.Number) && b.Counted is null && a.WrittenUnit == "year";

    // Twelve million euros are not twelve million dollars; another figure in another currency is most often a conversion.
    private static bool IsOtherCurrency(NumericValue a, NumericValue b) =>
        a.IsCurrency && b.IsCurrency && a.Magnitude == b.Magnitude && a.To == b.To && !CurrencyNames.Share(a.Unit, b.Unit);

    // The transport minister is not in the place of the transport ministry. Of a name that no table knows the kind is a guess, by the
    // words beside it.
    private static bool Kin(NameValue a, NameValue b) => a.Kind == b.Kind || (MayBeOther(a) && MayBeOther(b));

    private static bool MayBeOther(NameValue name) =>
        name.Kind is NameKind.Person or NameKind.Unknown || (name.Kind == NameKind.Place && !NameTables.IsKey(name.Key));
}
