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

    /// <summary>The stems of all words of an expression, apart by spaces; empty where anything else is in it.</summary>
    public string TermsOf(string expression)
    {
        _tokens.Clear();
        _tokenizer.Tokenize(expression, new(0, expression.Length), _tokens);
        return _tokens.TrueForAll(t => t.Kind == TokenKind.Word) ? string.Join(' ', _tokens.Select(t => t.Stem)) : "";
    }
}
