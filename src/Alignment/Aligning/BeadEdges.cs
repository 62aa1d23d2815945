namespace Alignment.Aligning;

/// <summary>
/// What the first and last sentences of a larger bead bring to it. A sentence belongs to a larger bead when the other side needs it: what
/// would stay unexplained without it is weighed against its own share of the bead. Immutable, thread-safe.
/// </summary>
/// <param name="matches">What groups of sentences have in common.</param>
/// <param name="sizes">How much they hold.</param>
/// <param name="haveData">True where both languages have data.</param>
internal sealed class BeadEdges(GroupMatches matches, GroupSizes sizes, bool haveData)
{
    private const double MostGain = 1.5;

    /// <summary>
    /// A larger bead is not tried when a sentence at its edge brings less than this, which rules most of a long band out. Not asked where a
    /// language has no data: few words have a partner there, and bringing none is no sign.
    /// </summary>
    private const double LeastGain = 0.05;

    /// <summary>
    /// Measures the bead of this shape that ends with these sentences, counted from 1: the least that a sentence at its edge brings for its
    /// share of the bead, the least share of such a sentence that is matched, and whether that is too little to try the bead.
    /// </summary>
    public (double Gain, double Cover, bool IsIdle) Measure(in CellBlock cells, int row, int column, BeadShape shape)
    {
        // So most beads end, at the cost of a few sums.
        var lefts = LeftsBring(cells, shape);
        if (haveData && Math.Min(lefts.First, lefts.Last) <= 0)
        {
            return (0, 0, true);
        }

        var rights = RightsBring(cells, shape);
        if (haveData && Math.Min(rights.First, rights.Last) <= 0)
        {
            return (0, 0, true);
        }

        var (gain, cover) = (MostGain, 1.0);
        void Add(double brings, double other, double mass, double groupMass, double own)
        {
            gain = Math.Min(gain, other > 0 && mass > 0 ? brings / other / (mass / groupMass) : 0);
            cover = Math.Min(cover, mass > 0 ? own / mass : 0);
        }

        var (leftMass, rightMass) = (sizes.LeftMass(row, shape), sizes.RightMass(column, shape));
        if (shape.Left > 1)
        {
            var (one, first) = (new BeadShape(1, shape.Right), shape.Left - 1);
            Add(lefts.First, rightMass, sizes.LeftMass(row - first, one), leftMass, matches.Left(cells, first, 0, one));
            Add(lefts.Last, rightMass, sizes.LeftMass(row, one), leftMass, matches.Left(cells, 0, 0, one));
        }

        if (shape.Right > 1)
        {
            var (one, first) = (new BeadShape(shape.Left, 1), shape.Right - 1);
            Add(rights.First, leftMass, sizes.RightMass(column - first, one), rightMass, matches.Right(cells, 0, first, one));
            Add(rights.Last, leftMass, sizes.RightMass(column, one), rightMass, matches.Right(cells, 0, 0, one));
        }

        return (gain, cover, haveData && gain < LeastGain);
    }

    // How much of the right side only the first, or the last, left sentence explains; of a single one, which is no edge, more than
    // anything.
    private (double First, double Last) LeftsBring(in CellBlock cells, BeadShape shape)
    {
        if (shape.Left == 1)
        {
            return (double.MaxValue, double.MaxValue);
        }

        var rest = shape.IsHollow ? new(1, shape.Right) : shape with { Left = shape.Left - 1 };
        var right = (double)matches.Right(cells, 0, 0, shape);
        return (right - matches.Right(cells, 0, 0, rest), right - matches.Right(cells, shape.LeftStep, 0, rest));
    }

    private (double First, double Last) RightsBring(in CellBlock cells, BeadShape shape)
    {
        if (shape.Right == 1)
        {
            return (double.MaxValue, double.MaxValue);
        }

        var rest = shape.IsHollow ? new(shape.Left, 1) : shape with { Right = shape.Right - 1 };
        var left = (double)matches.Left(cells, 0, 0, shape);
        return (left - matches.Left(cells, 0, 0, rest), left - matches.Left(cells, 0, shape.RightStep, rest));
    }
}
