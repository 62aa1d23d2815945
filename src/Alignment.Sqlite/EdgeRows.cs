using System.Text.Json;
using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Reads pairs and links by article. A search asks this of dozens: two statements serve them all, and a pair is read once for both of
/// its sides.
/// </summary>
internal sealed class EdgeRows(SqliteSession session)
{
    /// <summary>Pairs and links of each of these articles.</summary>
    public Dictionary<string, ArticleEdges> Of(IReadOnlyCollection<string> articleIds)
    {
        var pairs = Pairs(articleIds);
        var beads = Links(pairs.Select(p => p.Id));
        return articleIds.Distinct(StringComparer.Ordinal).ToDictionary(id => id, EdgesOf, StringComparer.Ordinal);

        ArticleEdges EdgesOf(string id)
        {
            var (fromLeft, fromRight) = (pairs.Where(p => p.Left.Id == id).ToArray(), pairs.Where(p => p.Right.Id == id).ToArray());
            List<SentenceLink> links =
            [
                .. from p in fromLeft
                from b in beads[p.Id]
                select new SentenceLink(b.Left, p.Right.Id, p.Right.Language, b.Right, b.Kind, b.Probability, p.Name),
                .. from p in fromRight
                from b in beads[p.Id]
                select new SentenceLink(b.Right, p.Left.Id, p.Left.Language, b.Left, b.Kind, b.Probability, p.Name),
            ];
            links.Sort(SentenceLink.Compare);
            var names = fromLeft.Concat(fromRight).Select(p => p.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return new([.. names], links);
        }
    }

    private List<PairRow> Pairs(IReadOnlyCollection<string> articleIds) => session.Query(
        """
        SELECT p.id, p.name, l.id, l.language, r.id, r.language
        FROM pair AS p JOIN article AS l ON l.id = p."left" JOIN article AS r ON r.id = p."right"
        WHERE p.id IN (
            SELECT p.id FROM json_each(?1) AS a JOIN pair AS p ON p."left" = a.value
            UNION SELECT p.id FROM json_each(?1) AS a JOIN pair AS p ON p."right" = a.value)
        """,
        r => new PairRow(r.Whole(0)!.Value, r.Text(1), new(r.Text(2), Language.Of(r.Text(3))), new(r.Text(4), Language.Of(r.Text(5)))),
        JsonSerializer.Serialize(articleIds));

    private ILookup<long, LinkRow> Links(IEnumerable<long> pairs) => session.Query(
        """
        SELECT b.pair, b.kind, b.probability, l.n, r.n FROM bead AS b
        JOIN bead_sentence AS l ON l.bead = b.id AND l.side = 0 JOIN bead_sentence AS r ON r.bead = b.id AND r.side = 1
        WHERE b.pair IN (SELECT value FROM json_each(?1)) ORDER BY b.pair, b.ordinal, l.ordinal, r.ordinal
        """,
        r => new LinkRow(r.Whole(0)!.Value, (BeadKind)r.Int(1), r.Real(2), r.Int(3), r.Int(4)),
        JsonSerializer.Serialize(pairs)).ToLookup(b => b.Pair);

    private sealed record PairRow(long Id, string Name, End Left, End Right);

    private sealed record End(string Id, Language Language);

    private sealed record LinkRow(long Pair, BeadKind Kind, double Probability, int Left, int Right);
}
