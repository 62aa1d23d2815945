using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Search;
using Alignment.Tests.Corpora;
using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Search;

/// <summary>What every engine must do, alone and under the searcher. One line per implementation opens it empty.</summary>
public abstract class SearchIndexContract
{
    private static readonly SearchOptions Monolingual = new() { From = Language.English, Translate = false };

    protected abstract ISearchIndex Open();

    [Fact]
    public void An_empty_index_answers_with_no_hits()
    {
        var index = Open();

        Assert.Empty(index.Statistics());
        Assert.Empty(index.Postings(Word("ferry")));
        Assert.Empty(index.Words(Language.English, "f"));
        Assert.Empty(new Searcher(new MemoryCorpus(), index, Lexicon.Empty).Search(QueryParser.Parse("ferry")));
    }

    [Fact]
    public void A_term_gives_its_sentences_in_order_with_counts_and_lengths()
    {
        var index = Open();
        index.Replace("b", [Document("b", 2, "ship", "sink", "ship"), Document("b", 1, "ship")]);
        index.Replace("a", [Document("a", 10, "ship", "port"), Document("a", 9, "port")]);

        Assert.Equal([new("a", 10, 1, 2), new("b", 1, 1, 1), new("b", 2, 2, 3)], index.Postings(Word("ship")));
        Assert.Equal([new LanguageStatistics(Language.English, 4, 7)], index.Statistics());
        Assert.Equal(["port"], index.Words(Language.English, "p"));
        Assert.Equal(["port", "ship", "sink"], index.Words(Language.English, ""));
    }

    [Fact]
    public void Languages_and_fields_never_mix()
    {
        var index = Open();
        index.Replace("a", [new("a", 1, Language.English, [new(Language.English, TermField.Word, "air"), new(Language.English, TermField.Value, "2025")], 1)]);
        index.Replace("b", [new("b", 1, Language.Indonesian, [new(Language.Indonesian, TermField.Word, "air"), new(Language.Indonesian, TermField.Type, "date")], 1)]);

        Assert.Equal("a", Assert.Single(index.Postings(Word("air"))).Article);
        Assert.Equal("b", Assert.Single(index.Postings(new(Language.Indonesian, TermField.Word, "air"))).Article);
        Assert.Empty(index.Postings(new(Language.English, TermField.Word, "2025")));
        Assert.Empty(index.Postings(new(Language.English, TermField.Type, "date")));
    }

    [Fact]
    public void Replacing_an_article_forgets_its_old_sentences()
    {
        var index = Open();
        index.Replace("a", [Document("a", 1, "ship"), Document("a", 2, "port")]);

        index.Replace("a", [Document("a", 1, "train")]);
        Assert.Empty(index.Postings(Word("ship")));
        Assert.Equal([new LanguageStatistics(Language.English, 1, 1)], index.Statistics());

        index.Replace("a", []);
        Assert.Empty(index.Statistics());
        Assert.Empty(index.Words(Language.English, ""));
    }

    [Fact]
    public void Documents_of_another_article_or_with_one_number_are_refused()
    {
        var index = Open();

        Assert.Throws<ArgumentException>(() => index.Replace("a", [Document("b", 1, "ship")]));
        Assert.Throws<ArgumentException>(() => index.Replace("a", [Document("a", 1, "ship"), Document("a", 1, "port")]));
        Assert.Empty(index.Statistics());
    }

    [Fact]
    public void Any_characters_make_a_term()
    {
        string[] words = ["\"", "*", "q", "q0071", "naïve", "Ship", "ship", "a b", "'; drop table term; --", "\uD83D", "\0", "\U0001F6A2", "", new string('x', 5000)];
        var index = Open();
        index.Replace("a", [.. words.Select((w, i) => Document("a", i + 1, w))]);

        for (var i = 0; i < words.Length; i++)
        {
            Assert.Equal(i + 1, Assert.Single(index.Postings(Word(words[i]))).Sentence);
        }

        Assert.Equal(words.Select(w => Word(w).Text).Order(StringComparer.Ordinal), index.Words(Language.English, ""));
    }

