using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// How an index writes words, so that all forms of a word are one term. Thread-safe; index and query must be written alike.
/// </summary>
public interface IWordForms
{
    /// <summary>Name of the analysis, for the stamp of an index: one that was made by another is made anew.</summary>
    string Name { get; }

    /// <summary>The term of a word in a text.</summary>
    string OfToken(Language language, Token token);

    /// <summary>The term of a stem that the lexicon gives (<see cref="Token.Stem"/>).</summary>
    string OfStem(Language language, string stem);
}
