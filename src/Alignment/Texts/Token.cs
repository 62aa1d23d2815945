namespace Alignment.Texts;

/// <summary>A word, a number or a mark in a text.</summary>
/// <param name="Span">Place in the article's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Form">The written form in lower case (invariant), NFC, curly apostrophes straight, soft hyphens gone.</param>
/// <param name="Stem">The term that lexicon and search know it by: the inflected form's base (English), the root (Indonesian), or the form
/// itself.</param>
/// <param name="IsStopWord">True for words too common to carry a fact ("the", "yang").</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Form, string Stem, bool IsStopWord)
{
    /// <summary>True for a word that carries meaning, or a number.</summary>
    public bool IsContent => Kind != TokenKind.Mark && !IsStopWord;
}
