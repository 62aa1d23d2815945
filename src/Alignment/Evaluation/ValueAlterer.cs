using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>
/// Plants mistakes that a reader would have to see: one figure, date or name of a line becomes another. The same seed plants the same ones.
/// </summary>
public static class ValueAlterer
{
    /// <summary>
    /// Changes one value in each of up to <paramref name="count"/> lines, figures, dates and names as evenly as the lines allow; only
    /// values that the original line has too, and both once, so that what is changed is gone from the line. What it becomes stands in
    /// neither line yet. A name of no known kind neither becomes nor makes room for one of words that the lexicon translates.
    /// </summary>
    /// <param name="originals">English lines.</param>
    /// <param name="lines">Their Indonesian translations, line by line; no line is blank.</param>
    /// <param name="count">How many to plant; fewer where too few lines hold a value.</param>
    /// <param name="random">Seeded chance.</param>
    /// <returns>The lines with the changes, and the changes by line.</returns>
    public static (string[] Lines, IReadOnlyList<AlteredValue> Altered) Alter(IReadOnlyList<string> originals, IReadOnlyList<string> lines,
        int count, Random random)
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
            var known = anchors[s].Where(a => Only(a, anchors[s]) is not null && !IsOfWords(a, article.Text))
                .Select(a => (Anchor: a, Original: Only(a, own[s]))).Where(k => k.Original is not null)
                .OrderBy(k => planted[(int)Kind(k.Anchor.Type)]).ThenBy(k => k.Anchor.Span);
            foreach (var (anchor, original) in known)
            {
                var was = anchor.Span.Of(article.Text);
                if (ValueChange.Of(anchor, was, Language.Indonesian, names, random) is { } now && now != was && IsFree(now, s))
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

        bool IsFree(string value, int sentence) =>
            new[] { article, source }.All(a => !a.Sentences[sentence].Text.Contains(value, StringComparison.OrdinalIgnoreCase));
    }

    // The one value of a line that says the same as another; null where there is none, or several.
    private static Anchor? Only(Anchor value, IReadOnlyList<Anchor> line) =>
        line.Where(a => ValueComparison.Relate(a, value) == ValueRelation.Equal).Take(2).ToArray() is [var only] ? only : null;

    // "Power Plant", "Anggaran Pendapatan": capitals make a name of what a lexicon translates, and in a
    // person's place nobody would write it.
    private static bool IsOfWords(Anchor anchor, string text)
    {
        if (anchor.Value is not NameValue { Kind: NameKind.Unknown })
        {
            return false;
        }

        var (lexicon, tokens) = (Lexicon.Embedded, new List<Token>());
        Tokenizer.For(Language.Indonesian).Tokenize(text, anchor.Span, tokens);
        return tokens.Exists(t => lexicon.Find(Side.Right, t.Stem) is >= 0 and var term
            && lexicon.Entries(Side.Right, term).ToArray().Any(e => lexicon.Term(Side.Left, e.Other) != t.Stem));
    }

    private static Article Read(IEnumerable<string> lines, Language language) =>
        ArticleReader.Default.Read(string.Join('\n', lines), new() { Language = language, LinesAreSentences = true });

    // Figures of all kinds are planted as often as dates, and as names.
    private static AnchorType Kind(AnchorType type) => type is AnchorType.Name or AnchorType.Date ? type : AnchorType.Number;

    private static ILookup<NameKind, (NameValue Value, string Words)> Names(Article article,
        IReadOnlyList<IReadOnlyList<Anchor>> anchors) =>
        anchors.SelectMany(a => a).Where(a => a.Value is NameValue && !IsOfWords(a, article.Text))
            .Select(a => (Value: (NameValue)a.Value, Words: a.Span.Of(article.Text))).Distinct()
            .ToLookup(n => ValueChange.Pool(n.Value.Kind));
}
