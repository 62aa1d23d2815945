namespace Alignment.Scoring;

/// <summary>
/// The log-odds of every pair of sentences that share anything, with what is asked about a pair's rivals. Filled once, then thread-safe.
/// </summary>
public sealed class ScoreGrid
{
    /// <summary>Log-odds below which a rival is none.</summary>
    internal const double LeastRival = -6;

    private readonly LikenessTable _table;
    private readonly double[][] _scores;
    private readonly Line[] _rows;
    private readonly Line[] _columns;

    private ScoreGrid(LikenessTable table)
    {
        _table = table;
        _scores = new double[table.Graph.Left.Count][];
        (_rows, _columns) = (new Line[table.Graph.Left.Count], new Line[table.Graph.Right.Count]);
        Array.Fill(_rows, Line.Empty);
        Array.Fill(_columns, Line.Empty);
        for (var left = 0; left < _scores.Length; left++)
        {
            _scores[left] = new double[table.Row(left).Length];
        }
    }

    /// <summary>Weighs every pair of a table: it is measured once, whatever the number of models, the rows by several threads.</summary>
    /// <param name="table">Likeness of the sentences.</param>
    /// <param name="look">What their other candidates are worth; null where the models do not ask.</param>
    /// <param name="models">Each says what a pair is worth.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A grid for each of the models.</returns>
    public static ScoreGrid[] Of(LikenessTable table, FirstLook? look, IReadOnlyList<AdditiveModel> models,
        CancellationToken cancellation = default)
    {
        ScoreGrid[] grids = [.. models.Select(_ => new ScoreGrid(table))];
        Parallel.For(0, table.Graph.Left.Count, new() { CancellationToken = cancellation }, () => new FeatureExtractor(table, look),
            (left, _, extractor) =>
            {
                Span<double> features = stackalloc double[Features.Count];
                var row = table.Row(left);
                for (var i = 0; i < row.Length; i++)
                {
                    extractor.Measure([left], [row[i].Right], features);
                    for (var m = 0; m < grids.Length; m++)
                    {
                        grids[m]._scores[left][i] = models[m].Score(features);
                    }
                }

                return extractor;
            }, _ => { });
        foreach (var grid in grids)
        {
            grid.SumUp();
        }

        return grids;
    }

    /// <summary>Log-odds of two sentences by index; null when they share nothing or lie outside.</summary>
    public double? this[int left, int right] => _table.Find(left, right) is >= 0 and var at ? _scores[left][at] : null;

    /// <summary>Odds of all pairs of a left sentence, summed.</summary>
    public double RowOdds(int left) => _rows[left].Odds;

    /// <summary>Odds of all pairs of a right sentence, summed.</summary>
    public double ColumnOdds(int right) => _columns[right].Odds;

    /// <summary>Highest log-odds of a left sentence with a right one other than these two; minus infinity when there is none.</summary>
    public double RowRival(int left, int right, int norRight = -1) => _rows[left].BestBut(right, norRight);

    /// <summary>Highest log-odds of a right sentence with a left one other than these two; minus infinity when there is none.</summary>
    public double ColumnRival(int right, int left, int norLeft = -1) => _columns[right].BestBut(left, norLeft);

    private void SumUp()
    {
        for (var left = 0; left < _scores.Length; left++)
        {
            var row = _table.Row(left);
            for (var i = 0; i < row.Length; i++)
            {
                _rows[left].Take(row[i].Right, _scores[left][i]);
                _columns[row[i].Right].Take(left, _scores[left][i]);
            }
        }
    }

    // The pairs of one sentence: the odds of all, and the three best.
    private record struct Line(double Odds, (int At, double Score) First, (int At, double Score) Second, (int At, double Score) Third)
    {
        private static readonly (int At, double Score) None = (-1, double.NegativeInfinity);

        public static readonly Line Empty = new(0, None, None, None);

        public void Take(int at, double score)
        {
            Odds += Math.Exp(score);
            if (score > First.Score)
            {
                (First, Second, Third) = ((at, score), First, Second);
            }
            else if (score > Second.Score)
            {
                (Second, Third) = ((at, score), Second);
            }
            else if (score > Third.Score)
            {
                Third = (at, score);
            }
        }

        public readonly double BestBut(int at, int nor) =>
            First.At != at && First.At != nor ? First.Score
            : Second.At != at && Second.At != nor ? Second.Score
            : Third.Score;
    }
}
