using Alignment.Texts;

namespace Alignment.Corpora;

/// <summary>Finds passages of reviews again in an article as it is now. Immutable, thread-safe.</summary>
internal sealed class PassageFinder
{
    private readonly Article _article;
    private readonly string _hash;
    private readonly ILookup<string, Sentence> _byText;

    public PassageFinder(Article article)
    {
        (_article, _hash) = (article, ArticleIdentity.OfText(article.Text));
        _byText = article.Sentences.ToLookup(s => OneLine.Of(s.Text), StringComparer.Ordinal);
    }

    /// <summary>Numbers of the sentences where the passages stand, ascending; null when one of them is not there.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="byQuote">Whether a passage of another text may be found by its words: the nearest to its old place, should they
    /// stand several times.</param>
    public IReadOnlyList<int>? Find(IReadOnlyList<Passage> passages, bool byQuote)
    {
        var numbers = new SortedSet<int>();
        foreach (var passage in passages)
        {
            var before = numbers.Count;
            numbers.UnionWith(
                passage.TextHash == _hash ? At(passage.Span)
                : byQuote && passage.Quote is { } quote ? Saying(quote, passage.Span)
                : []);
            if (numbers.Count == before)
            {
                return null;
            }
        }

        return [.. numbers];
    }

    // Another reading may have cut the passage in two, or joined it with its neighbour: a sentence is meant when most of it, or of the
    // passage, is in the other.
    private IEnumerable<int> At(TextSpan span) => _article.Sentences.Where(s => AreMostlyOne(s.Span, span)).Select(s => s.Number);

    private static bool AreMostlyOne(TextSpan a, TextSpan b) =>
        2 * (Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) > Math.Min(a.Length, b.Length);

    private IEnumerable<int> Saying(string quote, TextSpan span) =>
        _byText[OneLine.Of(quote)].OrderBy(s => Math.Abs(s.Span.Start - span.Start)).ThenBy(s => s.Number)
            .Take(1).Select(s => s.Number);
}
