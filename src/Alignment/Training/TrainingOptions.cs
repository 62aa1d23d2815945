namespace Alignment.Training;

/// <summary>How to look for the best weights. The optimum is one; the ways to it differ in speed and in the last digits.</summary>
public enum TrainingAlgorithm
{
    /// <summary>Limited-memory BFGS over all examples at once.</summary>
    Lbfgs,

    /// <summary>Stochastic dual coordinate ascent, one example at a time.</summary>
    Sdca,
}

/// <summary>How to fit a model.</summary>
public sealed record TrainingOptions
{
    /// <summary>
    /// How strongly weights are held back, above 0: the examples' worth of belief that features of one standard deviation change nothing.
    /// </summary>
    /// <value>1 unless set.</value>
    public double L2 { get; init; } = 1;

    /// <summary>Seed of all chance; two seeds give nearly the same model.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The way to the optimum; a trainer that knows only one takes that.</summary>
    public TrainingAlgorithm Algorithm { get; init; }
}
