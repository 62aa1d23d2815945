using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// An engine: it keeps the terms that the library found and gives back which sentences hold a term. It neither analyses nor ranks, so
/// that every engine finds the same sentences. Readers may be many; a writer is alone.
/// </summary>
public interface ISearchIndex
{
    /// <summary>Changes whenever the index does: what was read stays true as long as this stays the same.</summary>
    long Version { get; }

    /// <summary>Makes <paramref name="documents"/> all that the index holds of the article; an empty list takes the article out.</summary>
    /// <exception cref="ArgumentException">A document belongs to another article, two have one number, or they are not all of one
    /// language.</exception>
    void Replace(string article, IReadOnlyList<SearchDocument> documents);

    /// <summary>One line for every language that has a sentence, by code.</summary>
    IReadOnlyList<LanguageStatistics> Statistics();

    /// <summary>Where a term occurs, by article (ordinal), then sentence; empty for an unknown term.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IReadOnlyList<Posting> Postings(IndexTerm term, CancellationToken cancellation = default);

    /// <summary>
    /// The words (<see cref="TermField.Word"/>) of a language that start with <paramref name="prefix"/>, each once, in ordinal order.
    /// </summary>
    IReadOnlyList<string> Words(Language language, string prefix);
}
