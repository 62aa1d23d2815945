using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>What the altered-value test judges.</summary>
/// <param name="Align">Aligns two articles and compares their values.</param>
/// <param name="Relate">What two articles share.</param>
/// <param name="Models">What scores a pair of sentences.</param>
public sealed record AlteredValueOptions(Func<Article, Article, AlignedPair> Align, Func<Article, Article, TermGraph> Relate, ScorerModels Models);

/// <summary>How an aligner stands up to changed values.</summary>
/// <param name="Ledger">Of the planted mistakes, those that the ledger calls a conflict; and of its conflicts, those that were planted.</param>
/// <param name="Ranked">Times that the true line scored above its altered copy.</param>
/// <param name="Planted">How many lines have an altered copy.</param>
public sealed record AlteredValueReport(Tally Ledger, int Ranked, int Planted)
{
    /// <summary>The sum over documents.</summary>
    public static AlteredValueReport operator +(AlteredValueReport a, AlteredValueReport b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new(a.Ledger + b.Ledger, a.Ranked + b.Ranked, a.Planted + b.Planted);
    }
}

/// <summary>
/// The altered-value test on lines that translate each other: one value of a line is changed. Does the ledger say so, and does the true line still score above its altered copy
/// when both stand side by side? What embeddings of whole sentences hardly see (Chen et al. 2023, xSIM++).
/// </summary>
public static class AlteredValueTest
{
    /// <summary>Plants values on the right side and judges.</summary>
    /// <param name="left">English lines; line i translates line i of <paramref name="right"/>.</param>
    /// <param name="right">As many Indonesian lines.</param>
    /// <param name="count">How many values to plant.</param>
    /// <param name="options">What is judged.</param>
    /// <param name="random">Seeded chance.</param>
    public static AlteredValueReport Run(IReadOnlyList<string> left, IReadOnlyList<string> right, int count, AlteredValueOptions options, Random random)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(options);
        var (lines, altered) = ValueAlterer.Alter(left, right, count, random);
        var pair = options.Align(Read(left, Language.English), Read(lines, Language.Indonesian));
        return new(Judge(pair, altered), altered.Count(a => IsRankedFirst(left, right, lines, a, options)), altered.Count);
    }

    private static Article Read(IEnumerable<string> lines, Language language) =>
        ArticleReader.Default.Read(string.Join('\n', lines), new() { Language = language, LinesAreSentences = true });

    private static Tally Judge(AlignedPair pair, IReadOnlyList<AlteredValue> altered)
    {
        var starts = pair.Bitext.Right.Sentences.ToDictionary(s => s.Number, s => s.Span.Start);
        bool Meets(Discrepancy found, AlteredValue a) => found.Left.Sentence == a.Line + 1 && found.Right.Sentence == a.Line + 1
            && found.Right.Span.Overlaps(new(starts[a.Line + 1] + a.Start, starts[a.Line + 1] + a.Start + a.Now.Length));
        var conflicts = pair.Discrepancies.Where(d => d.Verdict is Verdict.Conflict or Verdict.Updated).ToArray();
        return new(conflicts.Count(d => altered.Any(a => Meets(d, a))), conflicts.Length, altered.Count(a => conflicts.Any(d => Meets(d, a))), altered.Count);
    }

    // The copy stands after the true line, so that no one's place speaks for it.
    private static bool IsRankedFirst(IReadOnlyList<string> left, IReadOnlyList<string> right, string[] lines, AlteredValue a, AlteredValueOptions options)
    {
        var graph = options.Relate(Read(left, Language.English), Read([.. right.Take(a.Line + 1), lines[a.Line], .. right.Skip(a.Line + 1)], Language.Indonesian));
        var extractor = new FeatureExtractor(new LikenessTable(graph));
        var features = new double[Features.Count];
        double Score(int other)
        {
            extractor.Measure([a.Line], [other], features);
            return options.Models.Equivalent.Score(features);
        }

        return Score(a.Line) > Score(a.Line + 1);
    }
}
