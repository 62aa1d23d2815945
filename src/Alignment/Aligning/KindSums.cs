namespace Alignment.Aligning;

/// <summary>How much of one article's weight the other has too, apart for each kind of term.</summary>
internal struct KindSums
{
    private const int Kinds = 3;

    private Weights _all, _covered;
    private Counts _shared;

    /// <summary>The geometric mean of both ways.</summary>
    public static double Both(double one, double other) => Math.Sqrt(one * other);

    /// <summary>Takes a term in, with how surely the other article has it too, 0–1.</summary>
    public void Add(TermKind kind, double weight, float strength)
    {
        _all[(int)kind] += weight;
        _covered[(int)kind] += weight * strength;
        _shared[(int)kind] += strength > 0 ? 1 : 0;
    }

    /// <summary>Share over the terms of one kind, 0 where there are none.</summary>
    public readonly double Share(TermKind kind) => _all[(int)kind] == 0 ? 0 : _covered[(int)kind] / _all[(int)kind];

    /// <summary>Share over all terms.</summary>
    public readonly double Share()
    {
        var (covered, all) = (0.0, 0.0);
        for (var k = 0; k < Kinds; k++)
        {
            (covered, all) = (covered + _covered[k], all + _all[k]);
        }

        return all == 0 ? 0 : covered / all;
    }

    /// <summary>Number of terms of one kind that the other article has too.</summary>
    public readonly int Shared(TermKind kind) => _shared[(int)kind];

    [System.Runtime.CompilerServices.InlineArray(Kinds)]
    private struct Weights
    {
        private double _first;
    }

    [System.Runtime.CompilerServices.InlineArray(Kinds)]
    private struct Counts
    {
        private int _first;
    }
}
