namespace Alignment.Lexicons;

/// <summary>How alike two vectors are in direction.</summary>
internal static class Cosine
{
    /// <summary>−1 to 1; 0 where either is all zeros. Summed in order, so that it is the same on every machine.</summary>
    public static double Of(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var (product, squareA, squareB) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            product += (double)a[i] * b[i];
            squareA += (double)a[i] * a[i];
            squareB += (double)b[i] * b[i];
        }

        return squareA > 0 && squareB > 0 ? product / Math.Sqrt(squareA * squareB) : 0;
    }
}
