using System.Text.Json;
using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>Writes and reads pairs: beads, evidence, discrepancies.</summary>
internal sealed class PairRows(SqliteSession session, ArticleRows articles)
{
    /// <summary>Writes a pair that is not there; its articles are.</summary>
    public void Put(ArticlePair pair)
    {
        var (bitext, entry) = (pair.Bitext, pair.Entry());
        var id = session.Number(
            "INSERT INTO pair (name, \"left\", \"right\", mode, \"order\", calibrated, links, linked, discrepancies) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING id",
            pair.Name, entry.Left, entry.Right, (int)bitext.Mode, bitext.Order, bitext.Calibrated ? 1 : 0, entry.Links, entry.Linked, entry.Discrepancies);
        var (left, right) = (bitext.Left.Text, bitext.Right.Text);
        for (var i = 0; i < bitext.Beads.Count; i++)
        {
            var bead = bitext.Beads[i];
            var part = bead.Part is { } p ? new QuotationCells(p.Quotation, p.Side == Side.Left ? left : right) : QuotationCells.None;
            var row = session.Number(
                "INSERT INTO bead (pair, ordinal, kind, score, probability, part_side, part_n, part_start, part_end, part_text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id",
                id, i, (int)bead.Kind, bead.Score, bead.Probability, (int?)bead.Part?.Side, part.Sentence, part.Start, part.End, part.Text);
            PutSentences(row, Side.Left, bead.Left);
            PutSentences(row, Side.Right, bead.Right);
            for (var e = 0; e < bead.Evidence.Count; e++)
            {
                var evidence = bead.Evidence[e];
                var (l, r) = (new QuotationCells(evidence.Left, left), new QuotationCells(evidence.Right, right));
                session.Execute(
                    "INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)", row, e, evidence.Kind, evidence.Value, evidence.Weight,
                    l.Sentence, l.Start, l.End, l.Text, r.Sentence, r.Start, r.End, r.Text);
            }
        }

        for (var i = 0; i < pair.Discrepancies.Count; i++)
        {
            var slot = pair.Discrepancies[i];
            var (l, r) = (new QuotationCells(slot.Left, left), new QuotationCells(slot.Right, right));
            session.Execute(
                "INSERT INTO discrepancy VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)", id, i, (int)slot.ValueType, (int)slot.Verdict,
                l.Sentence, l.Start, l.End, l.Text, r.Sentence, r.Start, r.End, r.Text);
        }
    }

    /// <summary>The pair, or null.</summary>
    public ArticlePair? Find(string name)
    {
        var found = session.Query(
            "SELECT id, \"left\", \"right\", mode, \"order\", calibrated FROM pair WHERE name = ?1",
            r => (Id: r.Whole(0), Left: r.Text(1), Right: r.Text(2), Mode: (AlignmentMode)r.Int(3), Order: r.Real(4), Calibrated: r.Int(5) == 1), name);
        if (found is not [var row])
        {
            return null;
        }

        var left = Article(row.Left);
        var right = row.Left == row.Right ? left : Article(row.Right);
        var beads = Beads(row.Id, left.Article.Text, right.Article.Text);
        var bitext = new Bitext { Left = left.Article, Right = right.Article, Mode = row.Mode, Order = row.Order, Beads = beads, Calibrated = row.Calibrated };
        var discrepancies = session.Query(
            "SELECT type, verdict, left_n, left_start, left_end, left_text, right_n, right_start, right_end, right_text FROM discrepancy WHERE pair = ?1 ORDER BY ordinal",
            r => new Discrepancy((AnchorType)r.Int(0), QuotationCells.Read(r, 2, left.Article.Text)!, QuotationCells.Read(r, 6, right.Article.Text)!, (Verdict)r.Int(1)), row.Id);
        return new(name, left, right, bitext, discrepancies);
    }

