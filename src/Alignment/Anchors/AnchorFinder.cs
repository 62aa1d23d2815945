using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Finds the anchors of an article. Thread-safe.</summary>
public sealed class AnchorFinder
{
    /// <summary>The finder with the embedded language tables.</summary>
    public static AnchorFinder Default { get; } = new();

    /// <summary>
    /// True to ask at every piece whether a value begins there, and not only where one can: the same answers, slower; for tests.
    /// </summary>
    internal bool AsksEverywhere { get; init; }

    /// <summary>
    /// The anchors of each sentence, in order of <see cref="Article.Sentences"/>; within a sentence by start, none overlapping another
    /// of its type. Figures, dates and times never overlap one another. Linear in the length of the text.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Anchor>> Find(Article article)
    {
        var scan = new SentenceScan(article, AnchorTables.For(article.Language));
        var names = new NameReader(scan);
        foreach (var sentence in article.Sentences)
        {
            scan.Open(sentence);
            ReadValues(scan);
            RestatedClocks.Settle(scan);
            YearsBehind.Settle(scan);
            names.Read();
        }

        return names.Settle();
    }

    private void ReadValues(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count;)
        {
            var end = NamedValues.Skip(scan, i);
            if (end == i && (AsksEverywhere || scan.Pieces[i].As.OpensValue))
            {
                end = TimeReader.Read(scan, i);
                end = end > i ? end : DateReader.Read(scan, i);
                end = end > i ? end : AmountReader.Read(scan, i);
            }

            i = end > i ? end : i + 1;
        }
    }
}
