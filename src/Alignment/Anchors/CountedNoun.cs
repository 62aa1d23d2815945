using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Finds the noun that a number counts: the first word of content after it, or in Indonesian the word before it.</summary>
internal static class CountedNoun
{
    /// <summary>
    /// The stem of the counted noun beside the number that covers the pieces <paramref name="start"/> to before <paramref name="end"/>,
    /// or null.
    /// </summary>
    public static string? Of(SentenceScan scan, int start, int end)
    {
        if (Statutes.HasYearAt(scan, end + 1))
        {
            return null;
        }

        var i = end;
        while (i < end + 3 && scan.IsWord(i) && (scan.Words.Light.Contains(scan.Form(i)) || IsOrigin(scan, i)))
        {
            i++;
        }

        if (Stem(scan, i) is { } after)
        {
            return after;
        }

        return scan.IsIndonesian ? Stem(scan, start - 1) : null;
    }

    // "400 Bahari supporters", "31 Rohingya refugees": whose they are stands before what they are.
    private static bool IsOrigin(SentenceScan scan, int i) =>
        !scan.IsIndonesian && scan.IsCapital(i) && scan.IsWord(i + 1) && !scan.IsCapital(i + 1);

    private static string? Stem(SentenceScan scan, int i)
    {
        if (!scan.IsWord(i) || scan.Form(i).Length < 3)
        {
            return null;
        }

        var tokens = new List<Token>(1);
        Tokenizer.For(scan.Article.Language).Tokenize(scan.Article.Text, scan.Span(i, i + 1), tokens);
        return tokens is [{ IsStopWord: false } token] ? token.Stem : null;
    }
}
