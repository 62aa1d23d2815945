namespace Alignment.Texts;

/// <summary>Kinds of token.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner apostrophes and hyphens.</summary>
    Word,

    /// <summary>Starts with a digit: 1.234,5 · 8/8/2025 · 06.35 · 95th · ke-80.</summary>
    Number,

    /// <summary>Punctuation and symbols.</summary>
    Mark,
}
