using Alignment.Aligning;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment;

/// <summary>
/// Learns a lexicon from a pool of pairs that nobody has aligned: align without it, take what may be linked for lines that translate each
/// other, each as far as it is probable, learn, align again. Thread-safe; a pure function of its arguments.
/// </summary>
public static class PooledRun
{
    /// <summary>
    /// Most sentences of a bead that is learned from, of the six that the largest has: in a small pool every line counts.
    /// </summary>
    private const int LargestBead = 5;

    /// <summary>Beads less probable than this teach nothing; from .1 on it was the same (data/scorer/PROVENANCE.md).</summary>
    private const double LeastChance = 0.3;

    /// <summary>
    /// A pool is small and its lines are not sure: what only one direction believes in, or was seen but once, is left out, and a word is
    /// allowed to have no counterpart. Chosen on Text+Berg (dev) and ParIce; data/scorer/PROVENANCE.md.
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
            var lines = new List<LikelyLines>[pairs.Count];
            var settings = (options ?? new()) with { Lexicon = lexicon };
            Parallel.For(0, pairs.Count, new() { CancellationToken = cancellation },
                i => lines[i] = Lines(pairs[i].Left, pairs[i].Right, settings, cancellation));
            lexicon = start.Merge(LexiconLearner.Learn([.. lines.SelectMany(l => l)], Learning, cancellation));
        }

        return lexicon;
    }

    private static List<LikelyLines> Lines(Article left, Article right, AlignmentOptions options, CancellationToken cancellation)
    {
        var graph = AlignmentRun.Relate(left, right, options);
        var isInOrder = Aligner.Settled(graph, options.Mode) == AlignmentMode.Parallel;
        var links = isInOrder ? Aligner.InOrder(graph, cancellation).Likely(LeastChance) : Linked(graph, options, cancellation);
        return [.. links.Where(l => l.Link.Left.Length + l.Link.Right.Length <= LargestBead)
            .Select(l => new LikelyLines(Terms(graph.Left, l.Link.Left), Terms(graph.Right, l.Link.Right), l.Chance))];
    }

    // Chances of beads in any order are of what they state, not of one bead against another: what is linked is taken as it is.
    private static IEnumerable<(Link Link, double Chance)> Linked(TermGraph graph, AlignmentOptions options, CancellationToken cancellation)
    {
        var (left, right) = (graph.Left.Article.IndexByNumber(), graph.Right.Article.IndexByNumber());
        return Aligner.Align(graph, options.Models ?? Scorer.Embedded.Models, options.Mode, cancellation, explained: false).Beads
            .Where(b => b.Kind == BeadKind.Equivalent)
            .Select(b => (new Link([.. b.Left.Select(n => left[n])], [.. b.Right.Select(n => right[n])], b.Kind), 1.0));
    }

    // Figures need no lexicon.
    private static string[] Terms(ArticleTerms terms, int[] sentences)
    {
        var found = new List<string>();
        foreach (var sentence in sentences)
        {
            foreach (var use in terms.Of(sentence))
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
