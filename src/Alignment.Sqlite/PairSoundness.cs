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
/// <param name="rows">The pairs.</param>
/// <param name="unsound">Identifiers of the articles that have faults.</param>
internal sealed class PairSoundness(PairRows rows, HashSet<string> unsound)
{
    public IEnumerable<CorpusFault> Faults(string name)
    {
        string? problem;
        try
        {
            problem = Problem(name);
        }
        catch (Exception e) when (UnreadableRow.Is(e))
        {
            problem = UnreadableRow.Problem(e);
        }

        return problem is null ? [] : [new(FaultyPart.Pair, name, problem)];
    }

    private string? Problem(string name)
    {
        var entry = rows.Entry(name)!;
        if (new[] { entry.Left, entry.Right }.FirstOrDefault(unsound.Contains) is { } article)
        {
            return $"its article {article} is not sound";
        }

        var pair = rows.Find(name)!;
        PairRules.Check(pair);
        return Misquoted(pair) is { } quotation
            ? $"a quotation of sentence {quotation.Sentence} at {quotation.Span.Start}–{quotation.Span.End} does not stand there"
            : pair.Entry() != entry ? "its line in the list of pairs is not what it holds" : null;
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
