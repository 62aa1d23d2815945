using Alignment.Aligning;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>Reads pairs with gold from disk (formats: data/gold/PROVENANCE.md).</summary>
public static class GoldFolder
{
    /// <summary>
    /// Every folder in <paramref name="folder"/> that holds a gold.tsv, by name (ordinal); the folder itself when it is such a pair.
    /// </summary>
    /// <param name="folder">A folder of pairs, or one pair.</param>
    /// <param name="seeds">Where <c>&lt;slug&gt;/en.txt</c>, <c>id.txt</c> and <c>meta.json</c> lie for pairs that do not hold them; null
    /// looks for a folder <c>seeds</c> beside or above.</param>
    /// <exception cref="InputException">There is no such pair, or a file of it is malformed.</exception>
    public static IReadOnlyList<GoldPair> Read(string folder, string? seeds = null)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException(folder, null, "is no folder, expected one with pair folders that hold gold.tsv");
        }

        var pairs = File.Exists(Path.Combine(folder, "gold.tsv"))
            ? [folder]
            : Directory.GetDirectories(folder).Where(d => File.Exists(Path.Combine(d, "gold.tsv"))).Order(StringComparer.Ordinal).ToArray();
        return pairs.Length == 0
            ? throw new InputException(folder, null, "holds no pair, expected folders with gold.tsv, en.sentences.txt and id.sentences.txt")
            : [.. pairs.Select(p => ReadPair(p, seeds))];
    }

    /// <summary>Reads one pair folder; <paramref name="seeds"/> as in <see cref="Read"/>.</summary>
    /// <exception cref="InputException">A file is missing or malformed.</exception>
    public static GoldPair ReadPair(string folder, string? seeds = null)
    {
        var slug = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        string[] paths = [Path.Combine(folder, "en.sentences.txt"), Path.Combine(folder, "id.sentences.txt")];
        int[] counts = [GoldTable.ReadLines(paths[0]).Length, GoldTable.ReadLines(paths[1]).Length];
        var meta = Find(folder, slug, seeds, "meta.json");
        return new GoldPair(slug, paths, [GoldTable.ReadText(paths[0]), GoldTable.ReadText(paths[1])],
            [Raw(folder, slug, seeds, "en.txt"), Raw(folder, slug, seeds, "id.txt")], meta is null ? PairMeta.None : PairMeta.Read(meta))
        {
            Links = Links(GoldTable.Read(Path.Combine(folder, "gold.tsv"), ["en_ids", "id_ids", "kind", "note"], required: true), counts),
            Discrepancies = Discrepancies(folder, paths, counts),
            Queries = Queries(
                GoldTable.Read(Path.Combine(folder, "queries.tsv"), ["language", "query", "en_ids", "id_ids"], required: false), counts),
            Distractors = Distractors(
                GoldTable.Read(Path.Combine(folder, "distractors.tsv"), ["en_ids", "id_ids", "note"], required: false), counts),
            Alterations = Alterations(folder, paths[1], counts),
        };
    }

    private static string? Raw(string folder, string slug, string? seeds, string file) =>
        Find(folder, slug, seeds, file) is { } path ? GoldTable.ReadText(path) : null;

    /// <summary>data/gold/x keeps its texts in seeds/x, so that no text is committed twice.</summary>
    private static string? Find(string folder, string slug, string? seeds, string file)
    {
        var full = Path.GetFullPath(folder);
        string[] places = seeds is not null
            ? [folder, Path.Combine(seeds, slug)]
            : [folder, Path.GetFullPath(Path.Combine(full, "..", "..", "seeds", slug)),
                Path.GetFullPath(Path.Combine(full, "..", "..", "..", "seeds", slug))];
        return places.Select(p => Path.Combine(p, file)).FirstOrDefault(File.Exists);
    }

    private static List<GoldLink> Links(GoldTable table, int[] counts)
    {
        var links = new List<GoldLink>();
        foreach (var (line, c) in table.Rows)
        {
            var kind = c[2] switch
            {
                "equivalent" => BeadKind.Equivalent,
                "partial" => BeadKind.Partial,
                _ => throw table.Problem(line, $"kind is '{c[2]}', expected equivalent or partial"),
            };
            links.Add(new(table.Ids(line, c[0], counts[0]), table.Ids(line, c[1], counts[1]), kind, c[3]));
        }

        return links;
    }

    private static List<GoldDiscrepancy>? Discrepancies(string folder, string[] paths, int[] counts)
    {
        var path = Path.Combine(folder, "discrepancies.tsv");
        if (!File.Exists(path))
        {
            return null;
        }

        var table = GoldTable.Read(path, ["en_id", "id_id", "en_value", "id_value", "type"], required: true);
        string[][] sentences = [GoldTable.ReadLines(paths[0]), GoldTable.ReadLines(paths[1])];
        var rows = new List<GoldDiscrepancy>();
        foreach (var (line, c) in table.Rows)
        {
            var (left, right) = One(table, line, c, counts);
            Quoted(table, line, c[2], sentences[0][left - 1], left);
            Quoted(table, line, c[3], sentences[1][right - 1], right);
            rows.Add(c[4] is "number" or "date" or "time" or "name" or "other"
                ? new(left, right, c[2], c[3], c[4])
                : throw table.Problem(line, $"type is '{c[4]}', expected number, date, time, name or other"));
        }

        return rows;
    }

    private static (int Left, int Right) One(GoldTable table, int line, string[] cells, int[] counts) =>
        (table.Ids(line, cells[0], counts[0]), table.Ids(line, cells[1], counts[1])) is ([var left], [var right])
            ? (left, right)
            : throw table.Problem(line, "found several sentences on a side, expected one on each");

    private static void Quoted(GoldTable table, int line, string value, string sentence, int number)
    {
        if (value.Length == 0 || !sentence.Contains(value, StringComparison.Ordinal))
        {
            throw table.Problem(line, $"'{value}' does not stand in sentence {number}, expected a quotation from it");
        }
    }

    private static List<GoldQuery> Queries(GoldTable table, int[] counts)
    {
        var queries = new List<GoldQuery>();
        foreach (var (line, c) in table.Rows)
        {
            var language = c[0] is "en" or "id" ? Language.Of(c[0]) : throw table.Problem(line, $"language is '{c[0]}', expected en or id");
            queries.Add(new(language, c[1], table.Ids(line, c[2], counts[0], mayBeEmpty: true),
                table.Ids(line, c[3], counts[1], mayBeEmpty: true)));
        }

        return queries;
    }

    private static List<GoldDistractor> Distractors(GoldTable table, int[] counts)
    {
        var rows = new List<GoldDistractor>();
        foreach (var (line, c) in table.Rows)
        {
            rows.Add(new(table.Ids(line, c[0], counts[0]), table.Ids(line, c[1], counts[1]), c[2]));
        }

        return rows;
    }

    private static List<GoldAlteration> Alterations(string folder, string path, int[] counts)
    {
        var table = GoldTable.Read(Path.Combine(folder, "altered.tsv"), ["en_id", "id_id", "id_sentence"], required: false);
        var (rows, seen) = (new List<GoldAlteration>(), new HashSet<int>());
        var sentences = table.Rows.Count > 0 ? GoldTable.ReadLines(path) : [];
        foreach (var (line, c) in table.Rows)
        {
            var (left, right) = One(table, line, c, counts);
            var sentence = OneLine.Of(c[2]);
            if (!seen.Add(right))
            {
                throw table.Problem(line, $"sentence {right} stands in a row above, expected each once");
            }

            var isNow = sentence == OneLine.Of(sentences[right - 1]);
            rows.Add(sentence.Length > 0 && !isNow
                ? new(left, right, sentence)
                : throw table.Problem(line,
                    $"id_sentence is {(isNow ? $"sentence {right} as it stands" : "empty")}, expected it before the change"));
        }

        return rows;
    }
}
