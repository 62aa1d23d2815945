using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>The terms of each sentence of an article, each once. Immutable after construction, thread-safe.</summary>
internal sealed class DistinctTerms
{
    private readonly int[] _starts;
    private readonly int[] _terms;

    public DistinctTerms(ArticleTerms article)
    {
        _starts = new int[article.Count + 1];
        var (terms, lastSeen) = (new List<int>(), new int[article.Vocabulary.Count]);
        for (var s = 0; s < article.Count; s++)
        {
            foreach (var use in article.Of(s))
            {
                if (lastSeen[use.Term] != s + 1)
                {
                    lastSeen[use.Term] = s + 1;
                    terms.Add(use.Term);
                }
            }

            _starts[s + 1] = terms.Count;
        }

        _terms = [.. terms];
        Vocabulary = lastSeen.Length;
    }

    /// <summary>How many terms the article has.</summary>
    public int Vocabulary { get; }

    /// <summary>The terms of the sentence at this index, from 0.</summary>
    public ReadOnlySpan<int> Of(int sentence) => _terms.AsSpan(_starts[sentence], _starts[sentence + 1] - _starts[sentence]);
}
