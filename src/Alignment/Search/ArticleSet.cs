using System.Numerics;

namespace Alignment.Search;

/// <summary>
/// The articles of some sentences, and the place of each among them: a bit for every number from the lowest to the highest, so that
/// asking for a place costs next to nothing.
/// </summary>
internal sealed class ArticleSet
{
    private const int WordBits = 64;

    private readonly int _lowest;
    private readonly ulong[] _bits;

    // How many articles there are before those of each word of bits.
    private readonly int[] _before;

    /// <summary>The articles of these lists.</summary>
    /// <param name="lists">None of them empty, each in order.</param>
    public ArticleSet(IReadOnlyList<SentenceKey[]> lists)
    {
        _lowest = lists.Count == 0 ? 0 : lists.Min(keys => keys[0].Article);
        _bits = new ulong[lists.Count == 0 ? 0 : ((lists.Max(keys => keys[^1].Article) - _lowest) / WordBits) + 1];
        foreach (var keys in lists)
        {
            foreach (var key in keys)
            {
                _bits[(key.Article - _lowest) / WordBits] |= 1UL << ((key.Article - _lowest) % WordBits);
            }
        }

        _before = new int[_bits.Length];
        for (var word = 0; word < _bits.Length; word++)
        {
            _before[word] = Count;
            Count += BitOperations.PopCount(_bits[word]);
        }
    }

    /// <summary>How many they are.</summary>
    public int Count { get; }

    /// <summary>Their numbers, in order: that of the article at place 0 first.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            for (var rest = _bits[word]; rest != 0; rest &= rest - 1)
            {
                yield return _lowest + (word * WordBits) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    /// <summary>Place of the article with this number, or -1.</summary>
    public int Place(int number)
    {
        var bit = (uint)(number - _lowest);
        var word = (int)(bit / WordBits);
        if (word >= _bits.Length)
        {
            return -1;
        }

        var (bits, one) = (_bits[word], 1UL << (int)(bit % WordBits));
        return (bits & one) == 0 ? -1 : _before[word] + BitOperations.PopCount(bits & (one - 1));
    }
}
