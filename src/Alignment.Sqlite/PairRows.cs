using System.Globalization;
using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Facts;

namespace Alignment.Sqlite;

/// <summary>Writes and reads pairs, their beads and discrepancies.</summary>
internal sealed class PairRows(SqliteSession session, ArticleRows articles)
{
    // What contradicts is counted, not kept: corpora of older versions have no such column.
    private static readonly string Contents = string.Create(CultureInfo.InvariantCulture,
        $"""
        SELECT name, "left", "right", mode, links, linked, discrepancies,
        (SELECT count(*) FROM discrepancy WHERE discrepancy.pair = pair.id AND verdict IN ({(int)Verdict.Updated}, {(int)Verdict.Conflict}))
        FROM pair
        """);

    private readonly BeadRows _beads = new(session);

    /// <summary>Writes a pair that is not there; its articles are.</summary>
    public void Put(ArticlePair pair)
    {
        var (bitext, entry) = (pair.Bitext, pair.Entry());
        var id = session.Insert(
            """
            INSERT INTO pair (name, "left", "right", mode, "order", calibrated, links, linked, discrepancies)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            pair.Name, entry.Left, entry.Right, (int)bitext.Mode, bitext.Order, bitext.Calibrated ? 1 : 0,
            entry.Links, entry.Linked, entry.Discrepancies);
        for (var i = 0; i < bitext.Beads.Count; i++)
        {
            _beads.Put(id, i, bitext.Beads[i], bitext);
        }

        for (var i = 0; i < pair.Discrepancies.Count; i++)
        {
            var slot = pair.Discrepancies[i];
            var (l, r) = (new QuotationCells(slot.Left, bitext.Left.Text), new QuotationCells(slot.Right, bitext.Right.Text));
            session.Insert(
                "INSERT INTO discrepancy VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                id, i, (int)slot.ValueType, (int)slot.Verdict,
                l.Sentence, l.Start, l.End, l.Text, r.Sentence, r.Start, r.End, r.Text);
        }
    }

    /// <summary>The pair, or null.</summary>
    public ArticlePair? Find(string name)
    {
        var found = session.Query(
            "SELECT id, \"left\", \"right\", mode, \"order\", calibrated FROM pair WHERE name = ?1",
            r => (Id: r.Whole(0)!.Value, Left: r.Text(1), Right: r.Text(2),
                Mode: (AlignmentMode)r.Int(3), Order: r.Real(4), Calibrated: r.Int(5) == 1),
            name);
        if (found is not [var row])
        {
            return null;
        }

        var left = Article(row.Left);
        var right = row.Left == row.Right ? left : Article(row.Right);
        var bitext = new Bitext
        {
            Left = left.Article,
            Right = right.Article,
            Mode = row.Mode,
            Order = row.Order,
            Beads = _beads.Of(row.Id, left.Article.Text, right.Article.Text),
            Calibrated = row.Calibrated,
        };
        return new(name, left, right, bitext, Discrepancies(row.Id, left.Article.Text, right.Article.Text));
    }

    /// <summary>All pairs, ordinal order.</summary>
    public IReadOnlyList<PairEntry> Entries()
    {
        var entries = session.Query(Contents, Entry);
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    /// <summary>The line of a pair in the list of all, or null.</summary>
    public PairEntry? Entry(string name) => session.Query(Contents + " WHERE name = ?1", Entry, name) is [var entry] ? entry : null;

    private static PairEntry Entry(SqliteRow r) => UnreadableRow.Of(
        $"pair '{r.Text(0)}'",
        () => new PairEntry(r.Text(0), r.Text(1), r.Text(2), (AlignmentMode)r.Int(3), r.Int(4), r.Real(5), r.Int(6))
        {
            Contradictions = r.Int(7),
        });

    private StoredArticle Article(string id) => UnreadableRow.Of($"article {id}", () => articles.Find(id))
        ?? throw new InvalidDataException($"its article {id} is missing");

    private List<Discrepancy> Discrepancies(long pair, string left, string right) => session.Query(
        """
        SELECT type, verdict, left_n, left_start, left_end, left_text, right_n, right_start, right_end, right_text
        FROM discrepancy WHERE pair = ?1 ORDER BY ordinal
        """,
        r => new Discrepancy(
            (AnchorType)r.Int(0), QuotationCells.Read(r, 2, left)!, QuotationCells.Read(r, 6, right)!, (Verdict)r.Int(1)),
        pair);
}
