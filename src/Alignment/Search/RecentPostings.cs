namespace Alignment.Search;

/// <summary>The posting lists that were asked for last, as many as fit in. Not for several threads.</summary>
internal sealed class RecentPostings
{
    /// <summary>
    /// Postings that fit in, of 12 bytes each: 190 MB. Two thousand queries of a million sentences ask for 16 million different ones.
    /// </summary>
    private const int Capacity = 16_000_000;

    /// <summary>What a list takes beyond its postings, in postings: two arrays, the places here and the term, some 200 bytes.</summary>
    private const int Overhead = 16;

    private readonly Dictionary<IndexTerm, LinkedListNode<(IndexTerm Term, PostingList List)>> _nodes = [];
    private readonly LinkedList<(IndexTerm Term, PostingList List)> _newestFirst = new();
    private long _size;

    /// <summary>The list of a term, or null when it is not kept.</summary>
    public PostingList? Find(IndexTerm term)
    {
        if (!_nodes.TryGetValue(term, out var node))
        {
            return null;
        }

        _newestFirst.Remove(node);
        _newestFirst.AddFirst(node);
        return node.Value.List;
    }

    /// <summary>
    /// Keeps the list of a term, unless there is one; gives the one that is kept. Those that were not asked for longest make room.
    /// </summary>
    public PostingList Keep(IndexTerm term, PostingList list)
    {
        if (Find(term) is { } kept)
        {
            return kept;
        }

        _nodes.Add(term, _newestFirst.AddFirst((term, list)));
        for (_size += Size(list); _size > Capacity && _newestFirst.Last is { } oldest && oldest != _newestFirst.First;)
        {
            _size -= Size(oldest.Value.List);
            _nodes.Remove(oldest.Value.Term);
            _newestFirst.RemoveLast();
        }

        return list;
    }

    /// <summary>Lets go of everything.</summary>
    public void Clear()
    {
        _nodes.Clear();
        _newestFirst.Clear();
        _size = 0;
    }

    private static int Size(PostingList list) => list.Keys.Length + Overhead;
}
