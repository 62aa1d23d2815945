using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// How the sentences of an article end, and whether the text runs on from one to the next. Immutable, thread-safe.
/// </summary>
internal sealed class SentenceEnds
{
    private const char None = '\0';

    private readonly char[] _marks;
    private readonly int[] _runsOn;
    private readonly int[] _isOpen;

    public SentenceEnds(Article article)
    {
        var sentences = article.Sentences;
        _marks = [.. sentences.Select(s => Mark(s.Text))];
        // Running sums, the sentence with this number not included: how many of any stretch is a subtraction.
        (_runsOn, _isOpen) = (new int[sentences.Count + 2], new int[sentences.Count + 2]);
        for (var i = 1; i < sentences.Count; i++)
        {
            _runsOn[i + 1] = _runsOn[i] + (_marks[i - 1] is ',' or ';' || BeginsSmall(sentences[i].Text) ? 1 : 0);
            var before = sentences[i - 1].Text;
            _isOpen[i + 1] = _isOpen[i] + (SentenceMarks.LeavesBracketOpen(before) || EndsWithInitial(before) || _marks[i - 1] == ':'
                ? 1
                : 0);
        }

        (_runsOn[^1], _isOpen[^1]) = (_runsOn[^2], _isOpen[^2]);
    }

    /// <summary>
    /// The mark that the sentence with this number from 1 ends with, closing quotes and brackets left out; U+0000 for none.
    /// </summary>
    public char Mark(int number) => _marks[number - 1];

    /// <summary>1 when the sentence with this number from 1 goes on in the next, else 0.</summary>
    public int RunsOn(int number) => RunOn(number, number);

    /// <summary>How many of the sentences with these numbers from 1 go on in the next.</summary>
    public int RunOn(int first, int last) => _runsOn[last + 1] - _runsOn[first];

    /// <summary>
    /// 1 when the sentence with this number from 1 cannot be whole: a bracket stays open, or it ends with an initial or a colon; else 0.
    /// </summary>
    public int IsOpen(int number) => StayOpen(number, number);

    /// <summary>How many of the sentences with these numbers from 1 cannot be whole.</summary>
    public int StayOpen(int first, int last) => _isOpen[last + 1] - _isOpen[first];

    // "S. 12" and "Frau K. Meier", cut after the point.
    private static bool EndsWithInitial(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end.Length < 2 || end[^1] != '.')
        {
            return false;
        }

        end = end[..^1].TrimEnd();
        return end.Length > 0 && char.IsUpper(end[^1]) && (end.Length == 1 || !char.IsLetterOrDigit(end[^2]));
    }

    private static char Mark(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '«' or '“')
            {
                continue;
            }

            return c switch
            {
                '.' or '!' or '?' or ':' or ';' or ',' => c,
                '…' => '.',
                _ => None,
            };
        }

        return None;
    }

    private static bool BeginsSmall(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return char.IsLower(c);
            }
        }

        return false;
    }
}
