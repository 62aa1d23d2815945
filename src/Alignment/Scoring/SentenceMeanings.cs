using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>
/// What the sentences of two articles are about, as vectors: the weighted sum of their words', of length 1, less the mean of their
/// article's, since two reports of one event are about the same all through. Names and values have none. Thread-safe.
/// </summary>
/// <remarks>Of the mean, 0, .5, .8 and 1 of it were taken away: F1 of links .856, .859, .861, .860 (46 pairs, ten folds).</remarks>
internal sealed class SentenceMeanings
{
    private readonly WordMeanings _words;
    private readonly Centred _left;
    private readonly Centred _right;

    /// <summary>Sums up what both articles are about; what each sentence is, when it is first asked for.</summary>
    public SentenceMeanings(TermGraph graph)
    {
        _words = graph.Lexicon.Meanings;
        (_left, _right) = (new(graph.Left, _words), new(graph.Right, _words));
    }

    /// <summary>Cosine of two groups of sentences by index, −1 to 1; 0 where either has no word with a vector.</summary>
    public double Likeness(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        Span<float> a = stackalloc float[_words.Dimensions], b = stackalloc float[_words.Dimensions];
        _left.Sum(left, a);
        _right.Sum(right, b);
        return Cosine.Of(a, b);
    }

    /// <summary>Cosine of the words, on either side, that have no partner on the other.</summary>
    /// <param name="overlap">What two groups of sentences share.</param>
    /// <param name="graph">Whose sentences they are.</param>
    public double Likeness(Overlap overlap, TermGraph graph)
    {
        Span<float> a = stackalloc float[_words.Dimensions], b = stackalloc float[_words.Dimensions];
        Sum(overlap.FromLeft, graph.Left, a);
        Sum(overlap.FromRight, graph.Right, b);
        return Cosine.Of(a, b);
    }

    private void Sum(List<TermMatch> matches, ArticleTerms terms, Span<float> sum)
    {
        sum.Clear();
        foreach (var match in matches)
        {
            if (match.Strength <= TermLink.Conflicting)
            {
                Add(_words, terms, match.Use, sum);
            }
        }
    }

    private static void Add(WordMeanings words, ArticleTerms terms, TermUse use, Span<float> sum)
    {
        if (terms.Vocabulary[use.Term] is { Value: null } word)
        {
            words.Add(terms.Article.Language, word.Text, use.Weight, sum);
        }
    }

    // Of a long text few sentences are asked for, and all would take as much memory as the rest of the alignment.
    private sealed class Centred
    {
        private readonly ArticleTerms _terms;
        private readonly WordMeanings _words;
        private readonly float[] _mean;
        private readonly float[]?[] _vectors;

        public Centred(ArticleTerms terms, WordMeanings words)
        {
            (_terms, _words, _mean, _vectors) = (terms, words, new float[words.Dimensions], new float[]?[terms.Count]);
            var vector = new float[words.Dimensions];
            for (var s = 0; s < terms.Count; s++)
            {
                Read(s, vector);
                for (var i = 0; i < vector.Length; i++)
                {
                    _mean[i] += vector[i] / terms.Count;
                }
            }
        }

        public void Sum(ReadOnlySpan<int> sentences, Span<float> sum)
        {
            sum.Clear();
            foreach (var s in sentences)
            {
                var vector = Of(s);
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += vector[i];
                }
            }
        }

        // Two threads may make the same vector, which is the same.
        private float[] Of(int sentence)
        {
            if (Volatile.Read(ref _vectors[sentence]) is { } known)
            {
                return known;
            }

            var vector = new float[_mean.Length];
            Read(sentence, vector);
            for (var i = 0; i < vector.Length; i++)
            {
                vector[i] -= _mean[i];
            }

            Volatile.Write(ref _vectors[sentence], vector);
            return vector;
        }

        private void Read(int sentence, float[] vector)
        {
            Array.Clear(vector);
            foreach (var use in _terms.Of(sentence))
            {
                Add(_words, _terms, use, vector);
            }

            WordMeanings.Normalise(vector);
        }
    }
}
