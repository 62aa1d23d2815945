using Alignment.Corpora;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>Hits as people read them: the sentence, where it stands, and its counterpart in the other language.</summary>
internal sealed class HitPage(Terminal terminal, ICorpus corpus)
{
    /// <summary>Writes one block for every hit.</summary>
    public void Write(IReadOnlyList<Hit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit != hits[0])
            {
                terminal.WriteLine();
            }

            Head($"{hit.Rank}.  {(hit.Pairs.Count > 0 ? string.Join(", ", hit.Pairs) : hit.Article)}", hit.Article);
            Body(hit);
        }
    }

    /// <summary>Writes one block for every group.</summary>
    public void Write(IReadOnlyList<HitGroup> groups)
    {
        foreach (var group in groups)
        {
            if (group != groups[0])
            {
                terminal.WriteLine();
            }

            Head(group.Name, group.Hits[0].Article);
            foreach (var hit in group.Hits)
            {
                Body(hit);
            }
        }
    }

    /// <summary>
    /// Writes one line for every place, the words found in one column, and under each hit what its counterpart says there.
    /// </summary>
    public void WriteInContext(IReadOnlyList<Hit> hits)
    {
        var labels = hits.Select(h => $"{h.Language.Code} {h.Sentence.Number} {(h.Pairs.Count > 0 ? h.Pairs[0] : h.Article)}").ToList();
        var margin = Math.Min(Math.Min(24, terminal.Width / 3), labels.Select(l => l.Length).DefaultIfEmpty().Max()) + 2;
        for (var i = 0; i < hits.Count; i++)
        {
            InContext(labels[i], hits[i].Sentence.Text, hits[i].Highlights, margin);
            foreach (var other in hits[i].Aligned)
            {
                InContext($"= {other.Language.Code} {other.Sentence.Number}", other.Sentence.Text, other.Highlights, margin);
            }
        }
    }

    private void InContext(string label, string text, IReadOnlyList<TextSpan> highlights, int margin)
    {
        var side = Math.Max(4, (terminal.Width - margin - 16) / 2);
        foreach (var line in Concordance.Lines(text, highlights, side, terminal.Width))
        {
            terminal.Write(Wrapping.Pad(Wrapping.Shorten(label, margin - 2), margin), Ink.Faint);
            terminal.Write(line.Keyword.Length == 0 ? new string(' ', side + 1) : line.Before.PadLeft(side));
            var keyword = Wrapping.Shorten(line.Keyword, terminal.Width - margin - side - 2);
            terminal.Write(keyword.Length == 0 ? "" : $"[{keyword}]", Ink.Match);
            var room = terminal.Width - margin - side - 3 - Wrapping.Cells(keyword);
            var after = room < 2 ? "" : Wrapping.Shorten(line.After.TrimEnd(), room);
            terminal.WriteLine(after.Length > 0 && line.After.StartsWith(' ') ? " " + after : after);
        }
    }

    private void Head(string name, string article)
    {
        terminal.Write(Wrapping.Shorten(name, terminal.Width - 14), Ink.Strong);
        terminal.WriteLine(corpus.Article(article)?.Article.Published is { } day ? $"  {day.ToIso()}" : "", Ink.Faint);
    }

    private void Body(Hit hit)
    {
        Labelled.Write(terminal, $"{hit.Language.Code} {hit.Sentence.Number}", hit.Sentence.Text, highlights: hit.Highlights);
        foreach (var other in hit.Aligned)
        {
            Labelled.Write(terminal, $"{other.Language.Code} {other.Sentence.Number}", other.Sentence.Text, highlights: other.Highlights);
        }

        Explain(hit);
    }

    private static string Said(string source) => source switch
    {
        "article" => "the article as a whole",
        "meaning" => "what it is about",
        "place" => "how far down it stands",
        "neighbours" => "the sentences before and after",
        "coverage" => "much of the query at once",
        "length" => "not as long as the query",
        _ => source,
    };

    private void Explain(Hit hit)
    {
        if (hit.Explanation.Count == 0)
        {
            return;
        }

        terminal.WriteLine($"{new string(' ', Labelled.Margin)}score {Figures.Text(hit.Score)}", Ink.Faint);
        foreach (var share in hit.Explanation)
        {
            var words = share.Query.Length == 0
                ? Said(share.Source)
                : share.Term is null || share.Term == share.Query
                ? $"{share.Source} {share.Query}"
                : $"{share.Source} {share.Query} → {share.Term} ({Figures.Share(share.Weight)})";
            var fitting = Wrapping.Shorten(words, terminal.Width - Labelled.Margin - 10);
            terminal.WriteLine($"{new string(' ', Labelled.Margin)}{Figures.Text(share.Value),8}  {fitting}", Ink.Faint);
        }
    }
}
