namespace Alignment.Aligning;

/// <summary>
/// The log-odds that two articles report one event. Logistic regression (L2 1) on the 30 development pairs among 5,000 documents cut from other text, four mixes, and in a fifth cut to their
/// first nine paragraphs, so that briefs count too. Held out by pair (five folds), whole: precision 0.97 at recall 0.98 in the four mixes, 0.98 at 0.97 in two that were not used to fit.
/// tests/Alignment.Benchmarks (linking) measures it.
/// </summary>
internal static class EventWeights
{
    /// <summary>
    /// What an article has in common with others where there are too few to say: a little less than the median of the development pairs among 5,000 documents, 0.083. Without it two unrelated
    /// articles by themselves would have nothing against them.
    /// </summary>
    private const double LeastGeneral = 0.06;

    /// <summary>Keeps the logarithm of no likeness at all within reason.</summary>
    private const double LeastWhole = 0.01;

    private const double Prior = 1.208, LogWhole = 3.647, Names = 4.393, Values = 3.524, General = -72.17, PerRootWord = 0.537, PerRootValue = 1.439;

    /// <summary>The log-odds of a pair.</summary>
    /// <param name="likeness">What the two have in common.</param>
    /// <param name="general">What either has in common with a dozen others, see <see cref="ArticleMargins"/>.</param>
    public static double Score(in ArticleLikeness likeness, double general) =>
        Prior + (LogWhole * Math.Log(likeness.Whole + LeastWhole)) + (Names * likeness.Names) + (Values * likeness.Values) + (General * Math.Max(general, LeastGeneral))
        + (PerRootWord * Math.Sqrt(likeness.SharedWords)) + (PerRootValue * Math.Sqrt(likeness.SharedValues));
}
