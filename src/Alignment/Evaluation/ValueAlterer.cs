using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>Plants mistakes that a reader would have to see: one figure, date or name of a line becomes another. The same seed plants the same ones.</summary>
public static class ValueAlterer
{
    /// <summary>Changes one value in each of up to <paramref name="count"/> lines, figures, dates and names as evenly as the lines allow.</summary>
    /// <param name="lines">Lines in a language that the library has data for.</param>
    /// <param name="language">Their language.</param>
    /// <param name="count">How many to plant; fewer where too few lines hold a value.</param>
    /// <param name="random">Seeded chance.</param>
    /// <returns>The lines with the changes, and the changes by line.</returns>
    public static (string[] Lines, IReadOnlyList<AlteredValue> Altered) Alter(IReadOnlyList<string> lines, Language language, int count, Random random)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(random);
        var article = ArticleReader.Default.Read(string.Join('\n', lines), new() { Language = language, LinesAreSentences = true });
        var anchors = AnchorFinder.Default.Find(article);
        var names = Names(article, anchors);
        int[] order = [.. Enumerable.Range(0, article.Sentences.Count)];
        random.Shuffle(order);
        string[] changed = [.. lines];
        var altered = new List<AlteredValue>();
        var planted = new int[Enum.GetValues<AnchorType>().Length];
        foreach (var s in order)
        {
            // The kind that has been planted least comes first.
            foreach (var anchor in altered.Count < count ? anchors[s].OrderBy(a => planted[(int)Kind(a.Type)]).ThenBy(a => a.Span) : Enumerable.Empty<Anchor>())
            {
                var was = anchor.Span.Of(article.Text);
                if (ValueChange.Of(anchor, was, names, random) is { } now && now != was)
                {
                    var (line, start) = (article.Sentences[s].Number - 1, anchor.Span.Start - article.Sentences[s].Span.Start);
                    start += lines[line].IndexOf(article.Sentences[s].Text, StringComparison.Ordinal);
                    changed[line] = string.Concat(lines[line].AsSpan(0, start), now, lines[line].AsSpan(start + was.Length));
                    altered.Add(new(line, start, anchor.Type, was, now));
                    planted[(int)Kind(anchor.Type)]++;
                    break;
                }
            }
        }

        altered.Sort((a, b) => a.Line.CompareTo(b.Line));
        return (changed, altered);
    }

    // Figures of all kinds are planted as often as dates, and as names.
    private static AnchorType Kind(AnchorType type) => type is AnchorType.Name or AnchorType.Date ? type : AnchorType.Number;

    private static Dictionary<NameKind, string[]> Names(Article article, IReadOnlyList<IReadOnlyList<Anchor>> anchors) =>
        anchors.SelectMany(a => a).Where(a => a.Value is NameValue).GroupBy(a => ((NameValue)a.Value).Kind)
            .ToDictionary(g => g.Key, g => g.Select(a => a.Span.Of(article.Text)).Distinct(StringComparer.Ordinal).ToArray());
}
