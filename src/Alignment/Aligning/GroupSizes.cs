using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Weight and length of the last few sentences up to a place, counted from 1; from running sums, so that any group costs one subtraction. Immutable, thread-safe.</summary>
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

    /// <summary>Weight of the terms of the left sentences in (row − lefts, row], nats.</summary>
    public double LeftMass(int row, int lefts) => _leftMass[row] - _leftMass[row - lefts];

    /// <summary>Weight of the terms of the right sentences in (column − rights, column], nats.</summary>
    public double RightMass(int column, int rights) => _rightMass[column] - _rightMass[column - rights];

    /// <summary>Characters of the left sentences in (row − lefts, row].</summary>
    public double LeftLength(int row, int lefts) => _leftLength[row] - _leftLength[row - lefts];

    /// <summary>Characters of the right sentences in (column − rights, column], as long as they would be in the left article: corrected for the articles' own ratio.</summary>
    public double RightLength(int column, int rights) => _rightLength[column] - _rightLength[column - rights];

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
