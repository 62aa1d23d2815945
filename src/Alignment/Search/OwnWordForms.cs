using Alignment.Texts;

namespace Alignment.Search;

/// <summary>The library's own analysis: the stems that lexicon and aligner know too.</summary>
public sealed class OwnWordForms : IWordForms
{
    private OwnWordForms()
    {
    }

    /// <summary>The only one.</summary>
    public static OwnWordForms Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "own";

    /// <inheritdoc/>
    public string OfToken(Language language, Token token) => token.Stem;

    /// <inheritdoc/>
    public string OfStem(Language language, string stem) => stem;
}
