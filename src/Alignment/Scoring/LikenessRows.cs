namespace Alignment.Scoring;

/// <summary>A sentence on the right that shares terms with one on the left.</summary>
/// <param name="Right">Index of the right sentence, from 0.</param>
/// <param name="Value">Geometric mean of both coverages, 0–1: how much of each sentence's weight has a partner in the other.</param>
public readonly record struct Likeness(int Right, float Value);

/// <summary>
/// Computes, for one left sentence after another, the right sentences that share anything with it, through an
/// inverted index over the right article. Not thread-safe: one per thread.
/// </summary>
public sealed class LikenessRows
{
    private readonly TermGraph _graph;
    private readonly (int Sentence, float Weight)[][] _postings;
    private readonly float[] _best;
    private readonly float[] _leftMatched;
    private readonly float[] _rightMatched;
    private readonly float[] _strongest;
    private readonly List<int> _touched = [];
    private readonly List<int> _touchedTerms = [];
    private readonly List<int> _row = [];

    /// <summary>Indexes the right article.</summary>
    public LikenessRows(TermGraph graph)
    {
        _graph = graph;
        var lists = new List<(int, float)>[graph.Right.Vocabulary.Count];
        for (var s = 0; s < graph.Right.Count; s++)
        {
            foreach (var use in graph.Right.Of(s))
            {
                (lists[use.Term] ??= []).Add((s, use.Weight));
            }
        }

        _postings = [.. lists.Select(l => l?.ToArray() ?? [])];
        (_best, _leftMatched, _rightMatched) = (new float[graph.Right.Count], new float[graph.Right.Count], new float[graph.Right.Count]);
        _strongest = new float[graph.Right.Vocabulary.Count];
    }

    /// <summary>
    /// Fills <paramref name="row"/> with the right sentences that share terms with the left sentence at this index, by index.
    /// </summary>
    public void Compute(int left, List<Likeness> row)
    {
        row.Clear();
        _row.Clear();
        foreach (var use in _graph.Left.Of(left))
        {
            AddUse(use);
        }

        AddRightMatches();
        _row.Sort();
        foreach (var r in _row)
        {
            var value = Math.Sqrt(_leftMatched[r] / _graph.Left.Mass[left] * (_rightMatched[r] / _graph.Right.Mass[r]));
            row.Add(new(r, (float)value));
            (_leftMatched[r], _rightMatched[r]) = (0, 0);
        }
    }

    private void AddUse(TermUse use)
    {
        _touched.Clear();
        foreach (var link in _graph.FromLeft(use.Term))
        {
            if (_strongest[link.Other] == 0)
            {
                _touchedTerms.Add(link.Other);
            }

            _strongest[link.Other] = Math.Max(_strongest[link.Other], link.Strength);
            foreach (var (r, _) in _postings[link.Other])
            {
                if (_best[r] == 0)
                {
                    _touched.Add(r);
                }

                _best[r] = Math.Max(_best[r], link.Strength);
            }
        }

        foreach (var r in _touched)
        {
            if (_leftMatched[r] == 0)
            {
                _row.Add(r);
            }

            _leftMatched[r] += _best[r] * use.Weight;
            _best[r] = 0;
        }
    }

    // The same seen from the right: every use of a linked term counts with its strongest link into the left sentence.
    private void AddRightMatches()
    {
        _touchedTerms.Sort();
        foreach (var term in _touchedTerms)
        {
            foreach (var (r, weight) in _postings[term])
            {
                _rightMatched[r] += _strongest[term] * weight;
            }

            _strongest[term] = 0;
        }

        _touchedTerms.Clear();
    }
}
