using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// Aligns a text with its translation: beads in order, of the shapes of <see cref="BeadShape.For"/>, every sentence in exactly one. Of all
/// alignments it gives the one whose links are expected to be right most often, each being worth its chance less
/// <see cref="MonotoneModel.LinkFrom"/>. Time and memory linear in the band.
/// </summary>
internal sealed class MonotoneAligner
{
    /// <summary>No chance is taken for nearer to 0 or 1: the weights were fitted on fewer beads than would tell.</summary>
    private const double LeastDoubt = 1e-5;

    private readonly BeadShape[] _shapes;
    private readonly Band _band;
    private readonly BeadScores _scores;
    private readonly BeadChances _chances;

    /// <summary>Weighs every bead in the band, by itself and among all alignments.</summary>
    /// <param name="table">Likeness of the pairs in the band.</param>
    /// <param name="matches">What groups of sentences share.</param>
    /// <param name="band">Where to look.</param>
    /// <param name="model">What weighs the beads, see <see cref="BeadFeature"/>.</param>
    /// <param name="bound">What is settled.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public MonotoneAligner(LikenessTable table, GroupMatches matches, Band band, MonotoneModel model, BoundSentences bound,
        CancellationToken cancellation)
    {
        (_shapes, _band, Model) = (BeadShape.For(table.Graph.HaveData), band, model);
        _scores = new(new(table, matches), model.Beads);
        _chances = new(band, _shapes, (row, column, scores) =>
        {
            _scores.Add(row, column, scores);
            bound.Add(row, column, _shapes, scores);
        }, cancellation);
    }

    /// <summary>What weighs the beads, and turns their log-odds among all ways through both texts into a chance.</summary>
    public MonotoneModel Model { get; }

    /// <summary>The beads in order, nulls included.</summary>
    public List<Link> Align()
    {
        var steps = new byte[_band.Count];
        var gains = new float[_band.Count];
        for (var row = 0; row <= _band.LastRow; row++)
        {
            for (var column = _band.From(row); column <= _band.To(row); column++)
            {
                var at = _band.At(row, column);
                var best = at == 0 ? 0 : float.NegativeInfinity;
                var chances = _chances.Of(at);
                for (var s = 0; s < chances.Length; s++)
                {
                    var (r, c) = (row - _shapes[s].Left, column - _shapes[s].Right);
                    if (_band.Contains(r, c) && gains[_band.At(r, c)] + Worth(s, chances[s]) is var gain && gain > best)
                    {
                        (best, steps[at]) = (gain, (byte)s);
                    }
                }

                gains[at] = best;
            }
        }

        return Trace(steps);
    }

    /// <summary>
    /// The links that are at least this probable, with their chances among all alignments, 0–1, by where they end; a sentence may be in
    /// several.
    /// </summary>
    public IEnumerable<(Link Link, double Chance)> Likely(double leastChance)
    {
        for (var row = 0; row <= _band.LastRow; row++)
        {
            for (var column = _band.From(row); column <= _band.To(row); column++)
            {
                for (var s = 0; s < _shapes.Length; s++)
                {
                    if (!_shapes[s].IsNull && _chances.Of(_band.At(row, column))[s] is var chance && chance >= leastChance)
                    {
                        yield return (new(_shapes[s].Lefts(row), _shapes[s].Rights(column), BeadKind.Equivalent), chance);
                    }
                }
            }
        }
    }

    /// <summary>
    /// What speaks for a link by itself, and its log-odds among all ways through both texts; null for
    /// a link of a shape that is never tried, or outside the band.
    /// </summary>
    public (BeadWeights Weights, double LogOdds)? Explain(Link link)
    {
        if (BeadShape.Of(link.Left, link.Right, _shapes) is not { } shape)
        {
            return null;
        }

        var (row, column) = (link.Left[^1] + 1, link.Right[^1] + 1);
        if (!_band.Contains(row, column) || !_band.Contains(row - shape.Left, column - shape.Right))
        {
            return null;
        }

        var weights = _scores.Of(row, column, shape);
        var chance = Math.Clamp(_chances.Of(_band.At(row, column))[Array.IndexOf(_shapes, shape)], LeastDoubt, 1 - LeastDoubt);
        return double.IsFinite(weights.Sum) ? (weights, Math.Log(chance / (1 - chance))) : null;
    }

    private float Worth(int shape, float chance) =>
        !_shapes[shape].IsNull ? chance - (float)Model.LinkFrom : Model.AloneFrom is { } alone ? chance - (float)alone : 0;

    private List<Link> Trace(byte[] steps)
    {
        var links = new List<Link>();
        for (var (row, column) = (_band.LastRow, _band.To(_band.LastRow)); row > 0 || column > 0;)
        {
            var shape = _shapes[steps[_band.At(row, column)]];
            if (shape.IsHollow)
            {
                AddHollow(row, column, shape, links);
            }

            links.Add(new(shape.Lefts(row), shape.Rights(column), shape.IsNull ? BeadKind.Null : BeadKind.Equivalent));
            (row, column) = (row - shape.Left, column - shape.Right);
        }

        links.Reverse();
        return links;
    }

    // What stands in the middle follows its bead, last first since links are traced backwards.
    private static void AddHollow(int row, int column, BeadShape shape, List<Link> links)
    {
        for (var l = row - 2; l > row - shape.Left; l--)
        {
            links.Add(new([l], [], BeadKind.Null));
        }

        for (var r = column - 2; r > column - shape.Right; r--)
        {
            links.Add(new([], [r], BeadKind.Null));
        }
    }
}
