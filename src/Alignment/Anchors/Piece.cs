namespace Alignment.Anchors;

/// <summary>
/// The unit that anchors are read from. Finer than a token: a hyphen is a piece of its own ("ke-80", "sixty-three", "AS-Rusia" are
/// three), because the same hyphen joins a numeral, cuts a pair of countries and stands for "to".
/// </summary>
/// <param name="Start">Offset in the article's text.</param>
/// <param name="End">Offset after the last unit.</param>
/// <param name="As">What it is, wherever it stands.</param>
/// <param name="Spaced">True when white space stands before it, or it opens the sentence.</param>
internal readonly record struct Piece(int Start, int End, PieceForm As, bool Spaced)
{
    /// <summary>See <see cref="PieceForm.Text"/>.</summary>
    public string Form => As.Text;

    public PieceKind Kind => As.Kind;

    public LetterCase Case => As.Case;

    public bool IsWord => Kind == PieceKind.Word;

    public bool IsCapital => Case != LetterCase.Lower;

    public bool Is(string form) => Form == form;

    /// <summary>Takes what a <see cref="PhraseTable{T}"/> has found where it begins with a capital.</summary>
    public static bool IsCapitalAt<T>(List<Piece> pieces, int at, int end, T value) => pieces[at].IsCapital;
}
