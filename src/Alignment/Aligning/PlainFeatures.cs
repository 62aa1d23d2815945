using Alignment.Scoring;
using static Alignment.Aligning.BeadFeature;

namespace Alignment.Aligning;

/// <summary>
/// What is measured of beads in order only where a language has no data: few words have a partner there, and marks, figures and chance tell
/// more. Immutable after construction, thread-safe.
/// </summary>
internal sealed class PlainFeatures(TermGraph graph, GroupMatches matches)
{
    private const double NatsPerUnit = 10;
    private const double MostDifference = 4;
    private const int Few = 5;

    private readonly SentenceCounts _left = new(graph.Left.Article);
    private readonly SentenceCounts _right = new(graph.Right.Article);

    /// <summary>Measures a bead that ends with these sentences, counted from 1.</summary>
    /// <param name="row">The last left sentence.</param>
    /// <param name="column">The last right sentence.</param>
    /// <param name="shape">How many of each side.</param>
    /// <param name="left">Weight of the left sentences, and how much of it is matched.</param>
    /// <param name="right">The same of the right ones.</param>
    /// <param name="values">One place for each feature.</param>
    public void Measure(int row, int column, BeadShape shape, (double Matched, double Mass) left, (double Matched, double Mass) right,
        Span<double> values)
    {
        var (usualLeft, usualRight) = (matches.UsualLeft(row, shape), matches.UsualRight(column, shape));
        values[(int)MatchedAbove] = (left.Matched - usualLeft + right.Matched - usualRight) / 2 / NatsPerUnit;
        values[(int)LikenessAbove] = Math.Sqrt(Above(left, usualLeft) * Above(right, usualRight));
        values[(int)BeyondFive] = Math.Max(0, shape.Left + shape.Right - Few);
        var (firstLeft, firstRight) = (row - shape.Left + 1, column - shape.Right + 1);
        values[(int)Breaks] = Difference(_left.Breaks(firstLeft, row), _right.Breaks(firstRight, column));
        values[(int)Figures] = Difference(_left.Figures(firstLeft, row), _right.Figures(firstRight, column));
        var (leftBegin, rightBegin) = (_left.Begin(firstLeft), _right.Begin(firstRight));
        values[(int)SameBegin] = leftBegin == rightBegin && leftBegin != SentenceMarks.Letter ? 1 : 0;
        values[(int)OtherBegin] = leftBegin != rightBegin ? 1 : 0;
        values[(int)BeginsInside] = _left.BeginOddly(firstLeft + 1, row) + _right.BeginOddly(firstRight + 1, column);
        values[(int)Wordless] = _left.AreWordless(firstLeft, row) + _right.AreWordless(firstRight, column);
        values[(int)BracketInside] = _left.CutBrackets(firstLeft, row - 1) + _right.CutBrackets(firstRight, column - 1);
        values[(int)CutsBracket] = _left.CutsBracket(firstLeft - 1) + _left.CutsBracket(row)
            + _right.CutsBracket(firstRight - 1) + _right.CutsBracket(column);
    }

    /// <summary>Measures the left sentence with this number, staying alone.</summary>
    public void MeasureLeftAlone(int row, Span<double> values) => MeasureAlone(_left, row, values);

    /// <summary>Measures the right sentence with this number, staying alone.</summary>
    public void MeasureRightAlone(int column, Span<double> values) => MeasureAlone(_right, column, values);

    private static void MeasureAlone(SentenceCounts counts, int number, Span<double> values)
    {
        values[(int)AloneBegin] = counts.BeginOddly(number, number);
        values[(int)AloneWordless] = counts.AreWordless(number, number);
        values[(int)AloneCutsBracket] = counts.CutBrackets(number - 1, number);
    }

    private static double Above((double Matched, double Mass) side, double usual) =>
        side.Matched > usual ? Math.Min(1, (side.Matched - usual) / (side.Mass - usual)) : 0;

    private static double Difference(int left, int right) => Math.Min(MostDifference, Math.Abs(Math.Sqrt(left) - Math.Sqrt(right)));
}
