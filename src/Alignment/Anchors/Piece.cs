namespace Alignment.Anchors;

/// <summary>What a piece is made of.</summary>
internal enum PieceKind
{
    /// <summary>Letters, with inner apostrophes and later digits: Moscow, B50, O'Neal, U.S.</summary>
    Word,

    /// <summary>ASCII digits with inner points and commas: 16.245, 1,234.5.</summary>
    Digits,

    /// <summary>One character of anything else, or the possessive 's.</summary>
    Mark,
}

/// <summary>How the letters of a word are written.</summary>
internal enum LetterCase
{
    /// <summary>The first letter is small, or there is no letter.</summary>
    Lower,

    /// <summary>The first letter is large.</summary>
    Capital,

    /// <summary>All letters are large, two at least.</summary>
    Upper,
}

/// <summary>
/// The unit that anchors are read from. Finer than a token: a hyphen is a piece of its own ("ke-80", "sixty-three", "AS-Rusia" are three), because the same hyphen
/// joins a numeral, cuts a pair of countries and stands for "to".
/// </summary>
/// <param name="Start">Offset in the article's text.</param>
/// <param name="End">Offset after the last unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Form">Lower case, curly apostrophes straight; all dashes but the hyphen are <c>–</c>.</param>
/// <param name="Case">How its letters are written.</param>
/// <param name="Spaced">True when white space stands before it, or it opens the sentence.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, string Form, LetterCase Case, bool Spaced)
{
    public bool IsWord => Kind == PieceKind.Word;

    public bool IsCapital => Case != LetterCase.Lower;

    public bool Is(string form) => Form == form;
}
