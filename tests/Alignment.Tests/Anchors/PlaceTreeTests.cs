using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

public sealed class PlaceTreeTests
{
    [Theory]
    [InlineData("sidoarjo", "east java", true)]
    [InlineData("sidoarjo", "indonesia", true)]
    [InlineData("java", "sidoarjo", true)]
    [InlineData("tokyo", "japan", true)]
    [InlineData("tallinn", "estonia", true)]
    [InlineData("osaka", "tokyo", false)]
    [InlineData("java", "bali", false)]
    [InlineData("java", "java", false)]
    public void A_place_lies_in_what_holds_it_however_far_up(string place, string other, bool expected)
    {
        Assert.Equal(expected, PlaceTree.Holds(place, other));
        Assert.Equal(expected, PlaceTree.Holds(other, place));
    }

    [Fact]
    public void Every_place_lies_in_one_that_the_table_has_and_none_in_itself()
    {
        var rows = LanguageTables.Embedded.Rows("places");
        var keys = rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(rows.SelectMany(r => r.Skip(3)).Where(whole => whole.Length > 0), whole => Assert.Contains(whole, keys));
        Assert.All(keys, key => Assert.False(PlaceTree.Holds(key, key)));
    }
}
