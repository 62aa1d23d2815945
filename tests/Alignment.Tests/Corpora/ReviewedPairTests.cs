using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Tests.Corpora;

public sealed class ReviewedPairTests
{
    private static readonly StoredArticle English = Reports.English(Reports.FerryEnglish);
    private static readonly StoredArticle Indonesian = Reports.Indonesian(Reports.FerryIndonesian);
    private readonly MemoryCorpus _log = new();

    [Fact]
    public void An_accepted_link_must_be_and_a_rejected_one_cannot()
    {
        Give(ReviewVerdict.Accept, [2], [2]);
        Give(ReviewVerdict.Reject, [3], [4]);

        var constraints = Now().Constraints;

        Assert.Equal("2:2 Equivalent", Assert.Single(constraints.Must.Select(Text)));
        Assert.Equal((3, 4), Assert.Single(constraints.Cannot));
    }

    [Fact]
    public void The_later_of_two_reviews_of_the_same_sentences_holds()
    {
        Give(ReviewVerdict.Accept, [2], [2]);
        Give(ReviewVerdict.Partial, [2], [2]);
        Give(ReviewVerdict.Reject, [3], [3]);
        Give(ReviewVerdict.Accept, [3], [3]);

        var constraints = Now().Constraints;

        Assert.Equal(["2:2 Partial", "3:3 Equivalent"], constraints.Must.Select(Text));
        Assert.Empty(constraints.Cannot);
    }

    [Fact]
    public void A_sentence_taken_out_of_a_link_leaves_the_rest_of_it()
    {
        Give(ReviewVerdict.Accept, [2], [2, 3]);
        Give(ReviewVerdict.Reject, [2], [3]);

        Assert.Equal("2:2 Equivalent", Assert.Single(Now().Constraints.Must.Select(Text)));
    }

    [Fact]
    public void A_sentence_added_to_a_link_makes_one_larger_link()
    {
        Give(ReviewVerdict.Accept, [2], [2]);
        Give(ReviewVerdict.Accept, [2], [2, 3]);

        Assert.Equal("2:2,3 Equivalent", Assert.Single(Now().Constraints.Must.Select(Text)));
    }

    [Fact]
    public void What_is_undone_settles_nothing()
    {
        Give(ReviewVerdict.Accept, [2], [2]);
        _log.Append(new(ReviewVerdict.Undo, [], [], "Budi", DateTimeOffset.UnixEpoch) { Undoes = 1 });

        Assert.True(Now().Constraints.IsEmpty);
        Assert.Empty(Now().Standing);
    }

    [Fact]
    public void A_review_outlives_a_change_elsewhere_in_the_text()
    {
        Give(ReviewVerdict.Accept, [3], [3]);

        var changed = Reports.English(["Ferry sinks off Nias island", "Rescuers were quick.", .. Reports.FerryEnglish[1..]]);

        Assert.Equal("4:3 Equivalent", Assert.Single(Of("ferry", changed, Indonesian).Constraints.Must.Select(Text)));
    }

    [Fact]
    public void A_review_whose_sentence_is_gone_is_listed_as_orphaned()
    {
        Give(ReviewVerdict.Accept, [3], [3]);

        var reviewed = Of("ferry", Reports.English("Ferry sinks off Nias", "Everything else was written anew."), Indonesian);

        Assert.Equal(1, Assert.Single(reviewed.Orphaned).Number);
        Assert.True(reviewed.Constraints.IsEmpty);
    }

    [Fact]
    public void A_sentence_that_stands_in_another_pair_too_is_not_reviewed_there()
    {
        Give(ReviewVerdict.Reject, [4], [4]);

        var other = Of("storm", Reports.English("Storm over Nias", "The captain blamed a sudden storm."), Reports.Indonesian("Badai di Nias", "Cuaca buruk diduga menjadi penyebab."));

        Assert.True(other.Constraints.IsEmpty);
        Assert.Empty(other.Orphaned);
    }

    private static string Text(SettledLink link) => $"{string.Join(',', link.Left)}:{string.Join(',', link.Right)} {link.Kind}";

    private void Give(ReviewVerdict verdict, int[] left, int[] right) => _log.Append(new(
        verdict, [.. left.Select(n => Passage.Of(English.Article, English.Article.Sentences[n - 1]))], [.. right.Select(n => Passage.Of(Indonesian.Article, Indonesian.Article.Sentences[n - 1]))],
        "Dewi", DateTimeOffset.UnixEpoch) { Pair = "ferry" });

    private ReviewedPair Now() => Of("ferry", English, Indonesian);

    private ReviewedPair Of(string name, StoredArticle left, StoredArticle right) => ReviewedPair.Of(name, left.Article, right.Article, _log.Reviews());
}
