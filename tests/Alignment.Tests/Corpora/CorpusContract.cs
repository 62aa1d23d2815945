using System.Text.Json;
using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Tests.Corpora;

/// <summary>What every corpus must do. One line per implementation opens it empty.</summary>
public abstract class CorpusContract
{
    private static readonly JsonSerializerOptions Plain = new() { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals };

    protected abstract ICorpusStore Open();

    [Fact]
    public void A_new_corpus_is_empty()
    {
        var corpus = Open();

        Assert.Empty(corpus.Articles());
        Assert.Empty(corpus.Pairs());
        Assert.Equal(0, corpus.Generation);
        Assert.Null(corpus.Pair("ferry"));
        Assert.Null(corpus.Article("en-0000000000000000"));
        Assert.Empty(corpus.Edges(["en-0000000000000000"])["en-0000000000000000"].Links);
    }

    [Fact]
    public void A_pair_comes_back_as_it_was_put()
    {
        var corpus = Open();
        var pair = Reports.Ferry();

        corpus.Put(pair);

        Assert.Equal(Json(pair), Json(corpus.Pair("ferry")));
        Assert.Equal(Json(pair.Left), Json(corpus.Article(pair.Left.Id)));
    }

    [Fact]
    public void The_tables_of_contents_say_what_is_there()
    {
        var corpus = Open();
        var pair = Reports.Ferry();
        var alone = Reports.English("Ministers meet in Bandung");

        corpus.Put(pair);
        corpus.Put("ministers", alone);

        var row = Assert.Single(corpus.Pairs());
        Assert.Equal((pair.Left.Id, pair.Right.Id, 2, 1), (row.Left, row.Right, row.Links, row.Discrepancies));
        Assert.Equal(5.0 / 8, row.Linked, 12);
        Assert.Equal([.. new[] { pair.Left.Id, pair.Right.Id, alone.Id }.Order(StringComparer.Ordinal)], corpus.Articles().Select(a => a.Id));
        Assert.Equal(["ferry"], corpus.Articles().Single(a => a.Id == pair.Left.Id).Pairs);
        Assert.Empty(corpus.Articles().Single(a => a.Id == alone.Id).Pairs);
    }

    [Fact]
    public void Putting_a_pair_again_replaces_it_and_its_articles()
    {
        var corpus = Open();
        var first = Reports.Ferry();
        var second = Reports.Linked("ferry", Reports.English("Ferry found", "Divers found the ferry."), Reports.Indonesian("Feri Ditemukan", "Penyelam menemukan feri itu."));

        corpus.Put(first);
        corpus.Put(second);

        Assert.Equal(Json(second), Json(corpus.Pair("ferry")));
        Assert.Null(corpus.Article(first.Left.Id));
        Assert.Equal(2, corpus.Articles().Count);
    }

    [Fact]
    public void Putting_the_same_pair_twice_changes_nothing_but_the_generation()
    {
        var corpus = Open();

        corpus.Put(Reports.Ferry());
        corpus.Put(Reports.Ferry());

        Assert.Single(corpus.Pairs());
        Assert.Equal(2, corpus.Articles().Count);
        Assert.Equal(2, corpus.Generation);
    }

    [Fact]
    public void An_article_of_two_pairs_is_kept_once_and_stays_until_both_are_gone()
    {
        var corpus = Open();
        var shared = Reports.English("Ferry found", "Divers found the ferry.");
        corpus.Put(Reports.Linked("north", shared, Reports.Indonesian("Feri Ditemukan", "Penyelam menemukan feri itu.")));
        corpus.Put(Reports.Linked("south", shared, Reports.Indonesian("Feri Itu Ada", "Feri ditemukan penyelam.")));

        Assert.Equal(3, corpus.Articles().Count);
        Assert.Equal(["north", "south"], corpus.Edges([shared.Id])[shared.Id].Pairs);
        Assert.Equal(4, corpus.Edges([shared.Id])[shared.Id].Links.Count);

        Assert.True(corpus.RemovePair("north"));
        Assert.NotNull(corpus.Article(shared.Id));
        Assert.True(corpus.RemovePair("south"));
        Assert.Empty(corpus.Articles());
        Assert.False(corpus.RemovePair("south"));
    }

    [Fact]
    public void An_article_by_itself_is_replaced_under_its_name_and_outlives_its_pair()
    {
        var corpus = Open();
        var pair = Reports.Ferry();
        corpus.Put(pair);
        corpus.Put("ferry-en", pair.Left);

        corpus.RemovePair("ferry");
        Assert.Equal(pair.Left.Id, Assert.Single(corpus.Articles()).Id);

        var newer = Reports.English("Ferry raised");
        corpus.Put("ferry-en", newer);
        Assert.Equal(newer.Id, Assert.Single(corpus.Articles()).Id);
        Assert.True(corpus.RemoveArticle("ferry-en"));
        Assert.Empty(corpus.Articles());
    }

