using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>One occurrence of a term: a content word, or a typed value that stands for all its words.</summary>
/// <param name="Term">Index into the vocabulary of its side.</param>
/// <param name="Span">Place in the article's text.</param>
public readonly record struct TermUse(int Term, TextSpan Span);
