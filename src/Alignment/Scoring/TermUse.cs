using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>One occurrence of a term: a content word, or a typed value that stands for all its words.</summary>
/// <param name="Term">Index into the vocabulary of its side.</param>
/// <param name="Span">Place in the article's text.</param>
/// <param name="Weight">How much it says here, in nats: the term's weight, less where it only tells who speaks.</param>
/// <param name="IsAttribution">True where it only tells who speaks, or when.</param>
public readonly record struct TermUse(int Term, TextSpan Span, float Weight, bool IsAttribution = false);
