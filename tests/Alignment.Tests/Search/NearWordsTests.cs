using Alignment.Search;

namespace Alignment.Tests.Search;

public sealed class NearWordsTests
{
    private static readonly MeantWord Arrest = new([1, 0, 0], 3);
    private static readonly MeantWord Forest = new([0, 1, 0], 1);
    private static readonly MeantWord Suspect = new([0.8f, 0, 0.6f], 1);

    [Fact]
    public void A_query_is_near_by_the_worth_of_its_words_that_are()
    {
        var near = new NearWords([Arrest, Forest], from: 0.3);
        near.Add([Suspect], 1);

        Assert.Equal(3 * (0.8 - 0.3) / 0.7 / 4, near.Share(), 6);
    }

    [Fact]
    public void Each_word_takes_the_nearest_sentence_by_its_weight()
    {
        var near = new NearWords([Arrest, Forest], from: 0.3);
        near.Add([Suspect], 1);
        near.Add([Arrest, Forest], 0.5);

        Assert.Equal(((3 * 0.5 / 0.7) + (1 * 0.5)) / 4, near.Share(), 6);
    }

    [Fact]
    public void Words_that_have_nothing_to_do_with_each_other_are_no_nearer_than_none()
    {
        var near = new NearWords([Forest], from: 0.3);
        near.Add([Suspect], 1);
        var none = new NearWords([], from: 0.3);

        Assert.Equal(0, near.Share());
        Assert.Equal(0, none.Share());
    }

    [Fact]
    public void What_was_taken_in_can_be_forgotten()
    {
        var near = new NearWords([Arrest], from: 0.3);
        near.Add([Arrest], 1);
        near.Clear();

        Assert.Equal(0, near.Share());
    }
}
