using Alignment.Tests.Evaluation;
using Alignment.Texts;

namespace Alignment.Tests.Texts;

public sealed class LanguageTablesTests
{
    [Fact]
    public void A_table_of_the_callers_goes_before_the_embedded_one_and_the_others_stay()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stopwords.tsv", "# what this caller passes over\nen\tferry\n");

        var tables = LanguageTables.FromFolder(folder.Path);
        var tokens = new List<Token>();
        new Tokenizer(Language.English, tables).Tokenize("the ferry", new(0, 9), tokens);

        Assert.Equal(["en", "ferry"], Assert.Single(tables.Rows("stopwords")));
        Assert.Equal(LanguageTables.Embedded.Rows("months"), tables.Rows("months"));
        Assert.Equal([false, true], tokens.Select(t => t.IsStopWord));
    }
}
