using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>
/// Compares found discrepancies with gold: right when the pair of sentences is right and both spans overlap the gold's values. Thread-safe.
/// </summary>
public static class DiscrepancyJudge
{
    /// <summary>
    /// One tally for every left sentence concerned. Only verdicts that two reports cannot both be right by (conflict, updated) count as
    /// found; gold rows of type other are tolerated. The type of value is not compared.
    /// </summary>
    public static IReadOnlyList<Tally> Judge(IReadOnlyList<Discrepancy> found, IReadOnlyList<GoldDiscrepancy> gold,
        Article left, Article right)
    {
        var units = new SortedDictionary<int, Tally>();
        var (leftTexts, rightTexts) = (ByNumber(left), ByNumber(right));
        var hit = new bool[gold.Count];
        foreach (var claim in found.Where(d => d.Contradicts))
        {
            var (isRight, isTolerated) = (false, false);
            for (var i = 0; i < gold.Count; i++)
            {
                if (claim.Left.Sentence == gold[i].Left && claim.Right.Sentence == gold[i].Right
                    && Overlaps(claim.Left, leftTexts, gold[i].LeftValue) && Overlaps(claim.Right, rightTexts, gold[i].RightValue))
                {
                    hit[i] = true;
                    isRight |= gold[i].IsRequired;
                    isTolerated |= !gold[i].IsRequired;
                }
            }

            if (isRight || !isTolerated)
            {
                Add(units, claim.Left.Sentence, new(isRight ? 1 : 0, 1, 0, 0));
            }
        }

        for (var i = 0; i < gold.Count; i++)
        {
            if (gold[i].IsRequired)
            {
                Add(units, gold[i].Left, new(0, 0, hit[i] ? 1 : 0, 1));
            }
        }

        return [.. units.Values];
    }

    private static Dictionary<int, Sentence> ByNumber(Article article) => article.Sentences.ToDictionary(s => s.Number);

    /// <summary>A value that stands several times in its sentence is meant wherever it stands.</summary>
    private static bool Overlaps(Quotation quotation, Dictionary<int, Sentence> sentences, string value)
    {
        if (!sentences.TryGetValue(quotation.Sentence, out var sentence))
        {
            return false;
        }

        for (var at = sentence.Text.IndexOf(value, StringComparison.Ordinal); at >= 0;
            at = sentence.Text.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var start = sentence.Span.Start + at;
            if (quotation.Span.Overlaps(new(start, start + value.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(SortedDictionary<int, Tally> units, int key, Tally tally) => units[key] = units.GetValueOrDefault(key) + tally;
}
