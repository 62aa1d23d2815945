using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>Scores of index lists against gold lists, counts summed over documents (micro), 0/0 = 0.</summary>
/// <param name="Strict">Identical beads; precision over all predicted beads, nulls included, recall
/// over gold beads with both sides.</param>
/// <param name="Lax">As strict, and right too when a sentence of the bead has, in the other list, a partner
/// inside the bead's other side.</param>
/// <param name="NonNullStrict">Identical beads with both sides; precision and recall both without nulls.
/// SentAlign's strict figures are these.</param>
public sealed record ListScore(Tally Strict, Tally Lax, Tally NonNullStrict)
{
    /// <summary>
    /// SentAlign's lax figures: precision as <see cref="Lax"/> but without nulls; its recall counts every gold bead that is not predicted
    /// identically as missed, whatever covers it, so it barely exceeds the strict one.
    /// </summary>
    public Tally SentAlignLax { get; init; }

    /// <summary>Strict, over beads of one sentence a side.</summary>
    public Tally OneToOne { get; init; }

    /// <summary>Sentences said to have no partner, and those that have none.</summary>
    public Tally Nulls { get; init; }

    /// <summary>Pairs of sentences that a bead joins: the only figure that also holds where links cross.</summary>
    public Tally Edges { get; init; }

    /// <summary>
    /// hunalign's: boundaries between beads, counted as sentences from the start of both sides; none where a list is not in order.
    /// </summary>
    public Tally Rungs { get; init; }

    /// <summary>Scores documents as vecalign's score.py does (Thompson and Koehn 2019), and by the figures of others.</summary>
    /// <param name="documents">Predicted and gold beads of each document; order of beads does not matter, beads need not be contiguous,
    /// beads empty on both sides do not count.</param>
    public static ListScore Judge(IEnumerable<(IReadOnlyList<IndexBead> Predicted, IReadOnlyList<IndexBead> Gold)> documents) =>
        Sum(documents.SelectMany(d => ListJudge.Judge(d.Predicted, d.Gold)));

    /// <summary>Scores one document.</summary>
    public static ListScore Judge(IReadOnlyList<IndexBead> predicted, IReadOnlyList<IndexBead> gold) => Judge([(predicted, gold)]);

    internal static ListScore Sum(IEnumerable<ListScore> parts) =>
        parts.Aggregate(
            new ListScore(default, default, default),
            (a, b) => new(a.Strict + b.Strict, a.Lax + b.Lax, a.NonNullStrict + b.NonNullStrict)
            {
                SentAlignLax = a.SentAlignLax + b.SentAlignLax,
                OneToOne = a.OneToOne + b.OneToOne,
                Nulls = a.Nulls + b.Nulls,
                Edges = a.Edges + b.Edges,
                Rungs = a.Rungs + b.Rungs,
            });
}
