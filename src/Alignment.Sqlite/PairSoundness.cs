using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Checks pairs: that beads name sentences that are there, that quotations stand where they say, and that the table of contents tells
/// the truth.
/// </summary>
internal static class PairSoundness
{
    public static IEnumerable<CorpusFault> Faults(SqliteCorpus corpus, PairEntry entry)
    {
        string? problem;
        try
        {
            var pair = corpus.Pair(entry.Name)!;
            PairRules.Check(pair);
            problem = Misquoted(pair) is { } quotation
                ? $"a quotation of sentence {quotation.Sentence} at {quotation.Span.Start}–{quotation.Span.End} does not stand there"
                : pair.Entry() != entry ? "its line in the list of pairs is not what it holds" : null;
        }
        catch (Exception e) when (UnreadableRow.Is(e))
        {
            problem = e.Message.ReplaceLineEndings(" ");
        }

        return problem is null ? [] : [new(FaultyPart.Pair, entry.Name, problem)];
    }

    private static Quotation? Misquoted(ArticlePair pair)
    {
        var (left, right) = (Sentences(pair.Left), Sentences(pair.Right));
        var (parts, reasons) = (pair.Bitext.Beads.Select(b => b.Part).OfType<SharedPart>(), pair.Bitext.Beads.SelectMany(b => b.Evidence));
        var quotations = parts.Select(p => (p.Side, (Quotation?)p.Quotation))
            .Concat(reasons.SelectMany(e => new[] { (Side.Left, e.Left), (Side.Right, e.Right) }))
            .Concat(pair.Discrepancies.SelectMany(d => new[] { (Side.Left, d.Left), (Side.Right, (Quotation?)d.Right) }));
        return quotations.FirstOrDefault(q => q.Item2 is { } quotation && !Stands(quotation, q.Item1 == Side.Left ? left : right)).Item2;
    }

    private static Dictionary<int, TextSpan> Sentences(StoredArticle stored) =>
        stored.Article.Sentences.ToDictionary(s => s.Number, s => s.Span);

    // It may say other words than stand there (a caller's right), but its place must be in its sentence.
    private static bool Stands(Quotation quotation, Dictionary<int, TextSpan> sentences) =>
        quotation.Span.Length >= 0 && sentences.TryGetValue(quotation.Sentence, out var sentence) && sentence.Contains(quotation.Span);
}
