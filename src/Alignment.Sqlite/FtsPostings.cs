using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// Reads where a term occurs from the pages that FTS5 keeps (fts5_index.c), which takes a fifth of the time that SQLite needs to give
/// one occurrence after the other. What it does not know, it leaves to FTS5 itself. Thread-safe.
/// </summary>
internal sealed class FtsPostings(SqliteSession session)
{
    // Lists that postings are taken into, one for each thread: large and short-lived, which is what the garbage collector is worst at.
    private readonly ConcurrentBag<List<NumberedPosting>> _spare = [];
    private volatile Known _known = new([], []);

    /// <summary>
    /// Where the terms occur. Pages are read by the calling thread, and once for all; on several threads, what they say is taken out of
    /// them.
    /// </summary>
    /// <param name="spellings">See <see cref="TermSpelling"/>.</param>
    /// <param name="take">See <see cref="INumberedIndex.Postings(IReadOnlyList{IndexTerm}, PostingReader, CancellationToken)"/>.</param>
    /// <param name="cancellation">Looked at with every statement.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Find(IReadOnlyList<string> spellings, PostingReader take, CancellationToken cancellation)
    {
        var lists = Lists(spellings, cancellation);
        var isRead = new bool[spellings.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, lists.Length, options, i => isRead[i] = TryRead(lists[i], postings => take(i, postings)));
        for (var i = 0; i < isRead.Length; i++)
        {
            if (!isRead[i])
            {
                take(i, CollectionsMarshal.AsSpan(Ask(spellings[i])));
            }
        }
    }

    /// <summary>
    /// Of each term the doclists in these segments. What is to be read for all of them is read in one go, as often as the longest list
    /// wants more: a statement takes longer than a page.
    /// </summary>
    /// <exception cref="InvalidDataException">Their pages are not such as are known here.</exception>
    public static FtsDoclist[][] Lists(
        SqliteSession session, IReadOnlyList<FtsSegmentPages> segments, IEnumerable<string> spellings, CancellationToken cancellation)
    {
        FtsDoclist[][] lists = [.. spellings.Select(s => Encoding.ASCII.GetBytes($"0{s}"))
            .Select(term => segments.Select(s => new FtsDoclist(s, term)).ToArray())];
        var unread = lists.SelectMany(l => l).Where(l => l.Wanted.Any()).ToList();
        while (unread.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = unread.SelectMany(l => l.Wanted).Distinct();
            var pages = session.Query(
                "SELECT id, block FROM term_data WHERE id IN (SELECT value FROM json_each(?1))",
                r => (Row: r.Whole(0)!.Value, Page: r.Bytes(1)),
                $"[{string.Join(',', rows)}]").ToDictionary(p => p.Row, p => p.Page);
            unread.ForEach(l => l.Take(pages));
            unread.RemoveAll(l => !l.Wanted.Any());
        }

        return lists;
    }

    /// <summary>Adds what these doclists say, by article, then sentence.</summary>
    /// <exception cref="InvalidDataException">Their pages are not such as are known here.</exception>
    public static void Read(FtsDoclist[] lists, List<NumberedPosting> found)
    {
        foreach (var list in lists)
        {
            list.Read(found);
        }

        // Segments come oldest first and numbers grow: there is nothing to sort, unless SQLite ever writes them otherwise.
        var postings = CollectionsMarshal.AsSpan(found);
        for (var i = 1; i < postings.Length; i++)
        {
            if (Compare(postings[i - 1], postings[i]) >= 0)
            {
                found.Sort(Compare);
                break;
            }
        }
    }

    private static int Compare(NumberedPosting a, NumberedPosting b) => (a.Article, a.Sentence).CompareTo((b.Article, b.Sentence));

    // What a transaction has written is not on pages yet.
    private FtsDoclist[][] Lists(IReadOnlyList<string> spellings, CancellationToken cancellation)
    {
        try
        {
            return session.IsInTransaction ? [] : session.Read(() => Lists(session, Current(), spellings, cancellation));
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private bool TryRead(FtsDoclist[] lists, Action<Span<NumberedPosting>> take)
    {
        var found = _spare.TryTake(out var spare) ? spare : [];
        try
        {
            Read(lists, found);
        }
        catch (InvalidDataException)
        {
            return false;
        }

        take(CollectionsMarshal.AsSpan(found));
        found.Clear();
        _spare.Add(found);
        return true;
    }

    private List<NumberedPosting> Ask(string spelling) => session.Query(
        "SELECT doc, count(*) FROM term_instance WHERE term = ?1 GROUP BY doc ORDER BY doc",
        r => new DocumentId(r.Whole(0)!.Value).Posting(r.Int(1)),
        spelling);

    // A segment never changes but for its first page and its deleted rows, both of which its entry tells.
    private IReadOnlyList<FtsSegmentPages> Current()
    {
        var (record, known) = (FtsStructure.Record(session), _known);
        if (!known.Record.AsSpan().SequenceEqual(record))
        {
            var before = known.Segments.ToDictionary(s => s.Segment);
            var segments = FtsStructure.Read(record)
                .Select(s => before.TryGetValue(s, out var kept) && kept.IsStill() ? kept : new(session, s));
            _known = known = new(record, [.. segments]);
        }

        return known.Segments;
    }

    private sealed record Known(byte[] Record, IReadOnlyList<FtsSegmentPages> Segments);
}
