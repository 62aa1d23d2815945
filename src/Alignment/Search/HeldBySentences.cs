namespace Alignment.Search;

/// <summary>How much of a query some sentences hold, and those beside them, summed over its concepts as they come: most sentences hold one or two, and a table of all would be mostly empty.</summary>
internal sealed class HeldBySentences
{
    private readonly double[] _held;
    private readonly double[] _covered;
    private readonly double[] _beside;
    private readonly int[] _lengths;

    /// <summary>Looks up every concept for all of <paramref name="keys"/>.</summary>
    /// <param name="keys">The sentences, in order.</param>
    /// <param name="concepts">The concepts.</param>
    /// <param name="worth">Of each concept, what a sentence that holds it covers of the query.</param>
    /// <param name="neighbours">Share of what the sentences before and after hold.</param>
    public HeldBySentences(SentenceKey[] keys, IReadOnlyList<ConceptList> concepts, IReadOnlyList<double> worth, double neighbours)
    {
        (_held, _covered, _beside, _lengths) = (new double[keys.Length], new double[keys.Length], new double[keys.Length], new int[keys.Length]);
        for (var c = 0; c < concepts.Count; c++)
        {
            AddUp(keys, concepts[c], worth[c], neighbours);
        }
    }

    /// <summary>Sum of the values of the concepts in the sentence at this place.</summary>
    public double Held(int place) => _held[place];

    /// <summary>Sum of the worth of the concepts that it holds.</summary>
    public double Covered(int place) => _covered[place];

    /// <summary>Sum of the shares of its neighbours, of each concept the higher one.</summary>
    public double Beside(int place) => _beside[place];

    /// <summary>Its length; 0 for one that holds no concept itself.</summary>
    public int Length(int place) => _lengths[place];

    // Sentences and list are walked together, each leaping over what the other has nothing near of.
    private void AddUp(SentenceKey[] keys, ConceptList list, double worth, double neighbours)
    {
        var held = list.Keys;
        for (var (i, at) = (0, 0); i < keys.Length; i++)
        {
            at = SentenceKey.Seek(held, at, new(keys[i].Value - 1));
            if (at == held.Length)
            {
                return;
            }

            if (held[at].Value > keys[i].Value + 1)
            {
                i = SentenceKey.Seek(keys, i, new(held[at].Value - 1)) - 1;
                continue;
            }

            var (next, before, after) = (at, 0.0, 0.0);
            if (held[next].Value == keys[i].Value - 1)
            {
                before = list.Value(next++);
            }

            if (next < held.Length && held[next] == keys[i])
            {
                var here = list.Value(next);
                _held[i] += here;
                _covered[i] += here > 0 ? worth : 0;
                _lengths[i] = list.Lengths[next++];
            }

            if (next < held.Length && held[next].Value == keys[i].Value + 1)
            {
                after = list.Value(next);
            }

            _beside[i] += neighbours * Math.Max(before, after);
        }
    }
}
