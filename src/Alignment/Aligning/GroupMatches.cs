using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// For each cell of a band, how much of one sentence's weight has a partner in the last few sentences of the other article: from these the
/// likeness of any bead is a few additions. For languages with data six windows are kept: the last one to four sentences, and the first and
/// last of three and of four; for others the last one to five.
/// </summary>
internal sealed class GroupMatches
{
    /// <summary>Most sentences of a side in a bead.</summary>
    public const int Largest = 5;

    /// <summary>The same for two languages with data.</summary>
    public const int LargestWithData = 4;

    /// <summary>Windows that end at one cell, at most.</summary>
    public const int Windows = 6;

    private readonly TermGraph _graph;
    private readonly Band _band;
    private readonly int _largest;
    private readonly float[] _left;
    private readonly float[] _right;
    private readonly float[] _likeness;
    private readonly UsualMatches? _usualLeft;
    private readonly UsualMatches? _usualRight;
    private readonly float[] _leftWeight;
    private readonly float[] _rightWeight;

    public GroupMatches(TermGraph graph, Band band)
    {
        (_band, _largest) = (band, graph.HaveData ? LargestWithData : Largest);
        // One cell more than the band has, where nothing is shared: what lies outside is read there.
        _left = new float[(band.Count + 1) * Windows];
        _right = new float[(band.Count + 1) * Windows];
        _graph = graph;
        _likeness = new float[band.Count + 1];
        (_leftWeight, _rightWeight) = (Weights(graph.Left), Weights(graph.Right));
        (LeftMass, RightMass) = (Masses(graph.Left, _leftWeight), Masses(graph.Right, _rightWeight));
        DistinctTerms left = null!, right = null!;
        Parallel.Invoke(() => left = new(graph.Left), () => right = new(graph.Right));
        Parallel.For(1, graph.Left.Count + 1,
            () => new PartnerStretch(graph, Side.Left, right), (row, _, partners) => FillLeft(row, partners), _ => { });
        Parallel.For(1, graph.Right.Count + 1,
            () => new PartnerStretch(graph, Side.Right, left), (column, _, partners) => FillRight(column, partners), _ => { });
        Parallel.For(1, graph.Left.Count + 1, Compare);
        if (!graph.HaveData)
        {
            (_usualLeft, _usualRight) = (new(band, _left, Side.Left, graph.Left.Count), new(band, _right, Side.Right, graph.Right.Count));
        }
    }

    /// <summary>The cells before and at one that ends a bead.</summary>
    public CellBlock Around(int row, int column) => new(_band, row, column, _largest);

    /// <summary>
    /// Likeness of two sentences so many before those of a cell: geometric mean of both coverages, 0–1; 0 outside the band.
    /// </summary>
    public float Likeness(in CellBlock cells, int up, int back) => _likeness[cells[up, back]];

    /// <summary>The likeness of all pairs in the band.</summary>
    public LikenessTable Table() => new(_graph, (left, row) =>
    {
        row.Clear();
        for (var column = Math.Max(1, _band.From(left + 1)); column <= _band.To(left + 1); column++)
        {
            if (_likeness[_band.At(left + 1, column)] is > 0 and var likeness)
            {
                row.Add(new(column - 1, likeness));
            }
        }
    });

    /// <summary>Sum of the weights of each left sentence's terms.</summary>
    public double[] LeftMass { get; }

    /// <summary>Sum of the weights of each right sentence's terms.</summary>
    public double[] RightMass { get; }

    /// <summary>
    /// Matched weight of the left sentences of the bead of this shape that ends so many sentences before a cell, against its right ones.
    /// </summary>
    public float Left(in CellBlock cells, int up, int back, BeadShape shape)
    {
        var (sum, step, window) = (0f, shape.LeftStep, shape.RightWindow);
        for (var row = up + shape.Left - 1; row >= up; row -= step)
        {
            sum += _left[(cells[row, back] * Windows) + window];
        }

        return sum;
    }

    /// <summary>Matched weight of the right sentences of that bead against its left ones.</summary>
    public float Right(in CellBlock cells, int up, int back, BeadShape shape)
    {
        var (sum, step, window) = (0f, shape.RightStep, shape.LeftWindow);
        for (var column = back + shape.Right - 1; column >= back; column -= step)
        {
            sum += _right[(cells[up, column] * Windows) + window];
        }

        return sum;
    }

    /// <summary>
    /// What the left sentences of the bead of this shape that ends with a row, counted from 1, share with as many right ones on average
    /// over all places; 0 for languages with data, where nobody asks.
    /// </summary>
    public double UsualLeft(int row, BeadShape shape) => _usualLeft?.Of(row, shape.Left, shape.RightWindow) ?? 0;

    /// <summary>The same of its right sentences.</summary>
    public double UsualRight(int column, BeadShape shape) => _usualRight?.Of(column, shape.Right, shape.LeftWindow) ?? 0;

    // A translation keeps every word, also common ones and those that tell who speaks: what makes a fact is not asked here.
    private static float[] Weights(ArticleTerms terms) =>
        [.. terms.Vocabulary.Select(t => (float)Math.Log(1 + ((double)terms.Count / t.Sentences)))];

    private static double[] Masses(ArticleTerms terms, float[] weights)
    {
        var masses = new double[terms.Count];
        for (var s = 0; s < masses.Length; s++)
        {
            foreach (var use in terms.Of(s))
            {
                masses[s] += weights[use.Term];
            }
        }

        return masses;
    }

    private PartnerStretch FillLeft(int row, PartnerStretch partners)
    {
        var (first, last) = (Math.Max(1, _band.From(row)), _band.To(row));
        var cells = partners.Cells(last - first + 1);
        for (var column = first; column <= last; column++)
        {
            cells[column - first] = _band.At(row, column);
        }

        Fill(_graph.Left.Of(row - 1), _leftWeight, _left, partners, first, cells);
        return partners;
    }

    private PartnerStretch FillRight(int column, PartnerStretch partners)
    {
        var (first, last) = _band.Rows(column);
        var cells = partners.Cells(last - first + 1);
        for (var row = first; row <= last; row++)
        {
            cells[row - first] = _band.At(row, column);
        }

        Fill(_graph.Right.Of(column - 1), _rightWeight, _right, partners, first, cells);
        return partners;
    }

    private void Fill(ReadOnlySpan<TermUse> uses, float[] weights, float[] sums, PartnerStretch partners, int first,
        ReadOnlySpan<long> cells)
    {
        if (cells.Length == 0)
        {
            return;
        }

        partners.Meet(uses, Math.Max(1, first - _largest + 1), first + cells.Length - 1);
        for (var use = 0; use < uses.Length; use++)
        {
            partners.AddTo(use, weights[uses[use].Term], sums, cells, first);
        }
    }

    private void Compare(int row)
    {
        for (var column = Math.Max(1, _band.From(row)); column <= _band.To(row); column++)
        {
            var at = _band.At(row, column);
            var matched = (double)_left[at * Windows] * _right[at * Windows];
            _likeness[at] = matched > 0 ? (float)Math.Min(1, Math.Sqrt(matched / (LeftMass[row - 1] * RightMass[column - 1]))) : 0;
        }
    }
}
