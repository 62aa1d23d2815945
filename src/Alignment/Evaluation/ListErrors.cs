using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>A place where an index list and gold say different things.</summary>
/// <param name="Document">Place of the document among those judged, from 0.</param>
/// <param name="Gold">Gold beads there, null beads included.</param>
/// <param name="Predicted">Predicted beads there.</param>
public sealed record ListError(int Document, IReadOnlyList<IndexBead> Gold, IReadOnlyList<IndexBead> Predicted)
{
    /// <summary>Sentences whose partners differ between the two.</summary>
    public int Size =>
        Gold.Concat(Predicted).SelectMany(b => b.Left.Select(l => (true, l)).Concat(b.Right.Select(r => (false, r)))).Distinct().Count();
}

/// <summary>Finds the worst errors of index lists: stretches on which no bead is as in gold, the largest first.</summary>
public static class ListErrors
{
    /// <summary>The stretches of all documents; of two as large the earlier first.</summary>
    public static IReadOnlyList<ListError> Find(
        IReadOnlyList<(IReadOnlyList<IndexBead> Predicted, IReadOnlyList<IndexBead> Gold)> documents) =>
        [.. documents.SelectMany((d, i) => Find(i, d.Predicted, d.Gold)).OrderByDescending(e => e.Size)];

    // Beads that share a sentence belong to one stretch.
    private static IEnumerable<ListError> Find(int document, IReadOnlyList<IndexBead> predicted, IReadOnlyList<IndexBead> gold)
    {
        var (right, known) = (predicted.Select(b => b.Key).ToHashSet(StringComparer.Ordinal),
            gold.Select(b => b.Key).ToHashSet(StringComparer.Ordinal));
        var beads = gold.Where(b => !right.Contains(b.Key)).Select(b => (Bead: b, IsGold: true))
            .Concat(predicted.Where(b => !known.Contains(b.Key)).Select(b => (Bead: b, IsGold: false))).ToList();
        var bySentence = new Dictionary<(bool, int), List<int>>();
        for (var i = 0; i < beads.Count; i++)
        {
            foreach (var sentence in Sentences(beads[i].Bead))
            {
                (bySentence.TryGetValue(sentence, out var list) ? list : bySentence[sentence] = []).Add(i);
            }
        }

        var taken = new bool[beads.Count];
        for (var i = 0; i < beads.Count; i++)
        {
            var (stretch, open) = (new List<int>(), new Queue<int>([i]));
            while (open.TryDequeue(out var next))
            {
                if (!taken[next])
                {
                    taken[next] = true;
                    stretch.Add(next);
                    foreach (var other in Sentences(beads[next].Bead).SelectMany(s => bySentence[s]))
                    {
                        open.Enqueue(other);
                    }
                }
            }

            if (stretch.Count > 0)
            {
                stretch.Sort();
                yield return new(document, [.. stretch.Where(s => beads[s].IsGold).Select(s => beads[s].Bead)],
                    [.. stretch.Where(s => !beads[s].IsGold).Select(s => beads[s].Bead)]);
            }
        }
    }

    private static IEnumerable<(bool IsLeft, int Sentence)> Sentences(IndexBead bead) =>
        bead.Left.Select(l => (true, l)).Concat(bead.Right.Select(r => (false, r)));
}
