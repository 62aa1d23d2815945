using Alignment.Aligning;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class BoundSentencesTests
{
    private const string English =
        """
        Home
        Log in
        The ferry sank near Negara on Friday, killing four people.
        Rescuers took 29 survivors to the hospital before dark.
        """;

    private const string Indonesian =
        """
        Beranda
        Masuk
        Feri itu tenggelam di dekat Negara pada Jumat dan menewaskan empat orang.
        Tim penyelamat membawa 29 orang selamat ke rumah sakit sebelum gelap.
        """;

    [Theory]
    [InlineData(AlignmentMode.Parallel)]
    [InlineData(AlignmentMode.Comparable)]
    public void Menus_of_two_pages_are_never_linked(AlignmentMode mode) =>
        Assert.Equal([(3, 3), (4, 4)], Links(Align(mode, null)));

    [Fact]
    public void What_a_reader_settles_stands_even_of_a_menu() =>
        Assert.Contains((2, 2), Links(Align(AlignmentMode.Parallel, new([new([2], [2], BeadKind.Equivalent)], new HashSet<(int, int)>()))));

    private static IEnumerable<(int, int)> Links(Bitext bitext) =>
        bitext.Beads.Where(b => b.Kind != BeadKind.Null).Select(b => (Assert.Single(b.Left), Assert.Single(b.Right)));

    private static Bitext Align(AlignmentMode mode, Constraints? constraints) => AlignmentRun.Align(
        WithMenu(LineArticle.English(English)), WithMenu(LineArticle.Indonesian(Indonesian)),
        new() { Mode = mode, Constraints = constraints }).Bitext;

    private static Article WithMenu(Article article) => new()
    {
        Path = article.Path, Language = article.Language, Text = article.Text, Lines = article.Lines,
        Sentences = [.. article.Sentences.Select((s, i) => i < 2 ? s with { Role = LineRole.Boilerplate } : s)],
    };
}
