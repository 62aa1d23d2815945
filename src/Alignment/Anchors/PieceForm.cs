using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>What a piece is made of.</summary>
internal enum PieceKind : byte
{
    /// <summary>Letters, with inner apostrophes and later digits: Moscow, B50, O'Neal, U.S.</summary>
    Word,

    /// <summary>ASCII digits with inner points and commas: 16.245, 1,234.5.</summary>
    Digits,

    /// <summary>One character of anything else, or the possessive 's.</summary>
    Mark,
}

/// <summary>How the letters of a word are written.</summary>
internal enum LetterCase : byte
{
    /// <summary>The first letter is small, or there is no letter.</summary>
    Lower,

    /// <summary>The first letter is large.</summary>
    Capital,

    /// <summary>All letters are large, two at least.</summary>
    Upper,
}

/// <summary>What a written piece is, wherever it stands.</summary>
/// <param name="Written">As a text has it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Text">Lower case, curly apostrophes straight; all dashes but the hyphen are <c>–</c>.</param>
/// <param name="Case">How its letters are written.</param>
internal sealed record PieceForm(string Written, PieceKind Kind, string Text, LetterCase Case) : WrittenWord(Written)
{
    /// <summary>Its text as part of the key of a name.</summary>
    public string Folded => field ??= NameKey.Fold(Text);

    /// <summary>True when a figure, a date or a time may begin with it.</summary>
    public bool OpensValue { get; init; }

    /// <summary>True when a known name begins with it, or with the same letters in another writing.</summary>
    public bool OpensName { get; init; }

    /// <summary>True when it may stand between an acronym and what the acronym stands for.</summary>
    public bool OpensAcronym { get; init; }
}
