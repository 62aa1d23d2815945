namespace Alignment.Texts;

/// <summary>One sentence of an article, or one line that is not a sentence (a title, a byline, a menu).</summary>
/// <param name="Number">From 1 in order of the text; the <c>n</c> of every output. With lines taken as sentences, the line's
/// number.</param>
/// <param name="Span">Place in the article's text, surrounding white space left out.</param>
/// <param name="Text">The quoted text, <c>article.Text[Span]</c>, line ends untouched.</param>
/// <param name="Role">Role of the line that the sentence starts on.</param>
/// <param name="Paragraph">Number of its paragraph from 1.</param>
public sealed record Sentence(int Number, TextSpan Span, string Text, LineRole Role, int Paragraph)
{
    /// <summary>True for titles, subheads and body text: what a reader would call the article, and what may be linked.</summary>
    public bool IsContent => Role is LineRole.Title or LineRole.Subhead or LineRole.Body;
}
