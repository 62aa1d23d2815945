namespace Alignment.Corpora;

/// <summary>How an article hangs together with others.</summary>
/// <param name="Pairs">Names of the pairs it is in, ordinal order.</param>
/// <param name="Links">Links of its sentences in any of them, ordered by <see cref="SentenceLink.Compare"/>.</param>
public sealed record ArticleEdges(IReadOnlyList<string> Pairs, IReadOnlyList<SentenceLink> Links);
