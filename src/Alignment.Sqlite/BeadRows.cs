using Alignment.Aligning;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Sqlite;

/// <summary>Writes and reads the beads of a pair, with their evidence.</summary>
internal sealed class BeadRows(SqliteSession session)
{
    /// <summary>Writes the bead that stands at <paramref name="ordinal"/> in a pair.</summary>
    public void Put(long pair, int ordinal, Bead bead, Bitext bitext)
    {
        var (left, right) = (bitext.Left.Text, bitext.Right.Text);
        var part = bead.Part is { } p ? new QuotationCells(p.Quotation, p.Side == Side.Left ? left : right) : QuotationCells.None;
        var id = session.Insert(
            """
            INSERT INTO bead (pair, ordinal, kind, score, probability, part_side, part_n, part_start, part_end, part_text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """,
            pair, ordinal, (int)bead.Kind, bead.Score, bead.Probability,
            (int?)bead.Part?.Side, part.Sentence, part.Start, part.End, part.Text);
        PutSentences(id, Side.Left, bead.Left);
        PutSentences(id, Side.Right, bead.Right);
        for (var i = 0; i < bead.Evidence.Count; i++)
        {
            var evidence = bead.Evidence[i];
            var (l, r) = (new QuotationCells(evidence.Left, left), new QuotationCells(evidence.Right, right));
            session.Insert(
                "INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                id, i, evidence.Kind, evidence.Value, evidence.Weight,
                l.Sentence, l.Start, l.End, l.Text, r.Sentence, r.Start, r.End, r.Text);
        }
    }

    /// <summary>The beads of a pair in order; the texts of its articles say what quotations quote.</summary>
    public List<Bead> Of(long pair, string left, string right)
    {
        var sides = Sentences(pair);
        var evidence = Evidence(pair, left, right);
        return session.Query(
            """
            SELECT id, kind, score, probability, part_side, part_n, part_start, part_end, part_text
            FROM bead WHERE pair = ?1 ORDER BY ordinal
            """,
            r => new Bead
            {
                Left = [.. sides[(r.Whole(0), Side.Left)]],
                Right = [.. sides[(r.Whole(0), Side.Right)]],
                Kind = (BeadKind)r.Int(1),
                Score = r.Real(2),
                Probability = r.Real(3),
                Evidence = [.. evidence[r.Whole(0)]],
                Part = r.Whole(4) is { } side ? new((Side)side, QuotationCells.Read(r, 5, side == 0 ? left : right)!) : null,
            },
            pair);
    }

    private ILookup<(long? Bead, Side Side), int> Sentences(long pair) => session.Query(
        """
        SELECT s.bead, s.side, s.n FROM bead_sentence AS s JOIN bead AS b ON b.id = s.bead
        WHERE b.pair = ?1 ORDER BY s.bead, s.side, s.ordinal
        """,
        r => (Bead: r.Whole(0), Side: (Side)r.Int(1), Sentence: r.Int(2)), pair).ToLookup(s => (s.Bead, s.Side), s => s.Sentence);

    private ILookup<long?, Evidence> Evidence(long pair, string left, string right) => session.Query(
        """
        SELECT e.bead, e.kind, e.value, e.weight,
            left_n, left_start, left_end, left_text, right_n, right_start, right_end, right_text
        FROM evidence AS e JOIN bead AS b ON b.id = e.bead
        WHERE b.pair = ?1 ORDER BY e.bead, e.ordinal
        """,
        r => (Bead: r.Whole(0), Item: new Evidence(
            r.Text(1), QuotationCells.Read(r, 4, left), QuotationCells.Read(r, 8, right), r.TextOrNull(2), r.Real(3))),
        pair).ToLookup(e => e.Bead, e => e.Item);

    private void PutSentences(long bead, Side side, IReadOnlyList<int> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            session.Insert("INSERT INTO bead_sentence VALUES (?1, ?2, ?3, ?4)", bead, (int)side, i, sentences[i]);
        }
    }
}
