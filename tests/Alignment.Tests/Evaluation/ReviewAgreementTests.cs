using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Evaluation;
using Alignment.Tests.Corpora;

namespace Alignment.Tests.Evaluation;

public sealed class ReviewAgreementTests
{
    private static readonly ArticlePair Ferry = Reports.Linked("ferry", Reports.English(Reports.FerryEnglish), Reports.Indonesian(Reports.FerryIndonesian));

    [Fact]
    public void Two_reviewers_are_compared_on_what_both_judged_and_each_with_the_program()
    {
        var rows = Rows(Said("Dewi", ReviewVerdict.Accept, 1, 1), Said("Dewi", ReviewVerdict.Reject, 2, 3), Said("Budi", ReviewVerdict.Accept, 1, 1), Said("Budi", ReviewVerdict.Partial, 4, 4));

        Assert.Equal(["Budi|the program|2|1", "Dewi|the program|2|2", "Budi|Dewi|1|1"], rows.Select(r => $"{r.First}|{r.Second}|{r.Judged}|{r.Same}"));
        Assert.Equal(1, rows[1].Kappa);
        Assert.Null(rows[2].Kappa);
    }

    [Fact]
    public void The_later_word_of_a_reviewer_counts() =>
        Assert.Equal(1, Assert.Single(Rows(Said("Dewi", ReviewVerdict.Reject, 1, 1), Said("Dewi", ReviewVerdict.Accept, 1, 1))).Same);

    [Fact]
    public void A_pair_that_came_aligned_says_nothing_of_the_program() =>
        Assert.Empty(ReviewAgreement.Of([new([Said("Dewi", ReviewVerdict.Accept, 1, 1)], null)]));

    private static IReadOnlyList<Agreement> Rows(params PlacedReview[] reviews) => ReviewAgreement.Of([new(reviews, Ferry.Bitext)]);

    private static PlacedReview Said(string who, ReviewVerdict verdict, int left, int right) => new(new(verdict, [], [], who, DateTimeOffset.UnixEpoch), [left], [right]);
}
