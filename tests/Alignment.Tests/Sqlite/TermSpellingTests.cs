using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Sqlite;

public sealed class TermSpellingTests
{
    [Theory]
    [InlineData("ship", "en0ship")]
    [InlineData("2025-08-08", "en02025q002d08q002d08")]
    [InlineData("Qatar", "en0q0051atar")]
    public void A_term_is_spelled_in_letters_and_digits_that_FTS5_leaves_alone(string text, string expected) =>
        Assert.Equal(expected, TermSpelling.Of(new(Language.English, TermField.Word, text)));

    [Fact]
    public void Any_text_can_be_read_back_from_its_spelling() => Prop.ForAll<string>(text =>
    {
        var term = new IndexTerm(Language.Indonesian, TermField.Value, text ?? "");

        Assert.Equal(term.Text, TermSpelling.Text(TermSpelling.Of(term)));
        Assert.True(TermSpelling.Of(term).All(char.IsAsciiLetterOrDigit));
    }).Check(Config.QuickThrowOnFailure);
}
