using Alignment.Lexicons;
using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Lexicons;

public sealed class LexiconFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_is_written_reads_back_the_same_to_four_decimals()
    {
        var lexicon = Lexicon.FromEntries([new("ferry", "feri", 0.25, 0.5), new("ferry", "kapal", 0.125, 0.0001), new("sink", "tenggelam", 1, 0)]);
        using (var writer = new StreamWriter(_path))
        {
            LexiconFile.Write(lexicon, writer, "made by a test");
        }

        var read = Read(LexiconFormat.Tsv);

        Assert.Equal(lexicon.Pairs, read.Lexicon.Pairs);
        Assert.StartsWith("# made by a test\n# left\tright", File.ReadAllText(_path), StringComparison.Ordinal);
    }

    [Fact]
    public void Hunaligns_dictionary_has_the_target_first()
    {
        File.WriteAllText(_path, "kapal @ ship\nkapal @ vessel\n");

        var lexicon = Read(LexiconFormat.Hunalign).Lexicon;

        Assert.Equal((1f, 0.5f), (lexicon.Find("ship", "kapal")!.Value.Forward, lexicon.Find("ship", "kapal")!.Value.Backward));
    }

    [Fact]
    public void Two_columns_share_probability_by_weight_and_expressions_are_skipped_not_broken_up()
    {
        File.WriteAllText(_path, "# FreeDict\nbank\tbank\t3\nbank\ttepi\t1\nfire brigade\tpemadam kebakaran\n");

        var content = Read(LexiconFormat.Columns);

        Assert.Equal(0.75f, content.Lexicon.Find("bank", "bank")!.Value.Forward);
        Assert.Equal(0.25f, content.Lexicon.Find("bank", "tepi")!.Value.Forward);
        Assert.Equal(1, content.Skipped);
        Assert.Equal(2, content.Lexicon.Count);
    }

    [Fact]
    public void Words_become_terms_and_those_that_fall_together_share()
    {
        File.WriteAllText(_path, "# terms: words\nattacks\tserangan\t0.8\t0.8\nattacker\tpenyerang\t0.8\t0.8\n");

        var lexicon = Read(LexiconFormat.Tsv).Lexicon;

        Assert.Equal((0.8f, 0.5f), (lexicon.Find("attack", "serang")!.Value.Forward, lexicon.Find("attack", "serang")!.Value.Backward));
    }

    [Theory]
    [InlineData(LexiconFormat.Tsv, "quake\tgempa\t0.5\t0.5\nquake\tgempa\n", 2, "2 columns")]
    [InlineData(LexiconFormat.Tsv, "quake\tgempa\t0,5\t0.5\n", 1, "'0,5'")]
    [InlineData(LexiconFormat.Tsv, "quake\tgempa\t1.5\t0.5\n", 1, "'1.5'")]
    [InlineData(LexiconFormat.Tsv, "quake\t \t1\t0.5\n", 1, "empty word")]
    [InlineData(LexiconFormat.Hunalign, "gempa quake\n", 1, "' @ '")]
    [InlineData(LexiconFormat.Columns, "a\tb\t-1\n", 1, "'-1'")]
    [InlineData(LexiconFormat.Columns, "alone\n", 1, "1 columns")]
    public void A_bad_row_is_refused_with_its_path_and_line(LexiconFormat format, string text, int line, string found)
    {
        File.WriteAllText(_path, text);

        var refusal = Assert.Throws<InputException>(() => Read(format));

        Assert.StartsWith($"{_path}:{line}: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(found, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name() =>
        Assert.StartsWith(_path + ": ", Assert.Throws<InputException>(() => Read(LexiconFormat.Tsv)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_compact_form_reads_back_within_its_rounding()
    {
        Prop.ForAll(LexiconTests.PairLists(), pairs =>
        {
            var lexicon = Lexicon.FromEntries(pairs);
            using var stream = new MemoryStream(LexiconLearnerTests.Bytes(lexicon));
            var read = CompactLexicon.Read(stream, "memory");
            return read.Count == lexicon.Count && lexicon.Pairs.All(pair => Math.Abs(read.Find(pair.Left, pair.Right)!.Value.Forward - pair.Forward) < 1e-5);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_compact_form_that_is_cut_short_or_is_something_else_is_refused()
    {
        var bytes = LexiconLearnerTests.Bytes(Lexicon.FromEntries([new("ferry", "feri", 0.25, 0.5), new("sink", "tenggelam", 1, 0)]));

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InputException>(() => CompactLexicon.Read(new MemoryStream(bytes[..length]), "cut.bin"));
        }

        bytes[0] ^= 1;
        Assert.Throws<InputException>(() => CompactLexicon.Read(new MemoryStream(bytes), "other.bin"));
    }

    private LexiconContent Read(LexiconFormat format) => LexiconFile.Read(_path, format, Language.English, Language.Indonesian);
}
