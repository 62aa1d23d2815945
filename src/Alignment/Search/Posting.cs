using Alignment.Texts;

namespace Alignment.Search;

/// <summary>That a term occurs in a sentence.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Count">How often it occurs there, at least 1.</param>
/// <param name="Length">Length of the sentence (<see cref="SearchDocument.Length"/>).</param>
public readonly record struct Posting(string Article, int Sentence, int Count, int Length)
{
    /// <summary>The engine's own number of the article, from 0, which it gives to no other one; -1 where it has none. Spares the reader of long lists the identifiers; two postings are equal without it.</summary>
    public int Number { get; init; } = -1;

    /// <inheritdoc/>
    public bool Equals(Posting other) => Article == other.Article && (Sentence, Count, Length) == (other.Sentence, other.Count, other.Length);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Sentence, Count, Length);
}

/// <summary>What an index knows of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Length">Sum of their lengths.</param>
public sealed record LanguageStatistics(Language Language, long Sentences, long Length);
