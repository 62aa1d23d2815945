using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Tests.Evaluation;

public sealed class GoldFolderTests
{
    [Fact]
    public void The_repository_s_gold_is_read_and_finds_its_texts_in_seeds()
    {
        var pairs = GoldFolder.Read(RepositoryFolder.Of("data", "gold"));

        Assert.Equal(30, pairs.Count);
        Assert.All(pairs, p => Assert.True(p.HasTexts));
        Assert.All(pairs, p => Assert.NotNull(p.Sentences(Side.Left).Published));
        Assert.Equal(240, pairs.Sum(p => p.Queries.Count));
        Assert.Equal(90, pairs.Sum(p => p.Discrepancies!.Count));
        Assert.Equal(30, pairs.Select(p => p.Hash).Distinct().Count());
    }

    [Fact]
    public void A_pair_folder_that_holds_everything_needs_no_seeds()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");

        var pair = Assert.Single(GoldFolder.Read(folder.Path));

        Assert.Equal("ferry", pair.Slug);
        Assert.True(pair.HasTexts);
        Assert.Equal([2, 3], pair.Links[0].Right);
        Assert.Equal(BeadKind.Partial, pair.Links[3].Kind);
        Assert.Equal(new DateOnly(2026, 1, 27), pair.Sentences(Side.Right).Published);
        Assert.Empty(pair.Queries[1].Right);
    }

    [Theory]
    [InlineData("2\t9\tequivalent\tx", 2)]
    [InlineData("2\t2\tequal\tx", 2)]
    [InlineData("2\t2\tequivalent", 2)]
    [InlineData("two\t2\tequivalent\tx", 2)]
    public void A_malformed_row_is_refused_with_file_and_line(string row, int line)
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry", "en_ids\tid_ids\tkind\tnote\n" + row + "\n");

        var e = Assert.Throws<InputException>(() => GoldFolder.Read(folder.Path));

        Assert.Equal(line, e.Line);
        Assert.EndsWith("gold.tsv", e.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2\t6\tFeri itu tenggelam pada Selasa.", "'6' is no list of sentences, expected numbers from 1 to 5 with commas between")]
    [InlineData("2\t2,3\tFeri itu tenggelam pada Selasa.", "found several sentences on a side, expected one on each")]
    [InlineData("2\t2", "found 2 columns, expected 3: en_id TAB id_id TAB id_sentence")]
    [InlineData("2\t2\t ", "id_sentence is empty, expected it before the change")]
    [InlineData("2\t2\tFeri itu tenggelam pada Senin.", "id_sentence is sentence 2 as it stands, expected it before the change")]
    [InlineData("4\t4\tTim SAR menemukan 71 jenazah.", "sentence 4 stands in a row above, expected each once")]
    public void A_malformed_row_of_altered_sentences_is_refused_with_file_line_and_reason(string row, string reason)
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        var path = folder.Write("ferry/altered.tsv", $"en_id\tid_id\tid_sentence\n3\t4\tTim SAR menemukan 19 jenazah.\n{row}\n");

        var e = Assert.Throws<InputException>(() => GoldFolder.Read(folder.Path));

        Assert.Equal($"{path}:3: {reason}", e.Message);
    }

    [Fact]
    public void A_folder_without_pairs_is_refused()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<InputException>(() => GoldFolder.Read(folder.Path));
        Assert.Throws<InputException>(() => GoldFolder.Read(System.IO.Path.Combine(folder.Path, "nowhere")));
    }

    [Fact]
    public void A_pair_keeps_its_name_by_content_when_it_moves_and_its_line_ends_change()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        SmallPair.Write(folder, "moved");
        folder.Write("moved/en.sentences.txt", SmallPair.English.Replace("\n", "\r\n", StringComparison.Ordinal));
        SmallPair.Write(folder, "other");
        folder.Write("other/en.sentences.txt", SmallPair.English.Replace("164", "165", StringComparison.Ordinal));
        folder.Write("other/discrepancies.tsv", "en_id\tid_id\ten_value\tid_value\ttype\n");

        var pairs = GoldFolder.Read(folder.Path);

        Assert.Equal(pairs[0].Hash, pairs[1].Hash);
        Assert.NotEqual(pairs[0].Hash, pairs[2].Hash);
    }
}