    [Fact]
    public void Links_are_seen_from_both_sides()
    {
        var corpus = Open();
        var pair = Reports.Ferry();
        corpus.Put(pair);

        var fromLeft = corpus.Edges([pair.Left.Id])[pair.Left.Id].Links.Select(l => (l.Sentence, l.OtherSentence, l.Kind));
        var fromRight = corpus.Edges([pair.Right.Id])[pair.Right.Id].Links.Select(l => (l.Sentence, l.OtherSentence, l.Kind));

        Assert.Equal([(1, 1, BeadKind.Equivalent), (2, 2, BeadKind.Partial), (3, 2, BeadKind.Partial)], fromLeft);
        Assert.Equal([(1, 1, BeadKind.Equivalent), (2, 2, BeadKind.Partial), (2, 3, BeadKind.Partial)], fromRight);
        Assert.All(corpus.Edges([pair.Left.Id])[pair.Left.Id].Links, l => Assert.Equal((pair.Right.Id, Language.Indonesian), (l.OtherArticle, l.OtherLanguage)));
    }

    [Fact]
    public void Edges_of_several_articles_are_those_of_each()
    {
        var corpus = Open();
        var (shared, ferry) = (Reports.English("Ferry found", "Divers found the ferry."), Reports.Ferry());
        corpus.Put(Reports.Linked("north", shared, Reports.Indonesian("Feri Ditemukan", "Penyelam menemukan feri itu.")));
        corpus.Put(Reports.Linked("again", shared, ferry.Right));
        corpus.Put(ferry);

        var edges = corpus.Edges([shared.Id, ferry.Right.Id, "en-0000000000000000", shared.Id]);

        Assert.Equal(3, edges.Count);
        Assert.Equal(["again", "north"], edges[shared.Id].Pairs);
        Assert.Equal(["again", "ferry"], edges[ferry.Right.Id].Pairs);
        Assert.All([shared.Id, ferry.Right.Id], id => Assert.Equal(corpus.Edges([id])[id].Links, edges[id].Links));
        Assert.Empty(edges["en-0000000000000000"].Pairs);
        Assert.Empty(corpus.Edges([]));
    }

    [Fact]
    public void A_bead_with_a_sentence_that_does_not_exist_is_refused_and_changes_nothing()
    {
        var corpus = Open();
        corpus.Put(Reports.Ferry());
        var good = Reports.Ferry();
        var bad = good with { Bitext = good.Bitext with { Beads = [new() { Left = [9], Right = [1], Kind = BeadKind.Equivalent }] } };

        Assert.Throws<ArgumentException>(() => corpus.Put(bad));

        Assert.Equal(Json(good), Json(corpus.Pair("ferry")));
        Assert.Equal(1, corpus.Generation);
    }

    [Fact]
    public void A_made_up_identifier_or_a_blank_name_is_refused()
    {
        var corpus = Open();
        var article = Reports.English("Ministers meet in Bandung");

        Assert.Throws<ArgumentException>(() => corpus.Put("ministers", article with { Id = "ministers" }));
        Assert.Throws<ArgumentException>(() => corpus.Put(" ", article));
        Assert.Empty(corpus.Articles());
    }

    [Theory]
    [InlineData("'; DROP TABLE pair; --")]
    [InlineData("nama dengan spasi \u00E9\u4E2D\U0001F6A2")]
    [InlineData("half a surrogate \uD83D, and a nul \0.")]
    public void Names_and_texts_of_any_characters_come_back(string text)
    {
        var corpus = Open();
        var pair = Reports.Linked(text, Reports.English(text, "A ferry sank."), Reports.Indonesian("Feri tenggelam.", text));

        corpus.Put(pair);

        Assert.Equal(text, Assert.Single(corpus.Pairs()).Name);
        Assert.Equal(pair.Left.Article.Text, corpus.Pair(text)!.Left.Article.Text);
        Assert.Equal(text, corpus.Pair(text)!.Right.Article.Sentences[1].Text);
    }

    [Fact]
    public void What_was_read_does_not_change_when_the_corpus_does()
    {
        var corpus = Open();
        corpus.Put(Reports.Ferry());
        var (pairs, articles) = (corpus.Pairs(), corpus.Articles());

        corpus.RemovePair("ferry");

        Assert.Single(pairs);
        Assert.Equal(2, articles.Count);
    }

    private static string Json(object? value) => JsonSerializer.Serialize(value, Plain);
}