    /// <summary>All pairs, ordinal order.</summary>
    public IReadOnlyList<PairEntry> Entries()
    {
        var entries = session.Query(
            "SELECT name, \"left\", \"right\", mode, links, linked, discrepancies FROM pair",
            r => new PairEntry(r.Text(0), r.Text(1), r.Text(2), (AlignmentMode)r.Int(3), r.Int(4), r.Real(5), r.Int(6)));
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    /// <summary>Pairs and links of each of these articles. A search asks this of dozens: two statements serve them all, and a pair is read once for both of its sides.</summary>
    public Dictionary<string, ArticleEdges> Edges(IReadOnlyCollection<string> articleIds)
    {
        var pairs = session.Query(
            """
            SELECT p.id, p.name, l.id, l.language, r.id, r.language FROM pair AS p JOIN article AS l ON l.id = p."left" JOIN article AS r ON r.id = p."right"
            WHERE p.id IN (SELECT p.id FROM json_each(?1) AS a JOIN pair AS p ON p."left" = a.value UNION SELECT p.id FROM json_each(?1) AS a JOIN pair AS p ON p."right" = a.value)
            """,
            r => (Id: r.Whole(0), Name: r.Text(1), Left: (Id: r.Text(2), Language: Language.Of(r.Text(3))), Right: (Id: r.Text(4), Language: Language.Of(r.Text(5)))),
            JsonSerializer.Serialize(articleIds));
        var beads = session.Query(
            """
            SELECT b.pair, b.kind, b.probability, l.n, r.n FROM bead AS b JOIN bead_sentence AS l ON l.bead = b.id AND l.side = 0 JOIN bead_sentence AS r ON r.bead = b.id AND r.side = 1
            WHERE b.pair IN (SELECT value FROM json_each(?1)) ORDER BY b.pair, b.ordinal, l.ordinal, r.ordinal
            """,
            r => (Pair: r.Whole(0), Kind: (BeadKind)r.Int(1), Probability: r.Real(2), Left: r.Int(3), Right: r.Int(4)),
            JsonSerializer.Serialize(pairs.Select(p => p.Id))).ToLookup(b => b.Pair);
        return articleIds.Distinct(StringComparer.Ordinal).ToDictionary(id => id, EdgesOf, StringComparer.Ordinal);

        ArticleEdges EdgesOf(string id)
        {
            var (fromLeft, fromRight) = (pairs.Where(p => p.Left.Id == id).ToArray(), pairs.Where(p => p.Right.Id == id).ToArray());
            List<SentenceLink> links =
            [
                .. from p in fromLeft from b in beads[p.Id] select new SentenceLink(b.Left, p.Right.Id, p.Right.Language, b.Right, b.Kind, b.Probability, p.Name),
                .. from p in fromRight from b in beads[p.Id] select new SentenceLink(b.Right, p.Left.Id, p.Left.Language, b.Left, b.Kind, b.Probability, p.Name),
            ];
            links.Sort(SentenceLink.Compare);
            return new([.. fromLeft.Concat(fromRight).Select(p => p.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], links);
        }
    }

    private StoredArticle Article(string id) => articles.Find(id) ?? throw new InvalidDataException($"its article {id} is missing");

    private List<Bead> Beads(long? pair, string left, string right)
    {
        var sides = session.Query(
            "SELECT s.bead, s.side, s.n FROM bead_sentence AS s JOIN bead AS b ON b.id = s.bead WHERE b.pair = ?1 ORDER BY s.bead, s.side, s.ordinal",
            r => (Bead: r.Whole(0), Side: (Side)r.Int(1), Sentence: r.Int(2)), pair).ToLookup(s => (s.Bead, s.Side), s => s.Sentence);
        var evidence = session.Query(
            "SELECT e.bead, e.kind, e.value, e.weight, left_n, left_start, left_end, left_text, right_n, right_start, right_end, right_text FROM evidence AS e JOIN bead AS b ON b.id = e.bead WHERE b.pair = ?1 ORDER BY e.bead, e.ordinal",
            r => (Bead: r.Whole(0), Item: new Evidence(r.Text(1), QuotationCells.Read(r, 4, left), QuotationCells.Read(r, 8, right), r.TextOrNull(2), r.Real(3))), pair)
            .ToLookup(e => e.Bead, e => e.Item);
        return session.Query(
            "SELECT id, kind, score, probability, part_side, part_n, part_start, part_end, part_text FROM bead WHERE pair = ?1 ORDER BY ordinal",
            r => new Bead
            {
                Left = [.. sides[(r.Whole(0), Side.Left)]], Right = [.. sides[(r.Whole(0), Side.Right)]], Kind = (BeadKind)r.Int(1), Score = r.Real(2), Probability = r.Real(3),
                Evidence = [.. evidence[r.Whole(0)]],
                Part = r.Whole(4) is { } side ? new((Side)side, QuotationCells.Read(r, 5, side == 0 ? left : right)!) : null,
            },
            pair);
    }

    private void PutSentences(long? bead, Side side, IReadOnlyList<int> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            session.Execute("INSERT INTO bead_sentence VALUES (?1, ?2, ?3, ?4)", bead, (int)side, i, sentences[i]);
        }
    }
}
