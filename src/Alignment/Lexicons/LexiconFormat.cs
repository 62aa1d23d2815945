namespace Alignment.Lexicons;

/// <summary>How a dictionary is written in a text file.</summary>
public enum LexiconFormat
{
    /// <summary>
    /// Our own: left, right, p(right | left), p(left | right), separated by tabs; <c>#</c> starts a comment, and <c># terms: words</c> says
    /// that the terms are words yet to be stemmed.
    /// </summary>
    Tsv,

    /// <summary>hunalign's: <c>right @ left</c>, the target language first.</summary>
    Hunalign,

    /// <summary>Two columns, left and right, as FreeDict's tables export; a third column, if there, is a weight above 0.</summary>
    Columns,
}
