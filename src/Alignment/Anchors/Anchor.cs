using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>A typed value in one article.</summary>
/// <param name="Type">What kind of value.</param>
/// <param name="Span">Place in the article's text.</param>
/// <param name="Value">What it says, in normal form.</param>
public sealed record Anchor(AnchorType Type, TextSpan Span, AnchorValue Value);
