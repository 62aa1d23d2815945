namespace Alignment.Texts;

/// <summary>One line of an article file that is not blank.</summary>
/// <param name="Span">The line in the article's text, without surrounding white space and line end.</param>
/// <param name="Role">What the line is.</param>
/// <param name="Paragraph">Number of its paragraph from 1; lines of one paragraph share it.</param>
public readonly record struct Line(TextSpan Span, LineRole Role, int Paragraph);
