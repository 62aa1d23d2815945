using System.Buffers.Binary;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// Where a term occurs in one segment of an FTS5 index, page after page (fts5_index.c, "Segment leaves" and "Doclist format"; the index has one column, and positions).
/// A page is two bytes of no use here, the end of its content, the content, and the places of the terms that begin on it. A row of a term is its number (in the first row on
/// a page; after that the distance), twice the length of its positions, and these, which may go on on the next page.
/// </summary>
/// <param name="term">The term with its prefix.</param>
/// <param name="deleted">Rows that are to be left out.</param>
internal sealed class FtsDoclist(byte[] term, IReadOnlySet<long> deleted)
{
    private const int Header = 4, LongestTerm = 1024;

    private readonly List<(byte[] Page, int Start, int End)> _parts = [];
    private bool _isWithin;
    private long _row;
    private int _count;
    private int _left;

    /// <summary>Takes in a page, to be read later: the one where the term would begin, then those after it. True when the list may go on on the next.</summary>
    /// <exception cref="InvalidDataException">It is not such a page.</exception>
    public bool Add(byte[] page)
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
            return false;
        }

        _parts.Add((page, start, Math.Min(end, size)));
        return _isWithin = end == size;
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

    private bool Find(ReadOnlySpan<byte> content, FtsBytes places, int length, out int start, out int end)
    {
        Span<byte> name = stackalloc byte[LongestTerm];
        var (place, named, isFound) = (0, 0, false);
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

            added.CopyTo(name[kept..]);
            (named, start) = (kept + added.Length, bytes.Place);
            isFound = name[..named].SequenceEqual(term);
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

        if (_left == 0 && !deleted.Contains(_row))
        {
            found.Add(new DocumentId(_row).Posting(_count));
        }
    }
}
