using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Tests.Lexicons;

public sealed class HandwrittenLexiconTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_expression_is_kept_whole_beside_its_words()
    {
        Write(english: "decline\tmenolak, tidak_menerima", indonesian: "menolak\tturn_down | rebuff", thesaurus: "expired\tran_out, lapse\thabis_masa_berlaku");

        var words = HandwrittenLexicon.Read(_folder, Language.English, Language.Indonesian);
        var whole = HandwrittenLexicon.ReadExpressions(_folder, Language.English, Language.Indonesian);

        Assert.NotNull(words.Find("turn", "tolak"));
        Assert.Null(whole.Find("turn", "tolak"));
        Assert.Equal(0.64, whole.Find("turn down", "tolak")!.Value.Backward, 2);
        Assert.Equal(0.5, whole.Find("decline", "tidak terima")!.Value.Forward, 2);
    }

    [Fact]
    public void Two_whole_expressions_of_a_concept_say_more_than_an_expression_and_a_word()
    {
        Write(english: "", indonesian: "", thesaurus: "expired\tran_out, lapse\thabis_masa_berlaku, kedaluwarsa");

        var whole = HandwrittenLexicon.ReadExpressions(_folder, Language.English, Language.Indonesian);

        Assert.True(whole.Find("run out", "habis masa laku")!.Value.Forward > whole.Find("run out", "kedaluwarsa")!.Value.Forward);
        Assert.Null(whole.Find("lapse", "kedaluwarsa"));
    }

    [Fact]
    public void Expressions_whose_words_say_little_alone_are_kept_whole_only()
    {
        Write(english: "", indonesian: "", thesaurus: "", expressions: "out of business\twent_under\tgulung_tikar");

        Assert.Null(HandwrittenLexicon.Read(_folder, Language.English, Language.Indonesian).Find("go", "gulung"));
        Assert.NotNull(HandwrittenLexicon.ReadExpressions(_folder, Language.English, Language.Indonesian).Find("go under", "gulung tikar"));
    }

    private void Write(string english, string indonesian, string thesaurus, string? expressions = null)
    {
        if (expressions is not null)
        {
            File.WriteAllText(Path.Combine(_folder, "expressions.tsv"), expressions + "\n");
        }

        File.WriteAllText(Path.Combine(_folder, "dictionary.en.tsv"), english + "\n");
        File.WriteAllText(Path.Combine(_folder, "dictionary.id.tsv"), indonesian + "\n");
        File.WriteAllText(Path.Combine(_folder, "thesaurus.tsv"), thesaurus + "\n");
    }
}
