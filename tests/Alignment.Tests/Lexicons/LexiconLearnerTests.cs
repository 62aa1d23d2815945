using Alignment.Lexicons;

namespace Alignment.Tests.Lexicons;

public sealed class LexiconLearnerTests
{
    private static readonly (string[] Left, string[] Right)[] Small =
    [
        Pair("the red house burned", "rumah merah itu terbakar"),
        Pair("a red car", "mobil merah"),
        Pair("the car burned", "mobil itu terbakar"),
        Pair("a big house", "rumah besar"),
        Pair("the big car stopped", "mobil besar itu berhenti"),
        Pair("the train stopped", "kereta itu berhenti"),
        Pair("a red train", "kereta merah"),
        Pair("a big train burned", "kereta besar terbakar"),
    ];

    [Theory]
    [InlineData("house", "rumah")]
    [InlineData("red", "merah")]
    [InlineData("car", "mobil")]
    [InlineData("train", "kereta")]
    [InlineData("burned", "terbakar")]
    [InlineData("stopped", "berhenti")]
    public void The_best_translation_is_the_word_that_comes_and_goes_with_it(string left, string right)
    {
        var lexicon = LexiconLearner.Learn(Small, new());

        var best = lexicon.Entries(Side.Left, lexicon.Find(Side.Left, left))[0];
        var back = lexicon.Entries(Side.Right, lexicon.Find(Side.Right, right))[0];

        Assert.Equal(right, lexicon.Term(Side.Right, best.Other));
        Assert.Equal(left, lexicon.Term(Side.Left, back.Other));
        Assert.InRange(best.Forward, 0.5f, 1f);
    }

    [Theory]
    [InlineData(0d)]
    [InlineData(4d)]
    public void Any_number_of_threads_gives_the_same_bytes(double tension)
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 600).Select(_ => Line(random)).ToList();
        var options = new LearningOptions { DiagonalTension = tension };

        var one = Bytes(LexiconLearner.Learn(lines, options with { Threads = 1 }));

        Assert.True(one.Length > 1000);
        foreach (var threads in new[] { 2, 3, 8 })
        {
            Assert.Equal(one, Bytes(LexiconLearner.Learn(lines, options with { Threads = threads })));
        }
    }

    [Fact]
    public void Probabilities_stay_within_0_and_1_and_a_terms_translations_share_no_more_than_1()
    {
        var random = new Random(11);
        var lexicon = LexiconLearner.Learn([.. Enumerable.Range(0, 400).Select(_ => Line(random))], new() { Discount = 0 });

        foreach (var side in new[] { Side.Left, Side.Right })
        {
            for (var i = 0; i < lexicon.TermCount(side); i++)
            {
                var entries = lexicon.Entries(side, i).ToArray();
                Assert.All(entries, entry => Assert.InRange(entry.Forward, 0f, 1f));
                Assert.InRange(entries.Sum(entry => entry.Forward), 0f, 1.0001f);
                Assert.True(entries.Length <= new LearningOptions().MaxTranslations);
            }
        }
    }

    [Fact]
    public void Pairs_that_met_only_once_are_not_believed()
    {
        var lexicon = LexiconLearner.Learn([Pair("volcano erupts", "gunung meletus"), Pair("minister resigns", "menteri mundur")], new());

        Assert.Equal(0, lexicon.Count);
    }

    [Theory]
    [InlineData(0.9, true)]
    [InlineData(0.6, false)]
    public void Two_meetings_in_lines_that_hardly_translate_each_other_are_not_two(double chance, bool believed)
    {
        LikelyLines[] lines = [new(["volcano"], ["gunung"], chance), new(["volcano"], ["gunung"], chance)];

        Assert.Equal(believed, LexiconLearner.Learn(lines, new()).Find("volcano", "gunung") is not null);
    }

    [Fact]
    public void The_likelier_of_two_readings_of_a_line_has_the_better_translation()
    {
        LikelyLines[] lines = [.. Enumerable.Range(0, 4).SelectMany(_ => new LikelyLines[] { new(["bridge"], ["jembatan"], 0.7), new(["bridge"], ["sungai"], 0.5) })];

        var lexicon = LexiconLearner.Learn(lines, new());

        Assert.Equal(["jembatan", "sungai"], lexicon.Entries(Side.Left, 0).ToArray().Select(entry => lexicon.Term(Side.Right, entry.Other)));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bytes_from_lines_that_are_not_sure()
    {
        var random = new Random(5);
        LikelyLines[] lines = [.. Enumerable.Range(0, 600).Select(_ => Line(random)).Select(line => new LikelyLines(line.Left, line.Right, random.NextDouble()))];

        var one = Bytes(LexiconLearner.Learn(lines, new() { Threads = 1 }));

        Assert.True(one.Length > 1000);
        Assert.Equal(one, Bytes(LexiconLearner.Learn(lines, new() { Threads = 3 })));
    }

    [Fact]
    public void Empty_lines_and_overlong_lines_teach_nothing_and_do_no_harm()
    {
        var endless = Enumerable.Repeat("word", 50_000).ToArray();
        var lexicon = LexiconLearner.Learn([.. Small, ([], []), (["alone"], []), (endless, endless), (endless, endless)], new());

        Assert.Equal(Bytes(LexiconLearner.Learn(Small, new())), Bytes(lexicon));
        Assert.Equal(0, LexiconLearner.Learn(Array.Empty<LikelyLines>(), new()).Count);
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => LexiconLearner.Learn(Small, new(), source.Token));
    }

    internal static byte[] Bytes(Lexicon lexicon)
    {
        using var stream = new MemoryStream();
        CompactLexicon.Write(lexicon, stream);
        return stream.ToArray();
    }

    private static (string[] Left, string[] Right) Pair(string left, string right) => (left.Split(' '), right.Split(' '));

    // Words of a made-up pair of languages: left wN translates to right kN, with noise and another order.
    private static (string[] Left, string[] Right) Line(Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 12)).Select(_ => (int)(60 * random.NextDouble() * random.NextDouble())).ToArray();
        return ([.. words.Select(word => $"w{word}")], [.. words.Where(_ => random.Next(5) > 0).Reverse().Select(word => $"k{word}")]);
    }
}
