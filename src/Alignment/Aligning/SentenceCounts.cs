using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// How the sentences of an article begin and what marks and figures they have: what two languages without data are told by. Sentences have
/// numbers from 1; how many there are in any stretch is a subtraction. Immutable, thread-safe.
/// </summary>
internal sealed class SentenceCounts
{
    private readonly char[] _begins;
    private readonly int[] _beginOddly;
    private readonly int[] _breaks;
    private readonly int[] _figures;
    private readonly int[] _areWordless;
    private readonly int[] _cutBrackets;

    public SentenceCounts(Article article)
    {
        string[] texts = [.. article.Sentences.Select(s => s.Text)];
        _begins = [.. texts.Select(t => SentenceMarks.Beginning(t))];
        _beginOddly = Sums(_begins.Select(b => b == SentenceMarks.Letter ? 0 : 1));
        _breaks = Sums(texts.Select(t => SentenceMarks.Breaks(t)));
        _figures = Sums(texts.Select(t => SentenceMarks.Figures(t)));
        _areWordless = Sums(texts.Select(t => SentenceMarks.HasWordOrFigure(t) ? 0 : 1));
        // Before the first sentence and behind the last no bracket is open.
        _cutBrackets = Sums([0, .. texts.Zip(texts.Skip(1), CutBracket), 0]);
    }

    /// <summary>What the sentence with this number begins with, see <see cref="SentenceMarks.Beginning"/>.</summary>
    public char Begin(int number) => _begins[number - 1];

    /// <summary>How many of these sentences begin with no letter.</summary>
    public int BeginOddly(int first, int last) => _beginOddly[last] - _beginOddly[first - 1];

    /// <summary>How many commas, semicolons and colons these sentences have.</summary>
    public int Breaks(int first, int last) => _breaks[last] - _breaks[first - 1];

    /// <summary>How many figures these sentences have.</summary>
    public int Figures(int first, int last) => _figures[last] - _figures[first - 1];

    /// <summary>How many of these sentences hold no word and no figure.</summary>
    public int AreWordless(int first, int last) => _areWordless[last] - _areWordless[first - 1];

    /// <summary>1 when a bracket is open between the sentence with this number and the next, else 0; no sentence has number 0.</summary>
    public int CutsBracket(int number) => CutBrackets(number, number);

    /// <summary>Behind how many of these sentences a bracket is open.</summary>
    public int CutBrackets(int first, int last) => _cutBrackets[last + 1] - _cutBrackets[first];

    private static int CutBracket(string line, string next) =>
        SentenceMarks.LeavesBracketOpen(line) || SentenceMarks.ClosesBracketOfAnother(next) ? 1 : 0;

    private static int[] Sums(IEnumerable<int> counts)
    {
        var (sums, sum) = (new List<int> { 0 }, 0);
        foreach (var count in counts)
        {
            sums.Add(sum += count);
        }

        return [.. sums];
    }
}
