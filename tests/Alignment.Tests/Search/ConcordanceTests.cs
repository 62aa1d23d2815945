using Alignment.Search;

namespace Alignment.Tests.Search;

public sealed class ConcordanceTests
{
    private const string Text = "Sebuah kapal feri tenggelam di perairan Nias.";

    [Fact]
    public void Each_key_word_has_a_line_with_as_much_text_on_either_side_as_is_asked_for()
    {
        var lines = Concordance.Lines(Text, [new(7, 12), new(40, 44)], 10);

        Assert.Equal([new("Sebuah ", "kapal", " feri teng"), new(" perairan ", "Nias", ".")], lines);
    }

    [Fact]
    public void A_sentence_without_key_words_is_shown_from_its_start() =>
        Assert.Equal(new("", "", "Sebuah kapal feri te"), Assert.Single(Concordance.Lines(Text, [], 10)));

    [Fact]
    public void Line_ends_do_not_break_a_line_and_no_character_is_cut_in_two()
    {
        var line = Assert.Single(Concordance.Lines("a\U0001F6A2\r\nferi\n\U0001F6A2b", [new(5, 9)], 3));

        Assert.Equal(new("  ", "feri", " \U0001F6A2"), line);
    }
}
