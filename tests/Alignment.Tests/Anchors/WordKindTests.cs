using System.Reflection;
using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

/// <summary>A kind of word that is spelt one way in a table and another in the code would be read as no words at all.</summary>
public sealed class WordKindTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void No_kind_of_word_beside_a_name_is_empty(string language) => AllHold(NameTables.For(Language.Of(language)));

    [Fact]
    public void No_kind_of_word_beside_a_value_is_empty() => AllHold(ValueWords.Embedded);

    private static void AllHold(object tables)
    {
        var kinds = tables.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.PropertyType == typeof(HashSet<string>)).ToList();

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.True(((HashSet<string>)kind.GetValue(tables)!).Count > 0, kind.Name));
    }
}
