using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>
/// How surely two values that disagree fill the same slot: "62" and "65" after "a man of", not "17 dead" and "31 missing". Thread-safe.
/// </summary>
/// <param name="graph">What the two articles share.</param>
/// <param name="model">Weights in order of <see cref="SlotFeature"/>.</param>
internal sealed class SlotLikeness(TermGraph graph, AdditiveModel model)
{
    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<SlotFeature>().Length;

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
        var fromLeft = SlotSurroundings.Shared(left, right, Side.Left, graph);
        var fromRight = SlotSurroundings.Shared(right, left, Side.Right, graph);
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
                Set(features, SlotFeature.OtherGrain, DateGrain.Of(a) != DateGrain.Of(b) ? 1 : 0);
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
                Set(features, SlotFeature.Words, NameWords.Count(a) > 1 && NameWords.Count(b) > 1 ? 1 : 0);
                Set(features, SlotFeature.Adjacent, SlotSurroundings.Adjacent(left, right, graph));
                Set(features, SlotFeature.Elsewhere, contender.Elsewhere);
                if (!NameTables.AreTwo(a.Key, b.Key))
                {
                    Set(features, SlotFeature.Namesakes, NameWords.AreNamesakes(a, b) ? 1 : 0);
                }

                // A surname that two people share says nothing of whether they are one.
                if (!NameTables.AreTwo(a.Key, b.Key) && !SlotRelation.AreTwo(left, right, graph))
                {
                    Set(features, SlotFeature.Told, (contender.Told.Left + contender.Told.Right) / 2);
                    Set(features, SlotFeature.ToldLeast, Math.Min(contender.Told.Left, contender.Told.Right));
                    Set(features, SlotFeature.Letters, NameWords.MostAlike(a, b));
                    Set(features, SlotFeature.Rendering, SlotRelation.Rendering(left, right, graph));
                }

                break;
            case (NumericValue x, NumericValue y):
                Set(features, SlotFeature.Closeness, FigureLikeness.Closeness(x, y));
                Set(features, SlotFeature.SwappedDigits, x.SwappedDigits(y) > 1 ? 1 : 0);
                Set(features, SlotFeature.CountAlike, FigureLikeness.CountAlike(x, y, graph) ? 1 : 0);
                Set(features, SlotFeature.InWords, left.IsInDigits || right.IsInDigits ? 0 : 1);
                Set(features, SlotFeature.OtherRange, x.To is null != y.To is null ? 1 : 0);
                Set(features, SlotFeature.OneDigit, SameWriting.ButDigit(left, right, graph) ? 1 : 0);
                Set(features, SlotFeature.Decimals, x.Magnitude.Scale == y.Magnitude.Scale ? 1 : 0);
                break;
        }
    }

    private static void Set(Span<double> features, SlotFeature feature, double value) => features[(int)feature] = value;
}
