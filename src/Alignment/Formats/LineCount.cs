using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// The N of a ladder: how many lines a side has that was read line by line, blank ones included; else how many sentences.
/// </summary>
internal static class LineCount
{
    public static int Of(Article article)
    {
        var (line, at) = (1, 0);
        var byLine = true;
        foreach (var sentence in article.Sentences)
        {
            line += Ends(article.Text, at, sentence.Span.Start);
            at = sentence.Span.Start;
            byLine &= sentence.Number == line;
        }

        var last = article.Sentences.Count == 0 ? 0 : article.Sentences[^1].Number;
        if (!byLine || last == 0)
        {
            return last;
        }

        // Every sentence's number is its line's: lines after the last sentence count too, as they do for whoever counts the file's lines.
        line += Ends(article.Text, at, article.Text.Length);
        return article.Text.EndsWith('\n') ? Math.Max(last, line - 1) : line;
    }

    private static int Ends(string text, int from, int to)
    {
        var count = 0;
        foreach (var c in text.AsSpan(from, to - from))
        {
            count += c == '\n' ? 1 : 0;
        }

        return count;
    }
}
