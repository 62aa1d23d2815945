using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Finds the noun that a number counts: the first word of content after it, or in Indonesian the word before it.</summary>
internal sealed class CountedNoun(SentenceScan scan)
{
    private readonly Tokenizer _tokenizer = Tokenizer.For(scan.Article.Language);
    private readonly List<Token> _tokens = [];

    /// <summary>
    /// The stem of the counted noun beside the number that covers the pieces <paramref name="start"/> to before <paramref name="end"/>,
    /// or null.
    /// </summary>
    public string? Of(int start, int end)
    {
        var i = end;
        while (i < end + 3 && scan.IsWord(i) && scan.Words.Light.Contains(scan.Form(i)))
        {
            i++;
        }

        if (Stem(i) is { } after)
        {
            return after;
        }

        return scan.IsIndonesian ? Stem(start - 1) : null;
    }

    private string? Stem(int i)
    {
        if (!scan.IsWord(i) || scan.Form(i).Length < 3)
        {
            return null;
        }

        _tokens.Clear();
        _tokenizer.Tokenize(scan.Article.Text, scan.Span(i, i + 1), _tokens);
        return _tokens is [{ IsStopWord: false } token] ? token.Stem : null;
    }
}
