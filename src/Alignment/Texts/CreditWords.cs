using System.Buffers;

namespace Alignment.Texts;

/// <summary>Lines of names with the words of a credit: "Reporting by Nora Field; editing by Lukas Arden". Immutable, thread-safe.</summary>
internal sealed class CreditWords
{
    // Longest list of credits, in UTF-16 units: longer ones are running text. It is longer than a call to subscribe.
    private const int Longest = 600;

    private readonly string[] _words;
    private readonly SearchValues<string> _any;
    private readonly NameLines _names;

    internal CreditWords(IEnumerable<string> words, NameLines names)
    {
        _words = [.. words];
        _any = SearchValues.Create(_words, StringComparison.OrdinalIgnoreCase);
        _names = names;
    }

    /// <summary>True when without the words of a credit nothing but names is left.</summary>
    internal bool Match(Paragraph paragraph)
    {
        // Nearly every body paragraph is asked, and nearly none holds such words: one pass for all of them tells.
        if (paragraph.Span.Length > Longest || !paragraph.Text.AsSpan().ContainsAny(_any))
        {
            return false;
        }

        var text = paragraph.Text.AsSpan();
        foreach (var word in _words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            var end = at + word.Length;
            var isCut = at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]));
            if (!isCut && _names.MatchCredits($"{text[..at]} {text[end..]}"))
            {
                return true;
            }
        }

        return false;
    }
}
