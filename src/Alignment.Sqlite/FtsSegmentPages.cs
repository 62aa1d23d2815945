using System.Buffers.Binary;
using System.Collections.Frozen;

namespace Alignment.Sqlite;

/// <summary>
/// The pages of one segment, on which of them a term would begin, and which rows are deleted. Immutable; to be asked while the segment
/// is part of the index.
/// </summary>
internal sealed class FtsSegmentPages
{
    /// <summary>Where a segment's number begins in the number of a page (fts5_index.c, fts5_dri).</summary>
    private const int SegmentShift = 37;

    /// <summary>A segment of so few pages is kept in memory: an index has a dozen of them, and a term is looked for in all.</summary>
    private const int FewPages = 64;

    /// <summary>What is added to the number of a segment for its list of deleted rows (FTS5_TOMBSTONE_ROWID).</summary>
    private const int TombstoneSegments = 1 << 16;

    /// <summary>
    /// Bytes before the rows on a page of such a list, whose first says how long a row's number is ("Tombstone hash pages").
    /// </summary>
    private const int TombstoneHeader = 8;

    private readonly SqliteSession _session;
    private readonly byte[] _first;
    private readonly List<byte[]> _kept;
    private readonly List<(byte[] Start, int Page)> _starts;

    /// <summary>Reads where pages start, and the pages themselves where they are few.</summary>
    /// <exception cref="InvalidDataException">A page is missing.</exception>
    public FtsSegmentPages(SqliteSession session, FtsSegment segment)
    {
        (_session, Segment) = (session, segment);
        _starts = session.Query(
            "SELECT term, pgno >> 1 FROM term_idx WHERE segid = ?1 ORDER BY term", r => (r.Bytes(0), r.Int(1)), segment.Id);
        _first = Read(segment.Id, segment.First, 1)[0];
        var count = segment.Last - segment.First + 1;
        _kept = count <= FewPages ? Read(segment.Id, segment.First, count) : [];
        Deleted = segment.TombstonePages == 0 ? FrozenSet<long>.Empty : Tombstones();
    }

    /// <summary>The segment.</summary>
    public FtsSegment Segment { get; }

    /// <summary>Rows that were deleted from it.</summary>
    public IReadOnlySet<long> Deleted { get; }

    /// <summary>False when a repaired file has another segment in the place of this one.</summary>
    public bool IsStill() => Read(Segment.Id, Segment.First, 1)[0].AsSpan().SequenceEqual(_first);

    /// <summary>The page, if those of the segment are kept in memory.</summary>
    public byte[]? Kept(int page) => _kept.Count > 0 ? _kept[page - Segment.First] : null;

    /// <summary>The row of <c>term_data</c> that holds a page.</summary>
    public long Row(int page) => (Segment.Id << SegmentShift) + page;

    /// <summary>The page on which the term begins, if it is in the segment.</summary>
    public int Start(byte[] term)
    {
        var (low, high) = (0, _starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle].Start.AsSpan().SequenceCompareTo(term) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? Segment.First : Math.Max(Segment.First, _starts[low - 1].Page);
    }

    private HashSet<long> Tombstones()
    {
        var rows = new HashSet<long>();
        foreach (var page in Read(Segment.Id + TombstoneSegments, 0, Segment.TombstonePages))
        {
            var size = page.Length > 0 && page[0] == sizeof(uint) ? sizeof(uint) : sizeof(long);
            for (var place = TombstoneHeader; place + size <= page.Length; place += size)
            {
                var row = page.AsSpan(place);
                rows.Add(size == sizeof(uint) ? BinaryPrimitives.ReadUInt32BigEndian(row) : BinaryPrimitives.ReadInt64BigEndian(row));
            }
        }

        return rows;
    }

    private List<byte[]> Read(long segment, long first, int count)
    {
        var start = (segment << SegmentShift) + first;
        var pages = _session.Query(
            "SELECT block FROM term_data WHERE id BETWEEN ?1 AND ?2 ORDER BY id", r => r.Bytes(0), start, start + count - 1);
        return pages.Count == count ? pages : throw new InvalidDataException("a page of FTS5 is missing");
    }
}
