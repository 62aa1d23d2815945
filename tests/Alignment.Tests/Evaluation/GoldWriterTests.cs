using Alignment.Corpora;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Tests.Corpora;

namespace Alignment.Tests.Evaluation;

public sealed class GoldWriterTests
{
    private static readonly ArticlePair Ferry = Reports.Ferry();

    [Fact]
    public void What_reviewers_said_is_read_back_as_gold()
    {
        using var folder = new TemporaryFolder();

        Write(folder.Path, Said(ReviewVerdict.Accept, [2, 3], [2]), Said(ReviewVerdict.Partial, [1], [1]), Said(ReviewVerdict.Reject, [4], [4]));

        var gold = GoldFolder.ReadPair(folder.Path);
        Assert.Equal(["1:1 Partial Dewi, 2026-03-01", "2,3:2 Equivalent Dewi, 2026-03-01"], gold.Links.Select(l => $"{string.Join(',', l.Left)}:{string.Join(',', l.Right)} {l.Kind} {l.Note}"));
        Assert.Equal([4], Assert.Single(gold.Distractors).Left);
        Assert.Equal(Reports.FerryEnglish, gold.Sentences(Side.Left).Sentences.Select(s => s.Text));
        Assert.Equal(new DateOnly(2025, 8, 9), gold.Sentences(Side.Left).Published);
        Assert.Null(gold.Discrepancies);
        Assert.True(gold.HasTexts);
    }

    [Fact]
    public void Gold_is_english_and_indonesian()
    {
        var turned = Reports.Linked("turned", Ferry.Right, Ferry.Left);

        Assert.Throws<ArgumentException>(() => GoldWriter.Write(turned, ReviewedPair.Of("turned", turned.Left.Article, turned.Right.Article, [])));
    }

    private static Review Said(ReviewVerdict verdict, int[] left, int[] right) => new(
        verdict, [.. left.Select(n => Passage.Of(Ferry.Left.Article, Ferry.Left.Article.Sentences[n - 1]))], [.. right.Select(n => Passage.Of(Ferry.Right.Article, Ferry.Right.Article.Sentences[n - 1]))],
        "Dewi", new(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(7))) { Pair = "ferry" };

    private static void Write(string folder, params Review[] reviews)
    {
        var log = new MemoryCorpus();
        Array.ForEach(reviews, r => log.Append(r));
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in GoldWriter.Write(Ferry, ReviewedPair.Of("ferry", Ferry.Left.Article, Ferry.Right.Article, log.Reviews())))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
