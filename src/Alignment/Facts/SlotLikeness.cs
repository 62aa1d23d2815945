using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>How surely two values that disagree fill the same slot: "62" and "65" after "a man of", not "17 dead" and "31 missing". Thread-safe.</summary>
/// <param name="graph">What the two articles share.</param>
/// <param name="model">Weights in order of <see cref="SlotFeature"/>.</param>
internal sealed class SlotLikeness(TermGraph graph, AdditiveModel model)
{
    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<SlotFeature>().Length;

    /// <summary>
    /// Likeness (<see cref="Cognates.KeySimilarity"/>) from which two words may be one name in two
    /// spellings: Arif and Arief, Nugraha and Nugroho .88, Yohanes and Yosef 0.
    /// </summary>
    private const float AlikeFrom = 0.7f;

    /// <summary>Days from which a stretch within one month is a part of it: a third.</summary>
    private const int PartOfMonth = 10;

    /// <summary>
    /// True for values that can fill one slot at all. In two reports, when something was said is another slot than when it happens.
    /// A translation tells both; it also names whom its original names, so that any two names are compared, and may write the year
    /// for "this year", so that a date worked out from the day of publication is not.
    /// </summary>
    public static bool Comparable(Slot left, Slot right, bool isTranslation) => (left.Anchor.Value, right.Anchor.Value) switch
    {
        (NumericValue a, NumericValue b) => SameMeasure(left.Anchor.Type, a, right.Anchor.Type, b) && (isTranslation || Closeness(a, b) > 0),
        (NameValue, NameValue) when isTranslation => true,
        (NameValue a, NameValue b) => Namesakes(a, b) ? Kin(a, b) : a.Kind == b.Kind && a.Kind != NameKind.Unknown,
        (DateValue { Basis: DateBasis.WorkedOut }, _) or (_, DateValue { Basis: DateBasis.WorkedOut }) when isTranslation => false,
        _ => left.Anchor.Type == right.Anchor.Type && (isTranslation || left.IsAttributed == right.IsAttributed),
    };

    /// <summary>Log-odds that two comparable values are of one slot.</summary>
    public double Of(in Contender contender)
    {
        Span<double> features = stackalloc double[Count];
        Measure(contender, features);
        return model.Score(features);
    }

    /// <summary>Measures two comparable values into <paramref name="features"/>, one value per <see cref="SlotFeature"/>.</summary>
    internal void Measure(in Contender contender, Span<double> features)
    {
        var (left, right) = (contender.Left, contender.Right);
        var (fromLeft, fromRight) = (Shared(left, right, Side.Left), Shared(right, left, Side.Right));
        features.Clear();
        Set(features, SlotFeature.Around, (fromLeft + fromRight) / 2);
        Set(features, SlotFeature.AroundLeast, Math.Min(fromLeft, fromRight));
        Set(features, SlotFeature.Rivals, Math.Log(1 + contender.Rivals));
        Set(features, SlotFeature.NoRival, contender.Rivals == 0 ? 1 : 0);
        Set(features, SlotFeature.Apart, contender.Apart);
        Set(features, SlotFeature.Open, Math.Log(1 + contender.Open));
        Set(features, SlotFeature.Displaced, contender.IsDisplaced ? 1 : 0);
        Set(features, SlotFeature.Group, contender.IsOfGroup ? 1 : 0);
        Set(features, SlotFeature.Beside, contender.Beside);
        switch (left.Anchor.Value, right.Anchor.Value)
        {
            case (DateValue a, DateValue b):
                Set(features, SlotFeature.Date, 1);
                Set(features, SlotFeature.OtherGrain, Grain(a) != Grain(b) ? 1 : 0);
                break;
            case (TimeValue, _):
                Set(features, SlotFeature.Time, 1);
                break;
            case (NameValue a, NameValue b):
                Set(features, SlotFeature.Name, 1);
                Set(features, SlotFeature.Kind, a.Kind == b.Kind && a.Kind != NameKind.Unknown ? 1 : 0);
                Set(features, SlotFeature.OtherKind, a.Kind != b.Kind && a.Kind != NameKind.Unknown && b.Kind != NameKind.Unknown ? 1 : 0);
                Set(features, SlotFeature.Places, a.Kind == NameKind.Place && b.Kind == NameKind.Place ? 1 : 0);
                Set(features, SlotFeature.Unknown, a.Kind == NameKind.Unknown && b.Kind == NameKind.Unknown ? 1 : 0);
                Set(features, SlotFeature.Words, a.Key.Contains(' ', StringComparison.Ordinal) && b.Key.Contains(' ', StringComparison.Ordinal) ? 1 : 0);
                Set(features, SlotFeature.Adjacent, Adjacent(left, right));
                Set(features, SlotFeature.Elsewhere, (IsElsewhere(left, Side.Left) ? 1 : 0) + (IsElsewhere(right, Side.Right) ? 1 : 0));
                if (!NameTables.AreTwo(a.Key, b.Key))
                {
                    Set(features, SlotFeature.Namesakes, Namesakes(a, b) ? 1 : 0);
                    Set(features, SlotFeature.Told, (contender.Told.Left + contender.Told.Right) / 2);
                    Set(features, SlotFeature.ToldLeast, Math.Min(contender.Told.Left, contender.Told.Right));
                    Set(features, SlotFeature.Letters, Letters(a, b));
                    Set(features, SlotFeature.Rendering, SlotRelation.Rendering(left, right, graph));
                }

                break;
            case (NumericValue x, NumericValue y):
                Set(features, SlotFeature.Closeness, Closeness(x, y));
                Set(features, SlotFeature.SwappedDigits, x.SwappedDigits(y) > 1 ? 1 : 0);
                Set(features, SlotFeature.CountAlike, CountAlike(x, y) ? 1 : 0);
                Set(features, SlotFeature.InWords, left.IsInDigits || right.IsInDigits ? 0 : 1);
                Set(features, SlotFeature.OtherRange, x.To is null != y.To is null ? 1 : 0);
                Set(features, SlotFeature.OneDigit, SameWriting.ButDigit(left, right, graph) ? 1 : 0);
                Set(features, SlotFeature.Decimals, x.Magnitude.Scale == y.Magnitude.Scale ? 1 : 0);
                break;
        }
    }

