using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// "Did you mean": for words of a query that nothing in the index renders, the index's own words that are spelled nearly alike.
/// </summary>
/// <param name="corpus">Gives words as they are written.</param>
/// <param name="index">Gives its vocabulary.</param>
/// <param name="forms">How the index writes words; null for the library's own stems.</param>
public sealed class SpellingAdvice(ICorpus corpus, ISearchIndex index, IWordForms? forms = null)
{
    /// <summary>A shorter word has too many neighbours.</summary>
    private const int ShortestWord = 4;

    /// <summary>From this length on two slips are still likelier than another word.</summary>
    private const int LongWord = 8;

    private readonly IWordForms _forms = forms ?? OwnWordForms.Instance;

    /// <summary>The query with such words put right; null when there are none, or nothing is spelled like them.</summary>
    public string? Suggest(StructuredQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (text, moved) = (query.Query.Text, 0);
        foreach (var concept in query.Wanted.Where(c => c.Source == "word" && c.Text.Length >= ShortestWord && c.Text.All(char.IsLetter)))
        {
            var isUnknown = concept.Renderings.All(r => index.Postings(r.Term, cancellation).Count == 0);
            if (isUnknown && Nearest(concept, cancellation) is { } better)
            {
                var part = query.Query.Parts[concept.Part].Span;
                var start = query.Query.Text.IndexOf(concept.Text, part.Start, StringComparison.Ordinal) + moved;
                text = string.Concat(text.AsSpan(0, start), better, text.AsSpan(start + concept.Text.Length));
                moved += better.Length - concept.Text.Length;
            }
        }

        return text == query.Query.Text ? null : text;
    }

    // The first letter is hardly ever the wrong one (Pollock & Zamora 1984), and keeps the search short.
    private string? Nearest(Concept concept, CancellationToken cancellation)
    {
        var most = concept.Text.Length >= LongWord ? 2 : 1;
        var near = new List<(int Distance, IndexTerm Term)>();
        foreach (var own in concept.Renderings.Where(r => r.Weight >= 1).Select(r => r.Term).Where(t => t.Text.Length > 0).Distinct())
        {
            near.AddRange(index.Words(own.Language, own.Text[..1])
                .Select(word => (Distance: EditDistance.Between(own.Text, word, most), new IndexTerm(own.Language, TermField.Word, word)))
                .Where(n => n.Distance <= most));
        }

        var best = near.OrderBy(n => n.Distance).Take(50)
            .Select(n => (n.Distance, n.Term, Postings: index.Postings(n.Term, cancellation)))
            .OrderBy(n => n.Distance).ThenByDescending(n => n.Postings.Count).ThenBy(n => n.Term.Text, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Postings is { Count: > 0 } ? Written(best.Term, best.Postings[0]) : null;
    }

    // Terms are stems; people want words.
    private string Written(IndexTerm term, Posting posting)
    {
        if (corpus.Article(posting.Article)?.Article is { } article
            && article.Sentences.FirstOrDefault(s => s.Number == posting.Sentence) is { } sentence)
        {
            var tokens = new List<Token>();
            Tokenizer.For(article.Language).Tokenize(article.Text, sentence.Span, tokens);
            foreach (var token in tokens.Where(t => t.Kind == TokenKind.Word && _forms.OfToken(article.Language, t) == term.Text))
            {
                return token.Form;
            }
        }

        return term.Text;
    }
}
