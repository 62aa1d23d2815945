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
    private readonly float[]?[] _left = new float[]?[vectors.Count];
    private readonly float[]?[] _right = new float[]?[lexicon.TermCount(Side.Right)];

    /// <summary>Length of each vector.</summary>
    public int Dimensions => vectors.Dimensions;

    /// <summary>The vector of a stem, of length 1, or of zeros where no translation has one; empty for a stem that nobody knows.</summary>
    /// <param name="language">Of the stem.</param>
    /// <param name="stem">The stem.</param>
    public float[] Of(Language language, ReadOnlySpan<char> stem)
    {
        if (language == Language.English && vectors.Terms.Find(stem) is >= 0 and var own)
        {
            return Kept(_left, own, Own);
        }

        return language == Language.Indonesian && lexicon.Find(Side.Right, stem) is >= 0 and var term ? Kept(_right, term, Translated) : [];
    }

    // Two threads may make the same vector, which is the same.
    private static float[] Kept(float[]?[] kept, int term, Func<int, float[]> make)
    {
        var vector = Volatile.Read(ref kept[term]);
        if (vector is null)
        {
            Volatile.Write(ref kept[term], vector = make(term));
        }

        return vector;
    }

    private float[] Own(int term)
    {
        var vector = new float[Dimensions];
        vectors.Add(vectors.Terms[term], 1, vector);
        return vector;
    }

    private float[] Translated(int term)
    {
        var vector = new float[Dimensions];
        foreach (var entry in lexicon.Entries(Side.Right, term))
        {
            vectors.Add(lexicon.Terms(Side.Left)[entry.Other], entry.Forward, vector);
        }

        Vectors.Normalise(vector);
        return vector;
    }
}
