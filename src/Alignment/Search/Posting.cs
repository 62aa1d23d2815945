using Alignment.Texts;

namespace Alignment.Search;

/// <summary>That a term occurs in a sentence.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Count">How often it occurs there, at least 1.</param>
/// <param name="Length">Length of the sentence (<see cref="SearchDocument.Length"/>).</param>
public readonly record struct Posting(string Article, int Sentence, int Count, int Length);

/// <summary>What an index knows of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Length">Sum of their lengths.</param>
public sealed record LanguageStatistics(Language Language, long Sentences, long Length);
