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

    /// <summary>Weighs every pair of the table.</summary>
    /// <param name="table">Likeness of the sentences.</param>
    /// <param name="extractor">Measures over the same table.</param>
    /// <param name="model">What a pair is worth.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public ScoreGrid(LikenessTable table, FeatureExtractor extractor, AdditiveModel model, CancellationToken cancellation = default)
    {
        _table = table;
        _scores = new double[table.Graph.Left.Count][];
        (_rows, _columns) = (new Line[table.Graph.Left.Count], new Line[table.Graph.Right.Count]);
        Array.Fill(_rows, Line.Empty);
        Array.Fill(_columns, Line.Empty);
        var features = new double[Features.Count];
        for (var left = 0; left < _scores.Length; left++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = table.Row(left);
            _scores[left] = new double[row.Length];
            for (var i = 0; i < row.Length; i++)
            {
                extractor.Measure([left], [row[i].Right], features);
                var score = _scores[left][i] = model.Score(features);
                _rows[left] = _rows[left].With(row[i].Right, score);
                _columns[row[i].Right] = _columns[row[i].Right].With(left, score);
            }
        }
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

    // The pairs of one sentence: the odds of all, and the three best.
    private readonly record struct Line(double Odds, (int At, double Score) First, (int At, double Score) Second,
        (int At, double Score) Third)
    {
        private static readonly (int At, double Score) None = (-1, double.NegativeInfinity);

        public static readonly Line Empty = new(0, None, None, None);

        public Line With(int at, double score)
        {
            var more = this with { Odds = Odds + Math.Exp(score) };
            return score > First.Score ? more with { First = (at, score), Second = First, Third = Second }
                : score > Second.Score ? more with { Second = (at, score), Third = Second }
                : score > Third.Score ? more with { Third = (at, score) }
                : more;
        }

        public double BestBut(int at, int nor) =>
            First.At != at && First.At != nor ? First.Score
            : Second.At != at && Second.At != nor ? Second.Score
            : Third.Score;
    }
}
