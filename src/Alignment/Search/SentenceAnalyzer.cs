using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>Turns an article's own sentences into what an index keeps: stems, values, types of value. Immutable, thread-safe.</summary>
public sealed class SentenceAnalyzer
{
    /// <summary>Changes whenever the same article gives other documents: an index made by another version is made anew.</summary>
    public const int Version = 1;

    private readonly AnchorFinder _anchors = AnchorFinder.Default;
    private readonly IWordForms _forms;

    /// <summary>With these forms of words, and the embedded language tables for values.</summary>
    public SentenceAnalyzer(IWordForms forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        _forms = forms;
    }

    /// <summary>With the library's own stems.</summary>
    public static SentenceAnalyzer Default { get; } = new(OwnWordForms.Instance);

    /// <summary>One document for every content sentence, by number.</summary>
    public IReadOnlyList<SearchDocument> Analyze(StoredArticle stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var (article, anchors) = (stored.Article, _anchors.Find(stored.Article));
        var tokenizer = Tokenizer.For(article.Language);
        var documents = new List<SearchDocument>();
        var tokens = new List<Token>();
        for (var i = 0; i < article.Sentences.Count; i++)
        {
            var sentence = article.Sentences[i];
            if (!sentence.IsContent)
            {
                continue;
            }

            tokens.Clear();
            tokenizer.Tokenize(article.Text, sentence.Span, tokens);
            var terms = new List<IndexTerm>(tokens.Count + 8);
            var length = 0;
            foreach (var token in tokens)
            {
                if (token.Kind != TokenKind.Mark)
                {
                    terms.Add(new(article.Language, TermField.Word, _forms.OfToken(article.Language, token)));
                    length += token.IsStopWord ? 0 : 1;
                }
            }

            foreach (var anchor in anchors[i])
            {
                terms.Add(new(article.Language, TermField.Type, ValueTerms.TypeOf(anchor)));
                terms.AddRange(ValueTerms.OfSentence(anchor.Value).Select(v => new IndexTerm(article.Language, TermField.Value, v)));
            }

            documents.Add(new(stored.Id, sentence.Number, article.Language, terms, length));
        }

        return documents;
    }
}
