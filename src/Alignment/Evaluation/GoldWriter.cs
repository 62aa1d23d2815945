using System.Globalization;
using System.Text;
using System.Text.Json;
using Alignment.Corpora;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>
/// Writes what reviewers said of a pair as gold (formats: data/gold/PROVENANCE.md): links that stand as accepted are rows of gold.tsv,
/// rejected ones of distractors.tsv. What nobody reviewed is in neither, and gold counts it as no link: judge only pairs that were reviewed
/// as a whole. Disagreements are not reviewed and not written.
/// </summary>
public static class GoldWriter
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The files of a pair by name, each with its text; the pair is English and Indonesian.</summary>
    /// <exception cref="ArgumentException">The pair is in other languages.</exception>
    public static IReadOnlyDictionary<string, string> Write(ArticlePair pair, ReviewedPair reviewed)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(reviewed);
        var (left, right) = (pair.Left.Article, pair.Right.Article);
        if (left.Language != Language.English || right.Language != Language.Indonesian)
        {
            throw new ArgumentException($"pair '{pair.Name}' is {left.Language} and {right.Language}; gold is English and Indonesian",
                nameof(pair));
        }

        var (lefts, rights) = (Lines(left), Lines(right));
        var links = reviewed.Constraints.Must.Where(m => m.Left.All(lefts.ContainsKey) && m.Right.All(rights.ContainsKey))
            .OrderBy(m => m.Left[0]).ThenBy(m => m.Right[0]);
        var distractors = reviewed.Constraints.Cannot.Where(c => lefts.ContainsKey(c.Left) && rights.ContainsKey(c.Right)).Order();
        return new Dictionary<string, string>
        {
            ["en.txt"] = left.Text,
            ["id.txt"] = right.Text,
            ["en.sentences.txt"] = Sentences(left),
            ["id.sentences.txt"] = Sentences(right),
            ["en.excluded.tsv"] = Excluded(left),
            ["id.excluded.tsv"] = Excluded(right),
            ["gold.tsv"] = Table("en_ids\tid_ids\tkind\tnote",
                links.Select(m => $"{Ids(m.Left, lefts)}\t{Ids(m.Right, rights)}\t{Names.Of(m.Kind)}\t{Who(reviewed, m.Left, m.Right)}")),
            ["distractors.tsv"] = Table("en_ids\tid_ids\tnote",
                distractors.Select(c => $"{Ids([c.Left], lefts)}\t{Ids([c.Right], rights)}\t{Who(reviewed, [c.Left], [c.Right])}")),
            ["meta.json"] = Meta(left, right),
        };
    }

    // A sentence's number in gold is its line among the content.
    private static Dictionary<int, int> Lines(Article article) =>
        article.Sentences.Where(s => s.IsContent).Select((s, i) => (s.Number, Line: i + 1)).ToDictionary(p => p.Number, p => p.Line);

    private static string Sentences(Article article) =>
        string.Concat(article.Sentences.Where(s => s.IsContent).Select(s => OneLine.Of(s.Text) + "\n"));

    private static string Excluded(Article article) =>
        Table("role\ttext", article.Sentences.Where(s => !s.IsContent).Select(s => $"{Names.Of(s.Role)}\t{OneLine.Of(s.Text)}"));

    private static string Ids(IReadOnlyList<int> numbers, Dictionary<int, int> lines) =>
        string.Join(',', numbers.Select(n => lines[n].ToString(CultureInfo.InvariantCulture)));

    private static string Who(ReviewedPair reviewed, IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var last = reviewed.Standing.Last(r => r.Left.Intersect(left).Any() && r.Right.Intersect(right).Any()).Review;
        return OneLine.Of($"{last.Who}, {DateOnly.FromDateTime(last.When.DateTime).ToIso()}");
    }

    private static string Table(string header, IEnumerable<string> rows) =>
        new StringBuilder().AppendJoin('\n', rows.Prepend(header)).Append('\n').ToString();

    private static string Meta(Article left, Article right)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            foreach (var (key, article) in new[] { ("en", left), ("id", right) })
            {
                if (article.Title is { } title)
                {
                    json.WriteString($"title_{key}", OneLine.Of(title));
                }

                if (article.Published is { } date)
                {
                    json.WriteString($"published_{key}", date.ToIso());
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
