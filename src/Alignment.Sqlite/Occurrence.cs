namespace Alignment.Sqlite;

/// <summary>That a term occurs in a sentence.</summary>
/// <param name="Document">The sentence.</param>
/// <param name="Count">How often, at least 1.</param>
internal readonly record struct Occurrence(DocumentId Document, int Count);
