using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Tests.Lexicons;

public sealed class EmbeddedLexiconTests
{
    private static readonly Tokenizer English = Tokenizer.For(Language.English);
    private static readonly Tokenizer Indonesian = Tokenizer.For(Language.Indonesian);

    [Fact]
    public void It_has_at_least_25000_entries() => Assert.InRange(Lexicon.Embedded.Count, 25_000, 200_000);

    [Theory]
    [InlineData("earthquake", "gempa")]
    [InlineData("rupiah", "rupiah")]
    [InlineData("president", "presiden")]
    [InlineData("flood", "banjir")]
    [InlineData("ministry", "kementerian")]
    [InlineData("election", "pemilu")]
    [InlineData("killed", "tewas")]
    [InlineData("interest", "bunga")]
    [InlineData("exports", "ekspor")]
    [InlineData("verdict", "vonis")]
    [InlineData("ferry", "feri")]
    [InlineData("toll", "korban")]
    [InlineData("shuttler", "pebulutangkis")]
    [InlineData("lawmakers", "legislator")]
    [InlineData("thursday", "Kamis")]
    [InlineData("derailed", "anjlok")]
    public void It_knows_the_words_of_the_news_from_both_sides(string english, string indonesian)
    {
        var (left, right) = (Term(English, english), Term(Indonesian, indonesian));

        Assert.Contains(right, LexiconTests.Names(Lexicon.Embedded, Side.Left, left));
        Assert.Contains(left, LexiconTests.Names(Lexicon.Embedded, Side.Right, right));
    }

    [Fact]
    public void Every_probability_is_within_0_and_1_and_every_row_is_in_order()
    {
        var lexicon = Lexicon.Embedded;
        foreach (var side in new[] { Side.Left, Side.Right })
        {
            for (var i = 0; i < lexicon.TermCount(side); i++)
            {
                var row = lexicon.Entries(side, i);
                Assert.False(row.IsEmpty);
                for (var k = 0; k < row.Length; k++)
                {
                    Assert.InRange(row[k].Forward, 0f, 1f);
                    Assert.InRange(row[k].Backward, 0f, 1f);
                    Assert.True(k == 0 || row[k - 1].Forward >= row[k].Forward);
                }
            }
        }
    }

    [Fact]
    public void The_committed_compact_form_is_what_the_committed_tables_build()
    {
        var data = Path.Combine(Root(), "data", "lexicon");

        var built = LexiconLearnerTests.Bytes(LexiconBuilder.Merge(data, Language.English, Language.Indonesian));

        Assert.True(built.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(data, "lexicon.bin"))), "data/lexicon/lexicon.bin is out of date: run 'alignment lexicon build'");
    }

    [Fact]
    public void The_committed_expressions_are_what_the_handwritten_tables_build()
    {
        var data = Path.Combine(Root(), "data", "lexicon");

        var built = LexiconLearnerTests.Bytes(HandwrittenLexicon.ReadExpressions(Path.Combine(data, LexiconBuilder.Handwritten), Language.English, Language.Indonesian));

        Assert.True(built.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(data, LexiconBuilder.Expressions))), "data/lexicon/expressions.bin is out of date: run 'alignment lexicon build'");
    }

    private static string Term(Tokenizer tokenizer, string word) => Assert.Single(ParallelText.Terms(tokenizer, word));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Alignment.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests run outside the repository: Alignment.sln is in no folder above them");
    }
}
