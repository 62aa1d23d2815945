using Alignment.Aligning;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class ReliablePairsTests
{
    [Fact]
    public void What_only_two_sentences_share_holds_them_together_before_and_after_a_lost_block()
    {
        var path = Path(Enumerable.Range(0, 400).Select(LongTexts.English), Enumerable.Range(0, 400).Where(n => n is < 100 or >= 200).Select(LongTexts.Indonesian));

        Assert.Contains((50, 50), path);
        Assert.Contains((350, 250), path);
        Assert.All(path, p => Assert.Equal(p.Row, p.Column <= 100 ? p.Column : p.Column + 100));
    }

    [Fact]
    public void Pairs_rise_on_both_sides_however_the_sentences_are_told()
    {
        var path = Path(Enumerable.Range(0, 300).Select(LongTexts.English), Enumerable.Range(0, 300).Select(n => LongTexts.Indonesian(n * 7 % 300)));

        Assert.NotEmpty(path);
        Assert.All(path.Zip(path.Skip(1)), p => Assert.True(p.First.Row < p.Second.Row && p.First.Column < p.Second.Column));
    }

    [Fact]
    public void Sentences_that_all_say_the_same_hold_nothing() =>
        Assert.Empty(Path(Enumerable.Repeat(LongTexts.English(1), 200), Enumerable.Repeat(LongTexts.Indonesian(1), 200)));

    [Fact]
    public void Every_look_finds_the_same()
    {
        var graph = Graph(Enumerable.Range(0, 300).Select(LongTexts.English), Enumerable.Range(0, 300).Select(n => LongTexts.Indonesian(n % 250)));
        var first = ReliablePairs.Path(graph);

        Assert.All(Enumerable.Range(0, 20), _ => Assert.Equal(first, ReliablePairs.Path(graph)));
    }

    private static List<(int Row, int Column)> Path(IEnumerable<string> left, IEnumerable<string> right) => ReliablePairs.Path(Graph(left, right));

    private static TermGraph Graph(IEnumerable<string> left, IEnumerable<string> right) => AlignmentRun.Relate(Read(left, Language.English), Read(right, Language.Indonesian));

    private static Article Read(IEnumerable<string> lines, Language language) => ArticleReader.Default.Read(string.Join('\n', lines), new() { Language = language, LinesAreSentences = true });
}
