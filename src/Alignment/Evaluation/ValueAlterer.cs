using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>Plants mistakes that a reader would have to see: one figure, date or name of a line becomes another. The same seed plants the same ones.</summary>
public static class ValueAlterer
{
    /// <summary>
    /// Changes one value in each of up to <paramref name="count"/> lines, figures, dates and names as evenly
    /// as the lines allow; only values that the original line has too.
    /// </summary>
    /// <param name="originals">English lines.</param>
    /// <param name="lines">Their Indonesian translations, line by line; no line is blank.</param>
    /// <param name="count">How many to plant; fewer where too few lines hold a value.</param>
    /// <param name="random">Seeded chance.</param>
    /// <returns>The lines with the changes, and the changes by line.</returns>
    public static (string[] Lines, IReadOnlyList<AlteredValue> Altered) Alter(IReadOnlyList<string> originals, IReadOnlyList<string> lines, int count,
        Random random)
    {
        ArgumentNullException.ThrowIfNull(originals);
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(random);
        var article = Read(lines, Language.Indonesian);
        var source = Read(originals, Language.English);
        var (anchors, own) = (AnchorFinder.Default.Find(article), AnchorFinder.Default.Find(source));
        var names = Names(article, anchors);
        int[] order = [.. Enumerable.Range(0, article.Sentences.Count)];
        random.Shuffle(order);
        string[] changed = [.. lines];
        var altered = new List<AlteredValue>();
        var planted = new int[Enum.GetValues<AnchorType>().Length];
        foreach (var s in order.TakeWhile(_ => altered.Count < count))
        {
            // The kind that has been planted least comes first.
            var known = anchors[s].Select(a => (Anchor: a, Original: own[s].FirstOrDefault(o => ValueComparison.Relate(o, a) == ValueRelation.Equal)))
                .Where(k => k.Original is not null).OrderBy(k => planted[(int)Kind(k.Anchor.Type)]).ThenBy(k => k.Anchor.Span);
            foreach (var (anchor, original) in known)
            {
                var was = anchor.Span.Of(article.Text);
                if (ValueChange.Of(anchor, was, Language.Indonesian, names, random) is { } now && now != was)
                {
                    var (line, start) = (article.Sentences[s].Number - 1, anchor.Span.Start - article.Sentences[s].Span.Start);
                    start += lines[line].IndexOf(article.Sentences[s].Text, StringComparison.Ordinal);
                    changed[line] = string.Concat(lines[line].AsSpan(0, start), now, lines[line].AsSpan(start + was.Length));
                    altered.Add(new(line, start, anchor.Type, was, now, original!.Span.Of(source.Text)));
                    planted[(int)Kind(anchor.Type)]++;
                    break;
                }
            }
        }

        altered.Sort((a, b) => a.Line.CompareTo(b.Line));
        return (changed, altered);
    }

    private static Article Read(IEnumerable<string> lines, Language language) =>
        ArticleReader.Default.Read(string.Join('\n', lines), new() { Language = language, LinesAreSentences = true });

    // Figures of all kinds are planted as often as dates, and as names.
    private static AnchorType Kind(AnchorType type) => type is AnchorType.Name or AnchorType.Date ? type : AnchorType.Number;

    private static ILookup<NameKind, (NameValue Value, string Words)> Names(Article article, IReadOnlyList<IReadOnlyList<Anchor>> anchors) =>
        anchors.SelectMany(a => a).Where(a => a.Value is NameValue)
            .Select(a => (Value: (NameValue)a.Value, Words: a.Span.Of(article.Text))).Distinct()
            .ToLookup(n => n.Value.Kind);
}
