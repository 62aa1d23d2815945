using System.Globalization;
using System.Text;
using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>
/// Writes damaged text as a pair with gold, for <see cref="GoldFolder"/> and for other aligners: the sentences a line each, gold as links,
/// as an index list, the planted contradictions, and the sentences as they stood before.
/// </summary>
public static class BenchmarkWriter
{
    /// <summary>The files of one document by name, each with its text.</summary>
    public static IReadOnlyDictionary<string, string> Write(CorruptedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var partner = text.Gold.Where(b => b is { Left.Count: 1, Right.Count: 1 }).ToDictionary(b => b.Right[0], b => b.Left[0]);
        var files = new Dictionary<string, string>
        {
            ["en.sentences.txt"] = Lines(text.Left),
            ["id.sentences.txt"] = Lines(text.Right),
            ["gold.tsv"] = Lines(text.Gold.Where(b => !b.IsNull).Select(b => $"{Ids(b.Left)}\t{Ids(b.Right)}\tequivalent\t")
                .Prepend("en_ids\tid_ids\tkind\tnote")),
            ["gold.path"] = Lines(text.Gold.Select(b => b.Key)),
        };
        if (text.Altered.Count > 0)
        {
            files["discrepancies.tsv"] = Lines(text.Altered
                .Select(a => $"{Number(partner[a.Line])}\t{Number(a.Line)}\t{a.Original}\t{a.Now}\t{Type(a.Type)}")
                .Prepend("en_id\tid_id\ten_value\tid_value\ttype"));
            files["altered.tsv"] = Lines(text.Altered
                .Select(a => $"{Number(partner[a.Line])}\t{Number(a.Line)}\t{OneLine.Of(a.Undo(text.Right[a.Line]))}")
                .Prepend("en_id\tid_id\tid_sentence"));
        }

        return files;
    }

    private static string Lines(IEnumerable<string> lines) =>
        lines.Aggregate(new StringBuilder(), (all, line) => all.Append(line).Append('\n')).ToString();

    private static string Ids(IReadOnlyList<int> indexes) => string.Join(',', indexes.Select(Number));

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Type(AnchorType type) => type switch
    {
        AnchorType.Name => "name",
        AnchorType.Date => "date",
        AnchorType.Time => "time",
        _ => "number",
    };
}
