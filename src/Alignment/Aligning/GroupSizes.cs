using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// Weight and length of the sentences of a bead that ends at a place, counted from 1; from running sums, so
/// that any group costs a subtraction or two. Immutable, thread-safe.
/// </summary>
internal sealed class GroupSizes
{
    private readonly double[] _leftMass;
    private readonly double[] _rightMass;
    private readonly double[] _leftLength;
    private readonly double[] _rightLength;

    public GroupSizes(TermGraph graph, GroupMatches matches)
    {
        (_leftMass, _rightMass) = (Sums(matches.LeftMass), Sums(matches.RightMass));
        (_leftLength, _rightLength) = (Sums(Lengths(graph.Left)), Sums(Lengths(graph.Right)));
        var ratio = (_leftLength[^1] + 1) / (_rightLength[^1] + 1);
        for (var i = 0; i < _rightLength.Length; i++)
        {
            _rightLength[i] *= ratio;
        }
    }

    /// <summary>Number of left sentences.</summary>
    public int Rows => _leftMass.Length - 1;

    /// <summary>Number of right sentences.</summary>
    public int Columns => _rightMass.Length - 1;

    /// <summary>Weight of the terms of the left sentences of the bead of this shape that ends with this row, nats.</summary>
    public double LeftMass(int row, BeadShape shape) => Sum(_leftMass, row, shape.Left, shape.LeftStep);

    /// <summary>Weight of the terms of its right sentences, nats.</summary>
    public double RightMass(int column, BeadShape shape) => Sum(_rightMass, column, shape.Right, shape.RightStep);

    /// <summary>Characters of its left sentences.</summary>
    public double LeftLength(int row, BeadShape shape) => Sum(_leftLength, row, shape.Left, shape.LeftStep);

    /// <summary>
    /// Characters of its right sentences, as long as they would be in the left article: corrected for the articles' own ratio.
    /// </summary>
    public double RightLength(int column, BeadShape shape) => Sum(_rightLength, column, shape.Right, shape.RightStep);

    private static double Sum(double[] sums, int end, int size, int step) =>
        step == 1 ? sums[end] - sums[end - size] : sums[end] - sums[end - 1] + sums[end - size + 1] - sums[end - size];

    private static double[] Lengths(ArticleTerms terms) => [.. terms.Article.Sentences.Select(s => (double)s.Span.Length)];

    private static double[] Sums(double[] values)
    {
        var sums = new double[values.Length + 1];
        for (var i = 0; i < values.Length; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        return sums;
    }
}
