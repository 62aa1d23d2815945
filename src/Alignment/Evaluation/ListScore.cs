using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>Scores of index lists against gold lists, counts summed over documents (micro), 0/0 = 0.</summary>
/// <param name="Strict">Identical beads; precision over all predicted beads, nulls included, recall over gold beads with both sides.</param>
/// <param name="Lax">As strict, and right too when a sentence of the bead has, in the other list, a partner inside the bead's other side.</param>
/// <param name="NonNullStrict">Identical beads with both sides; precision and recall both without nulls.</param>
public sealed record ListScore(Tally Strict, Tally Lax, Tally NonNullStrict)
{
    /// <summary>Scores documents as vecalign's score.py does (Thompson and Koehn 2019), and by non-null strict F1.</summary>
    /// <param name="documents">Predicted and gold beads of each document; order of beads does not matter, beads need not be contiguous, beads empty on both sides do not count.</param>
    public static ListScore Judge(IEnumerable<(IReadOnlyList<IndexBead> Predicted, IReadOnlyList<IndexBead> Gold)> documents) =>
        Sum(documents.SelectMany(d => ListJudge.Judge(d.Predicted, d.Gold)));

    /// <summary>Scores one document.</summary>
    public static ListScore Judge(IReadOnlyList<IndexBead> predicted, IReadOnlyList<IndexBead> gold) => Judge([(predicted, gold)]);

    internal static ListScore Sum(IEnumerable<ListScore> parts) =>
        parts.Aggregate(new ListScore(default, default, default), (a, b) => new(a.Strict + b.Strict, a.Lax + b.Lax, a.NonNullStrict + b.NonNullStrict));
}
