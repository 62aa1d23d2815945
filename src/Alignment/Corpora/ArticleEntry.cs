using Alignment.Texts;

namespace Alignment.Corpora;

/// <summary>One line of a corpus' table of contents.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Published">Date of publication, or null.</param>
/// <param name="Path">Where it was read from, as the user named it.</param>
/// <param name="Sentences">Number of sentences that are the article's own (<see cref="Sentence.IsContent"/>).</param>
/// <param name="Pairs">Names of the pairs it is in, ordinal order; empty for an article by itself.</param>
public sealed record ArticleEntry(
    string Id, Language Language, string? Title, DateOnly? Published, string Path, int Sentences, IReadOnlyList<string> Pairs);
