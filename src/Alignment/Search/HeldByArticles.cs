using System.Buffers;

namespace Alignment.Search;

/// <summary>
/// How much of each concept whole articles hold, and about where: enough to tell which articles are worth a look at their sentences.
/// Its arrays are borrowed, since they are large and short-lived, which is what the garbage collector is worst at: after
/// <see cref="Dispose"/> nothing of it may be read. Until then, any number of threads may.
/// </summary>
internal sealed class HeldByArticles : IDisposable
{
    /// <summary>
    /// Share that a figure may differ by from the exact one: more than sums of a few hundred terms differ by when they are taken in
    /// another order.
    /// </summary>
    public const double Rounding = 1e-9;

    /// <summary>A list with so many postings for each article is walked from article to article, not from posting to posting.</summary>
    private const int Sparse = 16;

    private readonly IReadOnlyList<ConceptList> _concepts;
    private readonly ArticleSet _articles;
    private readonly int[] _numbers;
    private readonly double[] _sums;
    private readonly ushort[] _shortest;

    // Concept after concept, all articles of one side by side.
    private readonly double[] _most;
    private readonly uint[] _places;
    private readonly uint[] _lists;

    /// <summary>Counts every concept over all sentences of some articles.</summary>
    /// <param name="concepts">The concepts.</param>
    /// <param name="bringing">Those whose articles they are.</param>
    public HeldByArticles(IReadOnlyList<ConceptList> concepts, IEnumerable<ConceptList> bringing)
    {
        _concepts = concepts;
        _articles = new([.. bringing.SelectMany(c => c.Lists).Select(l => l.Postings.Keys)]);
        _numbers = [.. _articles.Numbers()];
        (_sums, _shortest) = (Borrowed<double>(Count), Borrowed<ushort>(Count));
        (_places, _lists) = (Borrowed<uint>(Count * concepts.Count), Borrowed<uint>(Count * concepts.Count));
        _most = Borrowed<double>(Count * concepts.Count);
        _shortest.AsSpan(0, Count).Fill(ushort.MaxValue);
        var counts = Borrowed<double>(Count);
        for (var c = 0; c < concepts.Count; c++)
        {
            for (var list = 0; list < concepts[c].Lists.Count; list++)
            {
                Add(c, list, counts);
            }

            for (var place = 0; place < Count; place++)
            {
                _sums[place] += concepts[c].ValueOfArticle(counts[place]);
                counts[place] = 0;
            }
        }

        ArrayPool<double>.Shared.Return(counts);
    }

    /// <summary>Number of articles.</summary>
    public int Count => _articles.Count;

    /// <summary>Number of the article at a place; they grow.</summary>
    public int Number(int place) => _numbers[place];

    /// <summary>Place of the article with this number; below 0 for one that is not there.</summary>
    public int Place(int article) => _articles.Place(article);

    /// <summary>
    /// What the article at this place holds, over all concepts: what <see cref="HeldBySentences.Whole"/> sums up to, within
    /// <see cref="Rounding"/>.
    /// </summary>
    public double Sum(int place) => _sums[place];

    /// <summary>
    /// More than any sentence of the article at this place holds of a concept, within <see cref="Rounding"/>: of each rendering the
    /// highest count, in the shortest of its sentences.
    /// </summary>
    public double Most(int place, int c) => _concepts[c].Value(_most[(c * Count) + place], _shortest[place]);

    /// <summary>Which sentences of the article at this place hold a concept, by the last five bits of their numbers.</summary>
    public uint Places(int place, int c) => _places[(c * Count) + place];

    /// <summary>
    /// Which lists of a concept the article at this place stands in, by the last five bits of their places in
    /// <see cref="ConceptList.Lists"/>.
    /// </summary>
    public uint Lists(int place, int c) => _lists[(c * Count) + place];

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_sums);
        ArrayPool<ushort>.Shared.Return(_shortest);
        ArrayPool<double>.Shared.Return(_most);
        ArrayPool<uint>.Shared.Return(_places);
        ArrayPool<uint>.Shared.Return(_lists);
    }

    private static T[] Borrowed<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }

    private void Add(int c, int list, double[] counts)
    {
        var (postings, weight) = _concepts[c].Lists[list];
        var (keys, first) = (postings.Keys, c * Count);
        if (keys.Length <= Sparse * Count)
        {
            for (var at = 0; at < keys.Length;)
            {
                var place = _articles.Place(keys[at].Article);
                at = place < 0 ? at + 1 : After(place, at);
            }
        }
        else
        {
            for (var (at, place) = (0, 0); place < Count; place++)
            {
                at = After(place, SentenceKey.Seek(keys, at, new(_numbers[place], 0)));
            }
        }

        // Takes in the postings of one article from a place of the list on; gives the place after them.
        int After(int place, int at)
        {
            var (number, sum, most, places, shortest) = (_numbers[place], 0, 0, 0u, _shortest[place]);
            for (; at < keys.Length && keys[at].Article == number; at++)
            {
                var use = postings.Uses[at];
                sum += use.Count;
                most = Math.Max(most, use.Count);
                places |= 1u << keys[at].Sentence;
                shortest = Math.Min(shortest, use.Length);
            }

            counts[place] += weight * sum;
            _most[first + place] += weight * most;
            _places[first + place] |= places;
            _lists[first + place] |= sum > 0 ? 1u << list : 0;
            _shortest[place] = shortest;
            return at;
        }
    }
}
