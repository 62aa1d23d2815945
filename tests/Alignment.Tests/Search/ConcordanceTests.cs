using Alignment.Search;

namespace Alignment.Tests.Search;

public sealed class ConcordanceTests
{
    private const string Text = "Sebuah kapal feri tenggelam di perairan Nias.";

    [Fact]
    public void Key_words_stand_in_one_column()
    {
        var lines = Concordance.Lines(Text, [new(7, 12), new(40, 44)], 10).Select(l => Concordance.Format(l, 10));

        Assert.Equal(["   Sebuah [kapal] feri teng", " perairan [Nias]."], lines);
    }

    [Fact]
    public void A_sentence_without_key_words_is_shown_from_its_start() =>
        Assert.Equal("Sebuah kapal feri te", Concordance.Format(Assert.Single(Concordance.Lines(Text, [], 10)), 10));

    [Fact]
    public void Line_ends_do_not_break_a_line_and_no_character_is_cut_in_two()
    {
        var line = Assert.Single(Concordance.Lines("a\U0001F6A2\r\nferi\n\U0001F6A2b", [new(5, 9)], 3));

        Assert.Equal(new("  ", "feri", " \U0001F6A2"), line);
    }
}
