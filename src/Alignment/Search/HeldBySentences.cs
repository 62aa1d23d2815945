namespace Alignment.Search;

/// <summary>How much of each concept some sentences hold, and those beside them.</summary>
internal sealed class HeldBySentences
{
    private readonly double[] _here;
    private readonly double[] _beside;
    private readonly int[] _lengths;
    private readonly int _concepts;

    /// <summary>Looks up every concept for all of <paramref name="keys"/>, which are in order.</summary>
    public HeldBySentences(SentenceKey[] keys, IReadOnlyList<ConceptList> concepts)
    {
        _concepts = concepts.Count;
        (_here, _beside, _lengths) = (new double[keys.Length * _concepts], new double[keys.Length * _concepts], new int[keys.Length]);
        for (var c = 0; c < _concepts; c++)
        {
            LookUp(c, concepts[c], keys);
        }
    }

    /// <summary>The value of a concept in the sentence at this place; 0 where it is not held.</summary>
    public double Here(int place, int concept) => _here[(place * _concepts) + concept];

    /// <summary>Length of the sentence at this place; 0 for one that holds no concept itself.</summary>
    public int Length(int place) => _lengths[place];

    /// <summary>The higher value of the sentences before and after.</summary>
    public double Beside(int place, int concept) => _beside[(place * _concepts) + concept];

    private void LookUp(int c, ConceptList list, SentenceKey[] keys)
    {
        var at = 0;
        var held = list.Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            at = SentenceKey.Seek(held, at, keys[i]);
            var (before, after) = (ValueAt(list, at - 1, keys[i].Value - 1), ValueAt(list, at, keys[i].Value + 1));
            if (at < held.Length && held[at] == keys[i])
            {
                _here[(i * _concepts) + c] = list.Value(at);
                _lengths[i] = list.Lengths[at];
                after = ValueAt(list, at + 1, keys[i].Value + 1);
            }

            _beside[(i * _concepts) + c] = Math.Max(before, after);
        }
    }

    private static double ValueAt(ConceptList list, int place, long key) => place >= 0 && place < list.Keys.Length && list.Keys[place].Value == key ? list.Value(place) : 0;
}
