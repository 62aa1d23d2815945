using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// The type of value that a question asks for: "when" and "kapan" a date or a time. From data/language/question-types.tsv. Immutable,
/// thread-safe.
/// </summary>
public sealed class QuestionTypes
{
    private readonly Dictionary<(string Language, string Words), string[]> _types = [];

    private QuestionTypes(LanguageTables tables)
    {
        foreach (var row in tables.Rows("question-types"))
        {
            _types[(row[0], row[1])] = row[2].Split(',');
        }
    }

    /// <summary>With the embedded table.</summary>
    public static QuestionTypes Embedded { get; } = new(LanguageTables.Embedded);

    /// <summary>For each word, or two words side by side, that ask for some type: its place and the types.</summary>
    /// <param name="language">Language of the query.</param>
    /// <param name="tokens">Tokens of the query.</param>
    public IEnumerable<(TextSpan Span, IReadOnlyList<string> Types)> Find(Language language, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(language);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && _types.TryGetValue((language.Code, $"{tokens[i].Form} {tokens[i + 1].Form}"), out var both))
            {
                yield return (new(tokens[i].Span.Start, tokens[i + 1].Span.End), both);
            }
            else if (_types.TryGetValue((language.Code, tokens[i].Form), out var one))
            {
                yield return (tokens[i].Span, one);
            }
        }
    }
}
