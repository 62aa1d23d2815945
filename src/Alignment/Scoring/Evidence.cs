using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>A quotation from one article.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Span">Place in the article's text.</param>
/// <param name="Text">What stands there.</param>
public sealed record Quotation(int Sentence, TextSpan Span, string Text);

/// <summary>One reason for or against a link. The weights of a bead's evidence sum to its score.</summary>
/// <param name="Kind">word, cognate, number, ordinal, percent, money, quantity, date, time, name; or a property of the whole: prior, coverage, length, position, margin, neighbours, title, quotation, order (what the other ways through both texts are worth, in parallel mode).</param>
/// <param name="Left">Where it stands on the left; null for properties of the whole.</param>
/// <param name="Right">Where it stands on the right; null for properties of the whole.</param>
/// <param name="Value">Normal form of an anchor, or null.</param>
/// <param name="Weight">Log-odds that it adds (or takes).</param>
public sealed record Evidence(string Kind, Quotation? Left, Quotation? Right, string? Value, double Weight);