    private bool IsElsewhere(Slot name, Side side)
    {
        if (name.Term >= 0)
        {
            foreach (var link in side == Side.Left ? graph.FromLeft(name.Term) : graph.FromRight(name.Term))
            {
                if (link.Strength >= SlotRelation.SameNameFrom)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Letters(NameValue a, NameValue b)
    {
        var most = 0f;
        foreach (var word in a.Key.AsSpan().Split(' '))
        {
            foreach (var other in b.Key.AsSpan().Split(' '))
            {
                most = Math.Max(most, Cognates.KeySimilarity(a.Key.AsSpan(word), b.Key.AsSpan(other)));
            }
        }

        return most;
    }

    // 0 a day, 1 some days, 2 a month or a part of one ("late May"), 3 a year.
    private static int Grain(DateValue date) => date switch
    {
        { Last: { } last, Day: { } day } when last.Month == date.Month && last.Day - day + 1 >= PartOfMonth => 2,
        { Last: not null } => 1,
        { Day: not null } or { Weekday: not null } => 0,
        { Month: not null } => 2,
        _ => 3,
    };

    private static void Set(Span<double> features, SlotFeature feature, double value) => features[(int)feature] = value;

    // "a man of 62" and "berusia 65 tahun": an age stands with and without its unit.
    private static bool SameMeasure(AnchorType leftType, NumericValue a, AnchorType rightType, NumericValue b) =>
        leftType == rightType ? a.Unit == b.Unit
        : (leftType, rightType) is (AnchorType.Number, AnchorType.Quantity) ? b.WrittenUnit == "year"
        : (leftType, rightType) is (AnchorType.Quantity, AnchorType.Number) && a.WrittenUnit == "year";

    // Isamu Okabe and Isamu Okabayashi: two full names that share a word and differ in another; or,
    // like Arif Nugraha and Arief Nugroho, are alike word by word.
    private static bool Namesakes(NameValue a, NameValue b)
    {
        var (left, right) = (a.Key.Split(' '), b.Key.Split(' '));
        return left.Length > 1 && right.Length > 1
            && (left.Intersect(right, StringComparer.Ordinal).Any()
                || (left.Length == right.Length && left.Zip(right).All(w => Cognates.KeySimilarity(w.First, w.Second) >= AlikeFrom)));
    }

    // The transport minister is not in the place of the transport ministry.
    private static bool Kin(NameValue a, NameValue b) => a.Kind == b.Kind || (MayBePerson(a) && MayBePerson(b));

    private static bool MayBePerson(NameValue name) => name.Kind is NameKind.Person or NameKind.Unknown;

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

    private bool CountAlike(NumericValue a, NumericValue b) =>
        a.Counted is { } left && b.Counted is { } right
        && (left == right || (Term(graph.Left, left) is { } l && Term(graph.Right, right) is { } r && Linked(l, r)));

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

    private double Adjacent(Slot left, Slot right)
    {
        var most = 0f;
        foreach (var term in left.Adjacent)
        {
            foreach (var link in graph.FromLeft(term))
            {
                most = right.Adjacent.Contains(link.Other) ? Math.Max(most, link.Strength) : most;
            }
        }

        return most;
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
