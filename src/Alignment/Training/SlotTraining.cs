using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>
/// Fits what tells which values of a sentence and its translation fill one slot, on translations with planted mistakes. A pure function of
/// its arguments.
/// </summary>
public static class SlotTraining
{
    /// <summary>From 1 to 10 the F1 on text of corpora that were left out is alike, within .005: data/scorer/PROVENANCE.md.</summary>
    private const double L2 = 3;

    /// <summary>
    /// Writes the file of models of translations, as <c>data/scorer/monotone.json</c>: the shipped one with another slot model.
    /// </summary>
    /// <param name="pairs">Translations; those without discrepancies in gold teach nothing.</param>
    /// <param name="lexicons">What the pairs are aligned with, in turn; the pairs had better be unknown to them. None for the embedded
    /// one.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">No value that disagrees is a planted one, or every one is; its parameter is
    /// <c>examples</c>.</exception>
    public static void Train(IReadOnlyList<GoldPair> pairs, IReadOnlyList<Lexicon> lexicons, Stream output,
        CancellationToken cancellation = default)
    {
        var slot = new NewtonTrainer().Train([.. pairs.SelectMany((pair, i) => Examples(pair,
            lexicons.Count > 0 ? lexicons[i % lexicons.Count] : Lexicon.Embedded, cancellation))], new() { L2 = L2 }, cancellation);
        MonotoneFile.Write(MonotoneModels.Embedded with { Slot = slot }, output);
    }

    private static IEnumerable<TrainingExample> Examples(GoldPair pair, Lexicon lexicon, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (pair.Discrepancies is not { } gold)
        {
            return [];
        }

        var graph = AlignmentRun.Relate(pair.Sentences(Side.Left), pair.Sentences(Side.Right), new() { Lexicon = lexicon });
        var bitext = Aligner.Align(graph, Scorer.Embedded.Models, AlignmentMode.Parallel, cancellation);
        int[] Indices(ArticleTerms terms, IReadOnlyList<int> numbers) =>
            [.. Enumerable.Range(0, terms.Count).Where(i => numbers.Contains(terms.Article.Sentences[i].Number))];
        return bitext.Beads.Where(b => b.Kind == BeadKind.Equivalent)
            .SelectMany(b => SlotExamples.Of(graph, Indices(graph.Left, b.Left), Indices(graph.Right, b.Right), gold, isTranslation: true));
    }
}
