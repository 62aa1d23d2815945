using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Search;
using Alignment.Tests.Corpora;

namespace Alignment.Tests.Search;

public sealed class SpellingAdviceTests
{
    [Theory]
    [InlineData("earthqauke Palu", "earthquake Palu")]
    [InlineData("gempaa \"di palu\" lang:id", "gempa \"di palu\" lang:id")]
    [InlineData("tennda gempaa", "tenda gempa")]
    public void A_word_that_nothing_holds_is_put_right_and_the_rest_left(string query, string expected) => Assert.Equal(expected, Suggest(query));

    [Theory]
    [InlineData("earthquake Palu")]
    [InlineData("xylophone")]
    [InlineData("gmp")]
    [InlineData("")]
    public void Nothing_is_suggested_where_all_is_right_or_nothing_is_near(string query) => Assert.Null(Suggest(query));

    [Theory]
    [InlineData("gempa", "gempa", 0)]
    [InlineData("gempa", "gemap", 1)]
    [InlineData("gempa", "empat", 2)]
    [InlineData("ferry", "feri", 2)]
    [InlineData("", "feri", 3)]
    public void Slips_are_counted(string a, string b, int expected) => Assert.Equal(expected, EditDistance.Between(a, b, 2));

    private static string? Suggest(string query)
    {
        var corpus = new MemoryCorpus();
        corpus.Put("en", Reports.English("An earthquake shook Palu.", "Earthquakes are common."));
        corpus.Put("id", Reports.Indonesian("Gempa mengguncang Palu.", "Para pengungsi gempa tidur di tenda."));
        var index = MemoryIndex.Of(corpus);
        var meaning = new Searcher(corpus, index).Understand(QueryParser.Parse(query), new());
        return new SpellingAdvice(corpus, index).Suggest(meaning);
    }
}
