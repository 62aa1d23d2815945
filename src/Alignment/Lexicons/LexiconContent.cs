namespace Alignment.Lexicons;

/// <summary>What a dictionary file held.</summary>
/// <param name="Lexicon">Its pairs, as terms.</param>
/// <param name="Skipped">Rows that were well-formed but have an expression of several words, or nothing but marks, on a side.</param>
public sealed record LexiconContent(Lexicon Lexicon, int Skipped);
