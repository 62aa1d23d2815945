using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// For each cell of a band, how much of one sentence's weight has a partner in the last few sentences of the other article: from these the likeness of any bead is a few additions.
/// Six windows are kept: the last one to four sentences, and the first and last of three and of four.
/// </summary>
internal sealed class GroupMatches
{
    private const int Largest = 4;

    private const int Windows = Largest + 2;

    private readonly TermGraph _graph;
    private readonly Band _band;
    private readonly float[] _left;
    private readonly float[] _right;
    private readonly float[] _likeness;
    private readonly float[] _leftWeight;
    private readonly float[] _rightWeight;

    public GroupMatches(TermGraph graph, Band band)
    {
        _band = band;
        _left = new float[band.Count * Windows];
        _right = new float[band.Count * Windows];
        _graph = graph;
        _likeness = new float[band.Count];
        (_leftWeight, _rightWeight) = (Weights(graph.Left), Weights(graph.Right));
        (LeftMass, RightMass) = (Masses(graph.Left, _leftWeight), Masses(graph.Right, _rightWeight));
        var (leftPostings, rightPostings) = (Postings(graph.Left), Postings(graph.Right));
        Parallel.For(1, graph.Left.Count + 1, () => new Window(), (row, _, window) => FillLeft(row, rightPostings, window), _ => { });
        Parallel.For(1, graph.Right.Count + 1, () => new Window(), (column, _, window) => FillRight(column, leftPostings, window), _ => { });
        Parallel.For(1, graph.Left.Count + 1, Compare);
    }

    /// <summary>Likeness of two sentences, counted from 1: geometric mean of both coverages, 0–1; 0 outside the band.</summary>
    public float Likeness(int row, int column) => _band.Contains(row, column) ? _likeness[_band.At(row, column)] : 0;

    /// <summary>The likeness of all pairs in the band.</summary>
    public LikenessTable Table() => new(_graph, (left, row) =>
    {
        row.Clear();
        for (var column = Math.Max(1, _band.From(left + 1)); column <= _band.To(left + 1); column++)
        {
            if (Likeness(left + 1, column) is > 0 and var likeness)
            {
                row.Add(new(column - 1, likeness));
            }
        }
    });

    /// <summary>Sum of the weights of each left sentence's terms.</summary>
    public double[] LeftMass { get; }

    /// <summary>Sum of the weights of each right sentence's terms.</summary>
    public double[] RightMass { get; }

    /// <summary>Matched weight of the left sentences of the bead of this shape that ends with these sentences, counted from 1, against its right ones.</summary>
    public float Left(int row, int column, BeadShape shape)
    {
        var sum = 0f;
        for (var (i, r) = (0, row - shape.Left + 1); i < shape.LeftCount; i++, r += shape.LeftStep)
        {
            sum += _band.Contains(r, column) ? _left[(_band.At(r, column) * Windows) + shape.RightWindow] : 0;
        }

        return sum;
    }

    /// <summary>Matched weight of the right sentences of that bead against its left ones.</summary>
    public float Right(int row, int column, BeadShape shape)
    {
        var sum = 0f;
        for (var (i, c) = (0, column - shape.Right + 1); i < shape.RightCount; i++, c += shape.RightStep)
        {
            sum += _band.Contains(row, c) ? _right[(_band.At(row, c) * Windows) + shape.LeftWindow] : 0;
        }

        return sum;
    }

    // A translation keeps every word, also common ones and those that tell who speaks: what makes a fact is not asked here.
    private static float[] Weights(ArticleTerms terms) => [.. terms.Vocabulary.Select(t => (float)Math.Log(1 + ((double)terms.Count / t.Sentences)))];

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

    private static int[][] Postings(ArticleTerms terms)
    {
        var lists = new List<int>?[terms.Vocabulary.Count];
        for (var s = 0; s < terms.Count; s++)
        {
            foreach (var use in terms.Of(s))
            {
                var list = lists[use.Term] ??= [];
                if (list.Count == 0 || list[^1] != s + 1)
                {
                    list.Add(s + 1);
                }
            }
        }

        return [.. lists.Select(l => l?.ToArray() ?? [])];
    }

    private Window FillLeft(int row, int[][] postings, Window window)
    {
        var (first, last) = (Math.Max(1, _band.From(row)), _band.To(row));
        if (first <= last)
        {
            foreach (var use in _graph.Left.Of(row - 1))
            {
                window.Open(first, last);
                window.Meet(_graph.FromLeft(use.Term), postings);
                window.AddTo(_left, _leftWeight[use.Term], column => _band.Contains(row, column) ? _band.At(row, column) : -1);
            }
        }

        return window;
    }

    private Window FillRight(int column, int[][] postings, Window window)
    {
        var (first, last) = _band.Rows(column);
        if (first <= last)
        {
            foreach (var use in _graph.Right.Of(column - 1))
            {
                window.Open(first, last);
                window.Meet(_graph.FromRight(use.Term), postings);
                window.AddTo(_right, _rightWeight[use.Term], row => _band.Contains(row, column) ? _band.At(row, column) : -1);
            }
        }

        return window;
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

    // Where in a stretch of the other article a term's partners stand, and how strong they are.
    private sealed class Window
    {
        private readonly List<int> _met = [];
        private float[] _strength = [];
        private int _first;
        private int _last;

        public void Open(int first, int last)
        {
            (_first, _last) = (Math.Max(1, first - Largest + 1), last);
            if (_strength.Length < last - _first + 1)
            {
                _strength = new float[(last - _first + 1) * 2];
            }
        }

        public void Meet(ReadOnlySpan<TermLink> links, int[][] postings)
        {
            foreach (var link in links)
            {
                var places = postings[link.Other];
                var at = Array.BinarySearch(places, _first);
                for (var p = at < 0 ? ~at : at; p < places.Length && places[p] <= _last; p++)
                {
                    var place = places[p] - _first;
                    if (_strength[place] == 0)
                    {
                        _met.Add(places[p]);
                    }

                    _strength[place] = Math.Max(_strength[place], link.Strength);
                }
            }
        }

        /// <summary>Adds the strongest partner in each window that ends at a place, and forgets.</summary>
        public void AddTo(float[] sums, float weight, Func<int, long> cell)
        {
            _met.Sort();
            var done = 0;
            foreach (var place in _met)
            {
                for (var end = Math.Max(place, done + 1); end <= Math.Min(_last, place + Largest - 1); end++)
                {
                    var strongest = 0f;
                    var at = cell(end) * Windows;
                    for (var size = 0; size < Largest && at >= 0; size++)
                    {
                        // Before the stretch begins nothing more can be met.
                        var there = end - size >= _first ? _strength[end - size - _first] : 0;
                        strongest = Math.Max(strongest, there);
                        sums[at + size] += strongest * weight;
                        if (size >= 2)
                        {
                            sums[at + size + 2] += Math.Max(_strength[end - _first], there) * weight;
                        }
                    }

                    done = end;
                }
            }

            foreach (var place in _met)
            {
                _strength[place - _first] = 0;
            }

            _met.Clear();
        }
    }
}
