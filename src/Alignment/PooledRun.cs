using Alignment.Aligning;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment;

/// <summary>
/// Learns a lexicon from a pool of pairs that nobody has aligned: align without it, take what was linked for lines that translate each other, learn,
/// align again. Thread-safe; a pure function of its arguments.
/// </summary>
public static class PooledRun
{
    /// <summary>Most sentences of a bead that is learned from, of the six that the largest has: in a small pool every line counts.</summary>
    private const int LargestBead = 5;

    /// <summary>
    /// A pool is small and its lines are not sure: what only one direction believes in, or was seen but once, is left out, and a word is allowed to
    /// have no counterpart. Chosen on Text+Berg (dev) and ParIce; data/scorer/PROVENANCE.md.
    /// </summary>
    private static readonly LearningOptions Learning = new() { MinAgreement = 0.1, Discount = 1, NullProbability = 0.3 };

    /// <summary>What the pool teaches, together with the lexicon that it began with.</summary>
    /// <param name="pairs">The pool; the order of the pairs is of no account to what is learned from each.</param>
    /// <param name="options">How to align; null for the defaults. The lexicon is the one to begin with.</param>
    /// <param name="rounds">How often to align and learn, at least 1.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounds"/> is less than 1.</exception>
    public static Lexicon Learn(IReadOnlyList<(Article Left, Article Right)> pairs, AlignmentOptions? options = null, int rounds = 2,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        if (pairs.Count == 0)
        {
            return options?.Lexicon ?? Lexicon.Empty;
        }

        var start = options?.Lexicon ?? AlignmentRun.LexiconFor(pairs[0].Left.Language, pairs[0].Right.Language);
        var lexicon = start;
        for (var round = 0; round < rounds; round++)
        {
            var lines = new List<(string[] Left, string[] Right)>[pairs.Count];
            var settings = (options ?? new()) with { Lexicon = lexicon };
            Parallel.For(0, pairs.Count, new() { CancellationToken = cancellation },
                i => lines[i] = Lines(pairs[i].Left, pairs[i].Right, settings, cancellation));
            lexicon = start.Merge(LexiconLearner.Learn([.. lines.SelectMany(l => l)], Learning, cancellation));
        }

        return lexicon;
    }

    private static List<(string[] Left, string[] Right)> Lines(Article left, Article right, AlignmentOptions options, CancellationToken cancellation)
    {
        var graph = AlignmentRun.Relate(left, right, options);
        var bitext = Aligner.Align(graph, options.Models ?? Scorer.Embedded.Models, options.Mode, cancellation);
        var beads = bitext.Beads.Where(b => b.Kind == BeadKind.Equivalent && b.Left.Count + b.Right.Count <= LargestBead);
        var (leftIndex, rightIndex) = (left.IndexByNumber(), right.IndexByNumber());
        return [.. beads.Select(b => (Terms(graph.Left, b.Left, leftIndex), Terms(graph.Right, b.Right, rightIndex)))];
    }

    // Figures need no lexicon.
    private static string[] Terms(ArticleTerms terms, IReadOnlyList<int> numbers, Dictionary<int, int> index)
    {
        var found = new List<string>();
        foreach (var number in numbers)
        {
            foreach (var use in terms.Of(index[number]))
            {
                var term = terms.Vocabulary[use.Term];
                if (term.Value is null && !term.Text.AsSpan().ContainsAnyInRange('0', '9'))
                {
                    found.Add(term.Text);
                }
            }
        }

        return [.. found];
    }
}
