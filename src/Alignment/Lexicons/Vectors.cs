using System.Numerics;
using System.Runtime.InteropServices;

namespace Alignment.Lexicons;

/// <summary>Sums, lengths and angles of vectors; each the same on every machine, whatever its registers hold.</summary>
internal static class Vectors
{
    /// <summary>Adds a vector times a weight.</summary>
    /// <param name="sum">What is added to, as long as <paramref name="vector"/>.</param>
    /// <param name="vector">The vector.</param>
    /// <param name="weight">The weight.</param>
    public static void Add(Span<float> sum, ReadOnlySpan<float> vector, float weight)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var i = 0; i < wide.Length; i++)
        {
            sums[i] += wide[i] * weight;
        }

        for (var i = wide.Length * Vector<float>.Count; i < vector.Length; i++)
        {
            sum[i] += vector[i] * weight;
        }
    }

    /// <summary>Makes a vector of length 1; one of zeros stays.</summary>
    public static void Normalise(Span<float> vector)
    {
        var square = 0.0;
        foreach (var value in vector)
        {
            square += (double)value * value;
        }

        var length = (float)Math.Sqrt(square);
        for (var i = 0; length > 0 && i < vector.Length; i++)
        {
            vector[i] /= length;
        }
    }

    /// <summary>How alike two vectors are in direction, −1 to 1; 0 where either is all zeros. Summed in order.</summary>
    public static double Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
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
