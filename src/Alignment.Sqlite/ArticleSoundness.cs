using Alignment.Corpora;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Checks articles: that they can be read, are what their identifiers were made of, and have spans that stand in their texts. Tells the
/// index what it should hold of them.
/// </summary>
internal sealed class ArticleSoundness(SqliteSession session, ArticleRows rows, IndexSoundness index)
{
    private readonly HashSet<string> _held =
        [.. session.Query("SELECT \"left\" FROM pair UNION SELECT \"right\" FROM pair UNION SELECT article FROM name", r => r.Text(0))];

    public IEnumerable<CorpusFault> Faults(string id)
    {
        StoredArticle stored;
        int listed;
        try
        {
            stored = rows.Find(id)!;
            listed = session.Query("SELECT sentences FROM article WHERE id = ?1", r => r.Int(0), id)[0];
        }
        catch (Exception e) when (UnreadableRow.Is(e))
        {
            index.Skip(id);
            return [Fault($"cannot be read: {UnreadableRow.Problem(e)}")];
        }

        index.Expect(id, SentenceAnalyzer.Default.Analyze(stored));
        return Problems(id, listed, stored.Article).Select(Fault);

        CorpusFault Fault(string problem) => new(FaultyPart.Article, id, problem);
    }

    private IEnumerable<string> Problems(string id, int listed, Article article)
    {
        if (ArticleIdentity.Of(article) != id)
        {
            yield return "its text, date, title or sentences are not what its identifier was made of";
        }

        if (Misplaced(article.Text.Length, article.Lines.Select(l => l.Span)) is { } line)
        {
            yield return $"a line at {line.Start}–{line.End} is not in its text or overlaps the one before";
        }

        if (Misplaced(article.Text.Length, article.Sentences.Select(s => s.Span)) is { } sentence)
        {
            yield return $"a sentence at {sentence.Start}–{sentence.End} overlaps the one before";
        }

        if (article.Sentences.Count(s => s.IsContent) is var own && own != listed)
        {
            yield return $"is listed with {listed} sentences and has {own}";
        }

        if (!_held.Contains(id))
        {
            yield return "no pair and no name holds it";
        }
    }

    private static TextSpan? Misplaced(int length, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End < span.Start || span.End > length)
            {
                return span;
            }

            end = span.End;
        }

        return null;
    }
}
