namespace Alignment.Anchors;

/// <summary>Compares normal forms. Symmetric. Thread-safe.</summary>
public static class ValueComparison
{
    /// <summary>
    /// The relation of two anchors. Anchors of different types are compared only where one text may leave out what the other states: a
    /// bare number and a quantity ("(58)" and "58 tahun", "16,245 per dollar" and "Rp 16.245"), a rank and a count ("menit ke-27" and
    /// "27 minutes"), a share in words and a percentage ("a third" and "33 persen"); all else is <see cref="ValueRelation.Different"/>.
    /// </summary>
    public static ValueRelation Relate(Anchor left, Anchor right) => (left.Value, right.Value) switch
    {
        (NumericValue l, NumericValue r) when left.Type == right.Type => NumericComparison.Relate(l, r),
        (NumericValue l, NumericValue r) => NumericComparison.AcrossTypes(left.Type, l, right.Type, r),
        (DateValue l, DateValue r) => DateComparison.Relate(l, r),
        (TimeValue l, TimeValue r) => TimeComparison.Relate(l, r),
        (NameValue l, NameValue r) => NameComparison.Relate(l, r),
        _ => ValueRelation.Different,
    };
}
