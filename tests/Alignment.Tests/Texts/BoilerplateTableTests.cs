using Alignment.Tests.Evaluation;
using Alignment.Texts;

namespace Alignment.Tests.Texts;

public sealed class BoilerplateTableTests
{
    [Theory]
    [InlineData("en\twhole\tadvert\tbuy tickets", "'advert' is no role")]
    [InlineData("en\tfooter\tboilerplate\tbuy tickets", "'footer' is no place")]
    [InlineData("en\twhole\tboilerplate", "has 3 of 4 columns")]
    public void A_row_that_says_nothing_is_named_before_a_text_is_read_by_it(string row, string problem)
    {
        var error = Assert.Throws<InputException>(() => Roles("en", row, "The ferry sank off Buru on Monday."));

        Assert.StartsWith("boilerplate.tsv: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Kata_kunci_of_one_language_are_not_asked_of_the_other()
    {
        const string row = "id\twhole\tboilerplate\tbeli tiket";

        Assert.Equal(LineRole.Boilerplate, Roles("id", row, Page("Beli tiket"))[2]);
        Assert.Equal(LineRole.Subhead, Roles("en", row, Page("Beli tiket"))[2]);
    }

    [Fact]
    public void Words_of_photographs_hold_for_every_language()
    {
        const string row = "en\tphoto\tboilerplate\tlensa";
        const string caption = "Sebuah feri meninggalkan Ambon. (lensa: petugas pelabuhan)";

        Assert.Equal(LineRole.Boilerplate, Roles("en", row, Page(caption))[2]);
        Assert.Equal(LineRole.Boilerplate, Roles("id", row, Page(caption))[2]);
        Assert.Equal(LineRole.Subhead, Roles("id", "en\twhole\tboilerplate\tlensa", Page(caption))[2]);
    }

    private static string Page(string line) => $"""
        Feri Tenggelam di Lepas Pantai Buru

        Sebuah kapal feri tenggelam di lepas pantai Buru pada Senin pagi, kata petugas SAR.

        {line}

        Tim SAR mencari tujuh penumpang sejak Senin siang dengan dua kapal dan satu helikopter.
        """;

    private static LineRole[] Roles(string language, string row, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("boilerplate.tsv", row + "\n");
        var reader = new ArticleReader(LanguageTables.FromFolder(folder.Path));
        return [.. reader.Read(text, new() { Language = Language.Of(language) }).Sentences.Select(s => s.Role)];
    }
}
