using Alignment.Corpora;
using Alignment.LuceneNet;
using Alignment.Search;
using Alignment.Tests.Corpora;
using Alignment.Texts;

namespace Alignment.Tests.LuceneNet;

public sealed class AnalyzerFormsTests
{
    [Theory]
    [InlineData("en", "ferries", "ferri")]
    [InlineData("en", "the", "the")]
    [InlineData("id", "pengungsian", "ungsi")]
    [InlineData("id", "yang", "yang")]
    public void Words_are_written_as_Lucene_writes_them_and_none_is_lost(string language, string word, string expected) =>
        Assert.Equal(expected, AnalyzerForms.Instance.OfStem(Language.Of(language), word));

    [Fact]
    public void A_search_with_them_finds_translations_and_lights_what_it_found()
    {
        var corpus = new MemoryCorpus();
        corpus.Put("feri", Reports.Indonesian("Cuaca cerah.", "Harga beras naik di pasar."));
        using var index = LuceneIndex.InMemory();
        foreach (var entry in corpus.Articles())
        {
            index.Replace(entry.Id, new SentenceAnalyzer(AnalyzerForms.Instance).Analyze(corpus.Article(entry.Id)!));
        }

        var hit = new Searcher(corpus, index, forms: AnalyzerForms.Instance).Search(QueryParser.Parse("rice prices"), new() { From = Language.English })[0];

        Assert.Equal(["Harga", "beras"], hit.Highlights.Select(s => s.Of(hit.Sentence.Text)).Take(2));
    }

    [Fact]
    public void A_folder_that_was_made_with_other_forms_is_made_anew()
    {
        var folder = Directory.CreateTempSubdirectory("alignment-test-").FullName;
        var corpus = new MemoryCorpus();
        corpus.Put("ferry", Reports.English("Ferries sank."));
        LuceneIndex.Of(corpus, folder).Dispose();

        using (var index = LuceneIndex.Of(corpus, folder, AnalyzerForms.Instance))
        {
            Assert.Equal(["ferri", "sank"], index.Words(Language.English, ""));
        }

        Directory.Delete(folder, recursive: true);
    }
}
