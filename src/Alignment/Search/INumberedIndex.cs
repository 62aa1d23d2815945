namespace Alignment.Search;

/// <summary>
/// An engine that numbers its articles and gives postings by these numbers, which spares a search of a large corpus the identifiers and
/// the ordering by them. What it finds is what the other members find; as thread-safe as they are.
/// </summary>
public interface INumberedIndex : ISearchIndex
{
    /// <summary>
    /// Number of the article, from 0; null for one that the index does not hold, as far as it is known from the postings that were
    /// read.
    /// </summary>
    int? Number(string article);

    /// <summary>
    /// Identifier of the article with a number that came from here; it stays true, since no other article ever gets the number.
    /// </summary>
    string Article(int number);

    /// <summary>Where terms occur, read in one go.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="take">Takes the postings of the term at a place of <paramref name="terms"/>, by number of the article, then
    /// sentence: once for each, in any order, from several threads at the same time. They are its to read until it returns.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    void Postings(IReadOnlyList<IndexTerm> terms, PostingReader take, CancellationToken cancellation = default);
}

/// <summary>Takes the postings of the term at this place in.</summary>
public delegate void PostingReader(int place, ReadOnlySpan<NumberedPosting> postings);

/// <summary>That a term occurs in a sentence.</summary>
/// <param name="Article">Number of the article (<see cref="INumberedIndex.Article"/>).</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Count">How often it occurs there, at least 1.</param>
/// <param name="Length">Length of the sentence (<see cref="SearchDocument.Length"/>).</param>
public readonly record struct NumberedPosting(int Article, int Sentence, int Count, int Length);