    [Fact]
    public void The_postings_equal_the_oracles_on_any_small_corpus()
    {
        var words = new[] { "kapal", "ship", "Ship", "qq", "q0071", "1.5", "é", "a-b" };
        var document = Gen.ArrayOf(Gen.Elements(words));
        Prop.ForAll(Gen.ArrayOf(Gen.Zip(Gen.Choose(1, 3), Gen.ArrayOf(document))).ToArbitrary(), changes =>
        {
            var (index, oracle) = (Open(), new MemoryIndex());
            foreach (var (article, documents) in changes)
            {
                var made = documents.Select((d, i) => Document($"a{article}", i + 1, d)).ToArray();
                index.Replace($"a{article}", made);
                oracle.Replace($"a{article}", made);
            }

            Assert.Equal(oracle.Statistics(), index.Statistics());
            Assert.Equal(oracle.Words(Language.English, ""), index.Words(Language.English, ""));
            Assert.All(words, w => Assert.Equal(oracle.Postings(Word(w)), index.Postings(Word(w))));
            (index as IDisposable)?.Dispose();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void A_cancelled_search_stops()
    {
        var searcher = Over(Reports.English("A ferry sank off Nias."));

        Assert.Throws<OperationCanceledException>(() => searcher.Search(QueryParser.Parse("ferry"), Monolingual, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_same_query_gives_the_same_hits_in_the_same_order_and_ties_go_by_article_then_sentence()
    {
        var searcher = Over(Reports.English("A ferry sank.", "A ferry sank."), Reports.English("A ferry sank.", "A ferry sank.", "Rain fell."));

        var hits = searcher.Search(QueryParser.Parse("ferry"), Monolingual).Select(h => (h.Article, h.Sentence.Number, h.Score)).ToArray();

        Assert.Equal(hits, searcher.Search(QueryParser.Parse("ferry"), Monolingual).Select(h => (h.Article, h.Sentence.Number, h.Score)));
        Assert.Equal(hits.OrderByDescending(h => h.Score).ThenBy(h => h.Article, StringComparer.Ordinal).ThenBy(h => h.Number), hits);
        Assert.Equal(4, hits.Length);
    }

    [Fact]
    public void A_rarer_word_ranks_its_sentence_higher()
    {
        var searcher = Over(Reports.English("The harbour closed.", "The harbour opened.", "The harbour flooded.", "The volcano erupted."));

        var hits = searcher.Search(QueryParser.Parse("harbour volcano"), Monolingual);

        Assert.Equal(4, hits[0].Sentence.Number);
        Assert.Equal(hits.Select(h => h.Score).OrderDescending(), hits.Select(h => h.Score));
        Assert.Equal(Enumerable.Range(1, hits.Count), hits.Select(h => h.Rank));
    }

    [Fact]
    public void Highlights_cut_the_words_that_were_found()
    {
        var searcher = Over(Reports.English("Storm warning.", "  The ferry sank; another ferry turned back."));

        var hit = Assert.Single(searcher.Search(QueryParser.Parse("ferry"), Monolingual));

        Assert.Equal(["ferry", "ferry"], hit.Highlights.Select(s => s.Of(hit.Sentence.Text)));
    }

    [Theory]
    [InlineData("ferry* \"")]
    [InlineData("ferry AND NEAR(")]
    [InlineData("ferry) OR rowid:1 --")]
    [InlineData("^ferry + {x} ' ; DROP TABLE term")]
    [InlineData("@ferry \u201C")]
    public void Marks_and_operators_of_other_engines_are_words_or_nothing(string query)
    {
        var searcher = Over(Reports.English("The ferry sank.", "The bus stopped."));

        Assert.Equal(1, searcher.Search(QueryParser.Parse(query), Monolingual)[0].Sentence.Number);
        Assert.Equal(1, searcher.Search(QueryParser.Plain(query), Monolingual)[0].Sentence.Number);
    }

    [Fact]
    public void A_phrase_wants_its_words_side_by_side_and_a_hyphen_excludes()
    {
        var searcher = Over(Reports.English("Deep water ferry service.", "The ferry left deep green water.", "Water rose."));

        Assert.Equal([1], searcher.Search(QueryParser.Parse("\"deep water\""), Monolingual).Select(h => h.Sentence.Number));
        Assert.Equal([2, 3], searcher.Search(QueryParser.Parse("water -service"), Monolingual).Select(h => h.Sentence.Number).Order());
        Assert.Empty(searcher.Search(QueryParser.Parse("-water"), Monolingual));
    }

    [Fact]
    public void An_excluded_phrase_bans_what_says_it_and_not_its_words()
    {
        var searcher = Over(Reports.English("Deep water ferry service.", "The ferry left deep green water.", "Water rose."));

        Assert.Equal([2, 3], searcher.Search(QueryParser.Parse("water -\"deep water\""), Monolingual).Select(h => h.Sentence.Number).Order());
        Assert.Equal([1, 3], searcher.Search(QueryParser.Parse("water -\"the ferry\""), Monolingual).Select(h => h.Sentence.Number).Order());
        Assert.Equal([3], searcher.Search(QueryParser.Parse("water -\"ferry\""), Monolingual).Select(h => h.Sentence.Number));
    }

    [Fact]
    public void An_excluded_phrase_bans_its_counterpart_in_the_other_language_too()
    {
        var corpus = new MemoryCorpus();
        corpus.Put(Reports.Linked("rain", Reports.English("Heavy rain closed the road.", "The road was heavy with trucks before the rain.", "Schools closed."), Reports.Indonesian("Hujan lebat menutup jalan.", "Jalan itu padat oleh truk sebelum hujan.", "Sekolah tutup.")));
        var searcher = new Searcher(corpus, Fill(Open(), corpus));
        var english = new SearchOptions { From = Language.English };
        var banned = searcher.Search(QueryParser.Parse("\"heavy rain\""), english).Select(h => (h.Language, h.Sentence.Number)).ToHashSet();

        var hits = searcher.Search(QueryParser.Parse("rain road -\"heavy rain\""), english).Select(h => (h.Language, h.Sentence.Number)).ToList();

        Assert.Contains((Language.English, 2), hits);
        Assert.Contains((Language.Indonesian, 1), banned);
        Assert.Empty(hits.Intersect(banned));
    }

    [Fact]
    public void A_hit_lifts_its_counterpart_and_shows_it()
    {
        var corpus = new MemoryCorpus();
        corpus.Put(Reports.Linked("storm", Reports.English("Rain fell.", "Officials blamed turbulence.", "Roads closed."), Reports.Indonesian("Hujan turun.", "Pejabat menyalahkan cuaca.", "Jalan ditutup.")));
        var index = Fill(Open(), corpus);

        var hits = new Searcher(corpus, index, Lexicon.Empty).Search(QueryParser.Parse("turbulence"), new() { From = Language.English });

        Assert.Equal([("en", 2), ("id", 2)], hits.Select(h => (h.Language.Code, h.Sentence.Number)));
        Assert.Equal(["storm"], hits[1].Pairs);
        var aligned = Assert.Single(hits[1].Aligned);
        Assert.Equal("turbulence", Assert.Single(aligned.Highlights).Of(aligned.Sentence.Text));
    }

    [Fact]
    public void The_explanation_sums_to_the_score()
    {
        var searcher = Over(Reports.English("A ferry sank off Nias.", "The ferry captain spoke.", "Nias is an island."));

        Assert.All(searcher.Search(QueryParser.Parse("ferry Nias captain"), Monolingual with { Explain = true }), h => Assert.Equal(h.Score, h.Explanation.Sum(c => c.Value), 9));
    }

    private static IndexTerm Word(string text) => new(Language.English, TermField.Word, text);

    private static SearchDocument Document(string article, int n, params string[] words) => new(article, n, Language.English, [.. words.Select(Word)], words.Length);

    private static ISearchIndex Fill(ISearchIndex index, MemoryCorpus corpus)
    {
        foreach (var entry in corpus.Articles())
        {
            index.Replace(entry.Id, SentenceAnalyzer.Default.Analyze(corpus.Article(entry.Id)!));
        }

        return index;
    }

    private Searcher Over(params StoredArticle[] articles)
    {
        var corpus = new MemoryCorpus();
        foreach (var article in articles)
        {
            corpus.Put(article.Id, article);
        }

        return new(corpus, Fill(Open(), corpus), Lexicon.Empty);
    }
}
