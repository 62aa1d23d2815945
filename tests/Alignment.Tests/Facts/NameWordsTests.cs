using Alignment.Anchors;
using Alignment.Facts;

namespace Alignment.Tests.Facts;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("bandara husein sastranegara", "husein sastranegara", true)]
    [InlineData("margaret lowe", "lowe margaret", true)]
    [InlineData("margaret lowe", "low", false)]
    [InlineData("lowe", "margaret lowe", false)]
    public void A_name_holds_another_when_it_has_all_of_its_words_whole(string whole, string part, bool holds) =>
        Assert.Equal(holds, NameWords.Holds(Name(whole), Name(part)));

    [Theory]
    [InlineData("lukas arden", "lukas hartono", true)]
    [InlineData("arif nugraha", "arief nugroho", true)]
    [InlineData("lukas arden", "nora field", false)]
    [InlineData("lukas", "lukas", false)]
    public void Namesakes_are_full_names_that_share_a_word_or_are_alike_word_by_word(string left, string right, bool namesakes) =>
        Assert.Equal(namesakes, NameWords.AreNamesakes(Name(left), Name(right)));

    [Theory]
    [InlineData("tran thi lan", "tran thi mai", true)]
    [InlineData("tran thi lan", "tran van mai", false)]
    [InlineData("tran thi lan", "tran thi", false)]
    [InlineData("tran thi lan", "tran thi lan", false)]
    public void All_but_one_word_are_equal_only_in_names_of_one_length(string left, string right, bool butOne) =>
        Assert.Equal(butOne, NameWords.ButOneAreEqual(Name(left), Name(right)));

    [Fact]
    public void The_two_words_most_alike_may_stand_anywhere_in_the_names()
    {
        Assert.Equal(1, NameWords.MostAlike(Name("rina setyawati"), Name("ibu setyawati rini")), 2);
        Assert.Equal(0, NameWords.MostAlike(Name("nora field"), Name("lukas arden")), 2);
    }

    private static NameValue Name(string key) => new(key, NameKind.Person);
}
