using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

public sealed class NameSpellingTests
{
    [Fact]
    public void Every_spelling_of_the_table_is_one_name_with_what_it_sounds_like() =>
        Assert.All(LanguageTables.Embedded.Rows("name-spellings"), row =>
        {
            var (written, sounded) = (Name(row[0], row[1]), Name(row[0], row[2]));
            Assert.Equal(ValueRelation.Equal, NameSpelling.Relate(written, sounded));
            Assert.Equal(ValueRelation.Equal, NameSpelling.Relate(sounded, written));
        });

    private static string Name(string where, string letters) => where switch
    {
        "word" => "omar " + letters + " rimba",
        "start" => letters + "ruman",
        _ => "omar ber" + letters + "man",
    };
}
