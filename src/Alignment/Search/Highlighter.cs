using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>The one highlighter: shows what of a query stands in a sentence, on the sentence's own text. Thread-safe.</summary>
public static class Highlighter
{
    /// <summary>A rendering below this weight is too unsure to be shown as a match.</summary>
    public const double LeastWeight = 0.05;

    /// <summary>Places in <c>sentence.Text</c> that render a wanted concept, in order, none touching another's inside.</summary>
    /// <param name="query">The query.</param>
    /// <param name="article">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="anchors">The sentence's anchors.</param>
    /// <param name="forms">How the query's renderings are written.</param>
    public static IReadOnlyList<TextSpan> Highlight(
        StructuredQuery query, Article article, Sentence sentence, IReadOnlyList<Anchor> anchors, IWordForms forms)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(forms);
        var wanted = query.Wanted.SelectMany(c => c.In(article.Language)).Where(r => r.Weight >= LeastWeight)
            .Select(r => (r.Term.Field, r.Term.Text)).ToHashSet();
        var tokens = new List<Token>();
        Tokenizer.For(article.Language).Tokenize(article.Text, sentence.Span, tokens);
        var words = tokens.Where(t => t.Kind != TokenKind.Mark && wanted.Contains((TermField.Word, forms.OfToken(article.Language, t))));
        var values = anchors.Where(a => ValueTerms.OfSentence(a.Value).Any(v => wanted.Contains((TermField.Value, v))));
        return Merged(words.Select(t => t.Span).Concat(values.Select(a => a.Span)), sentence);
    }

    private static List<TextSpan> Merged(IEnumerable<TextSpan> spans, Sentence sentence)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            var start = Math.Max(0, span.Start - sentence.Span.Start);
            var end = Math.Min(sentence.Text.Length, span.End - sentence.Span.Start);
            if (merged.Count > 0 && start < merged[^1].End)
            {
                merged[^1] = new(merged[^1].Start, Math.Max(end, merged[^1].End));
            }
            else
            {
                merged.Add(new(start, end));
            }
        }

        return merged;
    }
}
