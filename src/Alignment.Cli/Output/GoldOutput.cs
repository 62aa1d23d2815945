using Alignment.Corpora;
using Alignment.Evaluation;

namespace Alignment.Cli.Output;

/// <summary>Writes what reviewers said as gold: a folder for every pair, whole or not there at all.</summary>
internal static class GoldOutput
{
    /// <summary>Writes the reviewed ones of the pairs; gives how many they were.</summary>
    /// <param name="corpus">The corpus with its reviews.</param>
    /// <param name="names">The pairs that are wanted.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    /// <param name="terminal">Told what is left out.</param>
    public static int Write(CorpusFile corpus, IReadOnlyList<string> names, string folder, Terminal terminal)
    {
        var (log, written) = (corpus.Store.Reviews(), 0);
        foreach (var name in names)
        {
            var pair = corpus.Store.Pair(name)!;
            var reviewed = ReviewedPair.Of(name, pair.Left.Article, pair.Right.Article, log);
            if (reviewed.Orphaned.Count > 0)
            {
                terminal.Note($"{name}: {Figures.Count(reviewed.Orphaned.Count, "review")} " +
                    "of sentences that are not there any more, left out");
            }

            if (reviewed.Constraints.IsEmpty)
            {
                continue;
            }

            var open = pair.Bitext.Beads.Count(b => b.Left.Count > 0 && b.Right.Count > 0
                && !reviewed.Constraints.Must.Any(m => m.Left.SequenceEqual(b.Left) && m.Right.SequenceEqual(b.Right)));
            if (open > 0)
            {
                terminal.Note($"{name}: {Figures.Count(open, "link")} that nobody has reviewed, left out; " +
                    "gold counts what it does not hold as no link");
            }

            PairFolder.Put(Path.Combine(folder, Safe(name)), GoldWriter.Write(pair, reviewed));
            written++;
        }

        return written;
    }

    // A pair's name may hold anything; a folder's may not.
    private static string Safe(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '~' or '.' ? c : '_')) is var safe
            && safe.Trim('.').Length > 0
            ? safe
            : "pair";
}
