using System.Buffers.Binary;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// Where a term occurs in one segment of an FTS5 index, page after page (fts5_index.c, "Segment leaves" and "Doclist format"; the index
/// has one column, and positions). A page is two bytes of no use here, the end of its content, the content, and the places of the terms
/// that begin on it. A row of a term is its number (in the first row on a page; after that the distance), twice the length of its
/// positions, and these, which may go on on the next page.
/// </summary>
internal sealed class FtsDoclist
{
    private const int Header = 4, LongestTerm = 1024;

    /// <summary>Most pages that are asked for at once. Most lists end on the first one; those that do not are long.</summary>
    private const int MostTogether = 64;

    private readonly FtsSegmentPages _segment;
    private readonly byte[] _term;
    private readonly List<(byte[] Page, int Start, int End)> _parts = [];
    private bool _isWithin;
    private int _next;
    private int _together = 1;
    private long _row;
    private int _count;
    private int _left;

    /// <summary>The list of a term in a segment, as far as its pages are kept in memory.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="term">The term with its prefix.</param>
    /// <exception cref="InvalidDataException">A page is not such as are known here.</exception>
    public FtsDoclist(FtsSegmentPages segment, byte[] term)
    {
        (_segment, _term, _next) = (segment, term, Math.Min(segment.Start(term), segment.Segment.Last + 1));
        while (_next <= segment.Segment.Last && segment.Kept(_next) is { } page)
        {
            Add(page);
        }
    }

    /// <summary>The rows of <c>term_data</c> that are to be read next; none once the list is complete.</summary>
    public IEnumerable<long> Wanted => Enumerable.Range(_next, Math.Min(_together, _segment.Segment.Last + 1 - _next)).Select(_segment.Row);

    /// <summary>Takes in the pages that were wanted, to be read later.</summary>
    /// <exception cref="InvalidDataException">One is not there, or not such as are known here.</exception>
    public void Take(IReadOnlyDictionary<long, byte[]> pages)
    {
        foreach (var row in Wanted.ToArray())
        {
            Add(pages.TryGetValue(row, out var page) ? page : throw new InvalidDataException("a page of FTS5 is missing"));
            if (!_isWithin)
            {
                return;
            }
        }

        _together = Math.Min(2 * _together, MostTogether);
    }

    /// <summary>Adds the rows on all pages that were taken in, in order; once.</summary>
    /// <exception cref="InvalidDataException">They are not such as are known here.</exception>
    public void Read(List<NumberedPosting> found)
    {
        foreach (var (page, start, end) in _parts)
        {
            Rows(page.AsSpan(0, end), start, found);
        }
    }

    // The first page is the one where the term would begin, the others those after it.
    private void Add(byte[] page)
    {
        int size = page.Length < Header ? 0 : BinaryPrimitives.ReadUInt16BigEndian(page.AsSpan(2));
        if (size < Header || size > page.Length)
        {
            throw new InvalidDataException("an FTS5 page has no content");
        }

        var (start, end) = (Header, size);
        var places = new FtsBytes(page, size);
        if (_isWithin)
        {
            end = places.Place < page.Length ? places.Size() : size;
        }
        else if (!Find(page.AsSpan(0, size), places, page.Length, out start, out end))
        {
            _next = _segment.Segment.Last + 1;
            return;
        }

        _parts.Add((page, start, Math.Min(end, size)));
        _isWithin = end == size;
        _next = _isWithin ? _next + 1 : _segment.Segment.Last + 1;
    }

    // Terms are in order, and each says how many bytes it shares with the one before: what shares more than the wanted term did is
    // still before it, what shares less is after it.
    private bool Find(ReadOnlySpan<byte> content, FtsBytes places, int length, out int start, out int end)
    {
        var (place, named, same, isFound) = (0, 0, 0, false);
        (start, end) = (0, content.Length);
        while (places.Place < length)
        {
            var isFirst = place == 0;
            place += places.Size();
            if (isFound)
            {
                end = place;
                return true;
            }

            var bytes = new FtsBytes(content, place);
            var kept = isFirst ? 0 : bytes.Size();
            var added = bytes.Take(bytes.Size());
            if (kept > named || kept + added.Length > LongestTerm)
            {
                throw new InvalidDataException("an FTS5 page has a term that was never written");
            }

            (named, start) = (kept + added.Length, bytes.Place);
            if (kept < same)
            {
                return false;
            }

            if (kept == same)
            {
                var more = added.CommonPrefixLength(_term.AsSpan(same));
                same += more;
                isFound = same == _term.Length && named == same;
                if (!isFound && more < added.Length && (same == _term.Length || added[more] > _term[same]))
                {
                    return false;
                }
            }
        }

        return isFound;
    }

    private void Rows(ReadOnlySpan<byte> content, int start, List<NumberedPosting> found)
    {
        var bytes = new FtsBytes(content, start);
        Positions(ref bytes, content.Length, found);
        for (var isFirst = true; bytes.Place < content.Length; isFirst = false)
        {
            var number = bytes.Number();
            _row = isFirst ? number : _row + number;
            var twice = bytes.Size();
            if (twice % 2 != 0)
            {
                throw new InvalidDataException("an FTS5 row takes another back, which those of this index never do");
            }

            (_left, _count) = (twice / 2, 0);
            Positions(ref bytes, content.Length, found);
        }
    }

    // Every position is a number, and every number has one byte without its highest bit.
    private void Positions(ref FtsBytes bytes, int end, List<NumberedPosting> found)
    {
        if (_left == 0)
        {
            return;
        }

        foreach (var next in bytes.Take(Math.Min(_left, end - bytes.Place)))
        {
            _count += next < 0x80 ? 1 : 0;
            _left--;
        }

        if (_left == 0 && !_segment.Deleted.Contains(_row))
        {
            found.Add(new DocumentId(_row).Posting(_count));
        }
    }
}
