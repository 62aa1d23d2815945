namespace Alignment.Lexicons;

/// <summary>
/// Learns which terms translate each other from pairs of token lists alone, in any two languages: word translation probabilities by
/// expectation–maximisation both ways (Brown et al. 1993, model 1; variational with a sparse prior), joined where both directions agree.
/// Knows nothing of sentences' order or of beads.
/// </summary>
public static class LexiconLearner
{
    /// <summary>
    /// Learns a lexicon. The same lists and options give the same bytes for any number of threads. Memory grows with the distinct pairs of
    /// terms that meet at least <see cref="LearningOptions.MinMeetings"/> times.
    /// </summary>
    /// <param name="lines">Pairs of lines that mean the same, each as its terms in order. Empty sides are fine.</param>
    /// <param name="options">Thresholds and rounds.</param>
    /// <param name="cancellation">Stops between rounds and within them.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static Lexicon Learn(IReadOnlyList<(string[] Left, string[] Right)> lines, LearningOptions options,
        CancellationToken cancellation = default) =>
        Learn([.. lines.Select(line => new LikelyLines(line.Left, line.Right, 1))], options, cancellation);

    /// <summary>The same from lines that may mean the same: each counts for as much as its chance.</summary>
    internal static Lexicon Learn(IReadOnlyList<LikelyLines> lines, LearningOptions options, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Iterations, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinMeetings, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxTranslations, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxTokens, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Threads);
        if (!(options.NullProbability is > 0 and < 1 && options.Sparsity > 0 && options.Discount >= 0))
        {
            throw new ArgumentException("the chance of no counterpart is between 0 and 1, the prior above 0, the discount not below 0",
                nameof(options));
        }

        var kept = new List<LikelyLines>(lines.Count);
        foreach (var line in lines)
        {
            if (line.Chance > 0 && line.Left.Length is > 0 && line.Right.Length > 0
                && line.Left.Length <= options.MaxTokens && line.Right.Length <= options.MaxTokens)
            {
                kept.Add(line);
            }
        }

        var chances = kept.Select(line => line.Chance).ToArray();
        var left = LearnerText.Of(chances, i => kept[i].Left);
        var right = LearnerText.Of(chances, i => kept[i].Right);
        var forward = new TranslationEstimate(left, right, options, cancellation).Run();
        var backward = new TranslationEstimate(right, left, options, cancellation).Run();
        return Agreement.Join(left, right, forward, backward, options);
    }
}
