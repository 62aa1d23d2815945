using System.Reflection;
using System.Runtime.InteropServices;

namespace Alignment.Lexicons;

/// <summary>
/// Where English words stand among each other by the company they keep: the nearer two vectors, the more alike what the words are
/// used of ("arrest", "detain", "suspect"). See data/lexicon/PROVENANCE.md. Immutable, thread-safe.
/// </summary>
public sealed class WordVectors
{
    private static readonly Lazy<WordVectors> LazyEmbedded = new(Load);

    private readonly TermTable _terms;
    private readonly float[] _scales;
    private readonly ReadOnlyMemory<byte> _values;

    /// <summary>Takes over the arrays.</summary>
    /// <param name="terms">Stems.</param>
    /// <param name="scales">For each stem what its values are to be multiplied by for a vector of length 1.</param>
    /// <param name="values">The values of all stems one after the other, as many for each, signed.</param>
    /// <exception cref="ArgumentException">The arrays do not fit each other.</exception>
    internal WordVectors(TermTable terms, float[] scales, ReadOnlyMemory<byte> values)
    {
        if (scales.Length != terms.Count || (terms.Count == 0 ? values.Length != 0 : values.Length % terms.Count != 0))
        {
            throw new ArgumentException("vectors do not add up");
        }

        (_terms, _scales, _values) = (terms, scales, values);
        Dimensions = terms.Count == 0 ? 0 : values.Length / terms.Count;
    }

    /// <summary>No vectors.</summary>
    public static WordVectors Empty { get; } = new(TermTable.Of([]), [], default);

    /// <summary>Those that come with the library.</summary>
    public static WordVectors Embedded => LazyEmbedded.Value;

    /// <summary>Number of stems.</summary>
    public int Count => _terms.Count;

    /// <summary>Length of each vector.</summary>
    public int Dimensions { get; }

    /// <summary>The stems, in ordinal order.</summary>
    internal TermTable Terms => _terms;

    /// <summary>Adds the vector of a stem, of length 1, times a weight; false, and nothing added, for one that has none.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="sum">What is added to; <see cref="Dimensions"/> values.</param>
    public bool Add(ReadOnlySpan<char> stem, float weight, Span<float> sum)
    {
        if (_terms.Find(stem) is not (>= 0 and var term))
        {
            return false;
        }

        var values = Values(term);
        var scale = weight * _scales[term];
        for (var i = 0; i < values.Length; i++)
        {
            sum[i] += scale * values[i];
        }

        return true;
    }

    /// <summary>The values of a stem before they are scaled.</summary>
    internal ReadOnlySpan<sbyte> Values(int term) =>
        MemoryMarshal.Cast<byte, sbyte>(_values.Span.Slice(term * Dimensions, Dimensions));

    /// <summary>What a stem's values are multiplied by.</summary>
    internal float Scale(int term) => _scales[term];

    private static WordVectors Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon/" + VectorFile.Name);
        return stream is null ? Empty : VectorFile.Read(stream, VectorFile.Name);
    }
}
