using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>Turns a dictionary's word into the term that articles know it by. Not thread-safe.</summary>
internal sealed class TermReader(Language language)
{
    private readonly Tokenizer _tokenizer = Tokenizer.For(language);
    private readonly List<Token> _tokens = [];

    /// <summary>The stem of a single word; empty for an expression of several words, a number or marks.</summary>
    public string TermOf(string word)
    {
        _tokens.Clear();
        _tokenizer.Tokenize(word, new(0, word.Length), _tokens);
        return _tokens is [{ Kind: TokenKind.Word } token] ? token.Stem : "";
    }
}
