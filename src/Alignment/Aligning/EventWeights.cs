namespace Alignment.Aligning;

/// <summary>
/// The log-odds that two articles report one event. Logistic regression (L2 1) on the 30 development pairs among 5,000 documents cut from
/// other text, eleven mixes, and in a twelfth cut to their first nine paragraphs, so that briefs count too. Held out by pair (five folds),
/// the eleven mixes gave precision 0.976 (330 of 338) at recall 1.00; four mixes that were not used gave precision 0.975 (119 of 122) at
/// recall 0.992 (tests/Alignment.Benchmarks: linking seeds CORPORA 5000 14 15 16 17).
/// </summary>
internal static class EventWeights
{
    /// <summary>
    /// What an article has in common with others where there are too few to say: a little less than the median of the development pairs
    /// among 5,000 documents, 0.083. Without it two unrelated articles by themselves would have nothing against them.
    /// </summary>
    private const double LeastGeneral = 0.06;

    /// <summary>Keeps the logarithm of no likeness at all within reason.</summary>
    private const double LeastWhole = 0.01;

    private const double Prior = -0.625, LogWhole = 3.903, Names = 3.811, Values = 4.344, General = -84.8, PerRootWord = 0.894,
        PerRootValue = 1.691;

    /// <summary>The log-odds of a pair.</summary>
    /// <param name="likeness">What the two have in common.</param>
    /// <param name="general">What either has in common with a dozen others, see <see cref="ArticleMargins"/>.</param>
    public static double Score(in ArticleLikeness likeness, double general) =>
        Prior + (LogWhole * Math.Log(likeness.Whole + LeastWhole)) + (Names * likeness.Names) + (Values * likeness.Values)
        + (General * Math.Max(general, LeastGeneral))
        + (PerRootWord * Math.Sqrt(likeness.SharedWords)) + (PerRootValue * Math.Sqrt(likeness.SharedValues));
}
