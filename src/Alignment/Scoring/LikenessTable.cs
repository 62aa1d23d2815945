namespace Alignment.Scoring;

/// <summary>
/// The likeness of all pairs of sentences that share anything, with what a margin needs: the rivals of
/// each row and column. Immutable after construction, thread-safe.
/// </summary>
public sealed class LikenessTable
{
    /// <summary>Rivals that a margin averages over; 4 as in margin scoring of embeddings (Artetxe and Schwenk 2019 use 4).</summary>
    private const int Rivals = 4;

    private readonly Likeness[][] _rows;
    private readonly Tops _rowTops;
    private readonly Tops _columnTops;

    /// <summary>Compares every left sentence with every right one that shares a term with it.</summary>
    /// <param name="graph">Related terms.</param>
    /// <param name="keep">Most entries kept per left sentence, the likest first; bounds memory on long documents.</param>
    public LikenessTable(TermGraph graph, int keep = 128)
        : this(graph, new LikenessRows(graph).Compute, keep)
    {
    }

    /// <summary>A table of the pairs that <paramref name="compute"/> gives for each left sentence, by right index.</summary>
    internal LikenessTable(TermGraph graph, Action<int, List<Likeness>> compute, int keep = 128)
    {
        Graph = graph;
        _rows = new Likeness[graph.Left.Count][];
        (_rowTops, _columnTops) = (new(graph.Left.Count), new(graph.Right.Count));
        var row = new List<Likeness>();
        for (var left = 0; left < _rows.Length; left++)
        {
            compute(left, row);
            if (row.Count > keep)
            {
                row.Sort((a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.Right.CompareTo(b.Right));
                row.RemoveRange(keep, row.Count - keep);
                row.Sort((a, b) => a.Right.CompareTo(b.Right));
            }

            _rows[left] = [.. row];
            foreach (var entry in row)
            {
                _rowTops.Add(left, entry.Value);
                _columnTops.Add(entry.Right, entry.Value);
            }
        }
    }

    /// <summary>The terms behind the table.</summary>
    public TermGraph Graph { get; }

    /// <summary>The right sentences like a left one, by index.</summary>
    public ReadOnlySpan<Likeness> Row(int left) => _rows[left];

    /// <summary>Likeness of two sentences by index; 0 when they share nothing or lie outside.</summary>
    public double this[int left, int right] => Find(left, right) is >= 0 and var at ? _rows[left][at].Value : 0;

    /// <summary>Where the right sentence stands in the row of the left one; -1 when they share nothing or lie outside.</summary>
    internal int Find(int left, int right)
    {
        if ((uint)left >= (uint)_rows.Length)
        {
            return -1;
        }

        var (row, low, high) = (_rows[left], 0, _rows[left].Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (row[middle].Right == right)
            {
                return middle;
            }

            (low, high) = row[middle].Right < right ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Mean likeness of a left sentence's best partners other than one with this likeness.</summary>
    public double RowRivals(int left, double own) => _rowTops.MeanWithout(left, own);

    /// <summary>Mean likeness of a right sentence's best partners other than one with this likeness.</summary>
    public double ColumnRivals(int right, double own) => _columnTops.MeanWithout(right, own);

    /// <summary>Likeness of a left sentence's best partner; 0 when it has none.</summary>
    public double RowBest(int left) => _rowTops.Best(left);

    /// <summary>Likeness of a right sentence's best partner; 0 when it has none.</summary>
    public double ColumnBest(int right) => _columnTops.Best(right);

    // The largest few values of each sentence, descending: one more than a margin averages over.
    private sealed class Tops(int sentences)
    {
        private const int Size = Rivals + 1;

        private readonly double[] _values = new double[sentences * Size];

        public double Best(int sentence) => _values[sentence * Size];

        public void Add(int sentence, double value)
        {
            foreach (ref var known in Of(sentence))
            {
                if (value > known)
                {
                    (value, known) = (known, value);
                }
            }
        }

        public double MeanWithout(int sentence, double own)
        {
            var (sum, skipped) = (0.0, false);
            var values = Of(sentence);
            foreach (var value in values)
            {
                if (!skipped && value == own)
                {
                    skipped = true;
                }
                else
                {
                    sum += value;
                }
            }

            return (skipped ? sum : sum - values[^1]) / Rivals;
        }

        private Span<double> Of(int sentence) => _values.AsSpan(sentence * Size, Size);
    }
}
