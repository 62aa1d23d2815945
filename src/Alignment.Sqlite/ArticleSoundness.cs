using Alignment.Corpora;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Checks articles: that they can be read, are what their identifiers were made of, and have spans that stand in their texts. Tells the
/// index what it should hold of them.
/// </summary>
internal sealed class ArticleSoundness(SqliteSession session, SqliteCorpus corpus, IndexSoundness index)
{
    private readonly HashSet<string> _held =
        [.. session.Query("SELECT \"left\" FROM pair UNION SELECT \"right\" FROM pair UNION SELECT article FROM name", r => r.Text(0))];

    public IEnumerable<CorpusFault> Faults(ArticleEntry entry)
    {
        StoredArticle stored;
        try
        {
            stored = corpus.Article(entry.Id)!;
        }
        catch (Exception e) when (UnreadableRow.Is(e))
        {
            index.Skip(entry.Id);
            return [Fault($"cannot be read ({e.Message})")];
        }

        index.Expect(entry.Id, SentenceAnalyzer.Default.Analyze(stored));
        return Problems(entry, stored.Article).Select(Fault);

        CorpusFault Fault(string problem) => new(FaultyPart.Article, entry.Id, problem);
    }

    private IEnumerable<string> Problems(ArticleEntry entry, Article article)
    {
        if (ArticleIdentity.Of(article) != entry.Id)
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

        if (article.Sentences.Count(s => s.IsContent) is var own && own != entry.Sentences)
        {
            yield return $"is listed with {entry.Sentences} sentences and has {own}";
        }

        if (!_held.Contains(entry.Id))
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
