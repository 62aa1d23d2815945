using Alignment.Texts;

namespace Alignment.Search;

/// <summary>One sentence as an index keeps it: what to find it by, not its text.</summary>
/// <param name="Article">Identifier of its article.</param>
/// <param name="Sentence">Its number there.</param>
/// <param name="Language">Its language; all <paramref name="Terms"/> are of it.</param>
/// <param name="Terms">Its terms, repeated as often as they occur.</param>
/// <param name="Length">Number of content words, what ranking takes for its length.</param>
public sealed record SearchDocument(string Article, int Sentence, Language Language, IReadOnlyList<IndexTerm> Terms, int Length);
