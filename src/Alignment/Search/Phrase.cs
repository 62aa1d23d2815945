using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// Words of a query in quotes: what a sentence must, or must not, say in that order, side by side. Not thread-safe.
/// </summary>
internal sealed class Phrase
{
    private readonly StructuredQuery _query;
    private readonly TextSpan _span;
    private readonly IWordForms _forms;
    private readonly Dictionary<Language, List<string>> _written = [];
    private readonly bool _canBeRendered;

    /// <summary>A phrase of a query.</summary>
    /// <param name="span">Its place in the query, without quotes.</param>
    /// <param name="query">The query.</param>
    /// <param name="forms">How the query's renderings are written.</param>
    /// <param name="concepts">What its words ask for, with their places among the wanted, or the excluded.</param>
    public Phrase(TextSpan span, StructuredQuery query, IWordForms forms, IReadOnlyList<(int Index, Concept Concept)> concepts)
    {
        (_span, _query, _forms, Concepts) = (span, query, forms, concepts);
        var words = Words(query.Query.Text, span, query.From);
        Length = words.Count;
        _canBeRendered = concepts.Count > 0 && (words.Count == 1 || !words.Exists(t => t.IsStopWord));
    }

    /// <summary>How many words it has, stop words included.</summary>
    public int Length { get; }

    /// <summary>What its words ask for, with their places among the wanted, or the excluded.</summary>
    public IReadOnlyList<(int Index, Concept Concept)> Concepts { get; }

    /// <summary>True when its words, stop words included, stand side by side in the sentence, in whatever form.</summary>
    public bool IsSaid(Article article, Sentence sentence)
    {
        if (!_written.TryGetValue(article.Language, out var phrase))
        {
            _written[article.Language] = phrase = Stems(_query.Query.Text, _span, article.Language);
        }

        var here = Stems(article.Text, sentence.Span, article.Language);
        for (var start = 0; start <= here.Count - phrase.Count; start++)
        {
            if (here.Slice(start, phrase.Count).SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True when the sentence, of another language, renders each word by some word: order and number of words differ there. Stop words
    /// have no renderings to tell by, so of a phrase with any ("hold on") nothing is known.
    /// </summary>
    public bool IsRendered(Article article, Sentence sentence)
    {
        if (!_canBeRendered)
        {
            return false;
        }

        var here = Stems(article.Text, sentence.Span, article.Language);
        return Concepts.All(c => c.Concept.In(article.Language)
            .Any(r => r.Weight >= Highlighter.LeastWeight && here.Contains(r.Term.Text)));
    }

    private List<string> Stems(string text, TextSpan span, Language language) =>
        Words(text, span, language).ConvertAll(t => _forms.OfToken(language, t));

    private static List<Token> Words(string text, TextSpan span, Language language)
    {
        var tokens = new List<Token>();
        Tokenizer.For(language).Tokenize(text, span, tokens);
        tokens.RemoveAll(t => t.Kind == TokenKind.Mark);
        return tokens;
    }
}
