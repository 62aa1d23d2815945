namespace Alignment.Evaluation;

/// <summary>What the judged program knew of the pairs it is judged on.</summary>
public enum Fitting
{
    /// <summary>It was not fitted on them.</summary>
    Unseen,

    /// <summary>Each pair was judged by a model that was fitted on other pairs.</summary>
    CrossValidated,

    /// <summary>It was fitted on them: the figure is no promise.</summary>
    FittedOnThese,
}

/// <summary>Names and sums of <see cref="Fitting"/>.</summary>
public static class FittingName
{
    /// <summary>As it is printed: unseen, cross-validated, fitted on these.</summary>
    public static string Text(this Fitting fitting) => fitting switch
    {
        Fitting.Unseen => "unseen",
        Fitting.CrossValidated => "cross-validated",
        _ => "fitted on these",
    };

    /// <summary>What a figure over several pairs may claim: as much as the worst of them.</summary>
    public static Fitting Worst(IEnumerable<Fitting> fittings) => fittings.DefaultIfEmpty(Fitting.Unseen).Max();
}
