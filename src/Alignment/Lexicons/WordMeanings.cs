using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// Vectors of the words of both sides in one space: those of English as they are, an Indonesian word's as the mean of its
/// translations', each as likely as the lexicon says. Thread-safe.
/// </summary>
/// <param name="vectors">Of English words.</param>
/// <param name="lexicon">English on the left, Indonesian on the right.</param>
internal sealed class WordMeanings(WordVectors vectors, Lexicon lexicon)
{
    private readonly float[]?[] _right = new float[]?[lexicon.TermCount(Side.Right)];

    /// <summary>Length of each vector.</summary>
    public int Dimensions => vectors.Dimensions;

    /// <summary>Adds the vector of a stem, of length 1, times a weight; nothing for one that has none.</summary>
    /// <param name="language">Of the stem.</param>
    /// <param name="stem">The stem.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="sum">What is added to; <see cref="Dimensions"/> values.</param>
    public void Add(Language language, ReadOnlySpan<char> stem, float weight, Span<float> sum)
    {
        if (language == Language.English)
        {
            vectors.Add(stem, weight, sum);
        }
        else if (language == Language.Indonesian && lexicon.Find(Side.Right, stem) is >= 0 and var term)
        {
            // Two threads may make the same vector, which is the same.
            var vector = Volatile.Read(ref _right[term]);
            if (vector is null)
            {
                Volatile.Write(ref _right[term], vector = Translated(term));
            }

            for (var i = 0; i < vector.Length; i++)
            {
                sum[i] += weight * vector[i];
            }
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

    private float[] Translated(int term)
    {
        var vector = new float[Dimensions];
        foreach (var entry in lexicon.Entries(Side.Right, term))
        {
            vectors.Add(lexicon.Terms(Side.Left)[entry.Other], entry.Forward, vector);
        }

        Normalise(vector);
        return vector;
    }
}
