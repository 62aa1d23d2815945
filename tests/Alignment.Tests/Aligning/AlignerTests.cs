using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class AlignerTests
{
    [Fact]
    public void A_subhead_is_the_equivalent_of_nothing()
    {
        const string left = "Ferry sinks off Bali\n\nA ferry with 65 passengers sank in the Bali Strait on Friday night, killing three people.\n\nThe search for survivors\n\nRescue teams found 29 survivors on Saturday morning in the Bali Strait.";
        const string right = "Feri tenggelam di Bali\n\nSebuah feri dengan 65 penumpang tenggelam di Selat Bali pada Jumat malam dan menewaskan tiga orang.\n\nPencarian korban selamat\n\nTim penyelamat menemukan 29 orang selamat pada Sabtu pagi di Selat Bali.";
        var (english, indonesian) = (Read(left, Language.English), Read(right, Language.Indonesian));
        Assert.Equal(LineRole.Subhead, english.Sentences[2].Role);

        var beads = AlignmentRun.Align(english, indonesian, new() { Mode = AlignmentMode.Comparable }).Bitext.Beads;

        Assert.DoesNotContain(beads, b => b.Kind == BeadKind.Equivalent && (b.Left.Contains(3) || b.Right.Contains(3)));
        Assert.Contains(beads, b => b.Kind == BeadKind.Equivalent && b.Left.Contains(4) && b.Right.Contains(4));

        Article Read(string text, Language language) => ArticleReader.Default.Read(text, new() { Language = language });
    }

    [Theory]
    [InlineData(AlignmentMode.Parallel)]
    [InlineData(AlignmentMode.Comparable)]
    public void A_sentence_of_fifty_thousand_words_is_a_sentence_like_any_other(AlignmentMode mode)
    {
        var english = string.Join(' ', Enumerable.Range(0, 5_000).Select(n => $"then {1000 + n} rescue workers left Jakarta on Friday with boats"));
        var indonesian = string.Join(' ', Enumerable.Range(0, 5_000).Select(n => $"lalu {1000 + n} petugas penyelamat meninggalkan Jakarta pada Jumat dengan perahu"));

        var bead = Assert.Single(LongTexts.Align([english], [indonesian], mode).Bitext.Beads, b => b.Kind == BeadKind.Equivalent);

        Assert.Equal([1], bead.Left);
        Assert.Equal([1], bead.Right);
    }

    [Theory]
    [InlineData(AlignmentMode.Parallel)]
    [InlineData(AlignmentMode.Comparable)]
    public void Without_explanation_links_scores_and_chances_stay_what_they_are(AlignmentMode mode)
    {
        var left = LineArticle.English("The ferry sank on Friday.\nRescuers found 29 survivors.\nThe harbour master in Ambon was dismissed.");
        var right = LineArticle.Indonesian("Feri itu tenggelam pada Jumat.\nTim penyelamat menemukan 31 orang selamat.\nKepala pelabuhan di Ambon dipecat.");

        var (explained, bare) = (AlignmentRun.Align(left, right, new() { Mode = mode }), AlignmentRun.Align(left, right, new() { Mode = mode, Explained = false }));

        Assert.NotEmpty(explained.Bitext.Beads.SelectMany(b => b.Evidence));
        Assert.NotEmpty(explained.Discrepancies);
        Assert.Empty(bare.Bitext.Beads.SelectMany(b => b.Evidence));
        Assert.Empty(bare.Discrepancies);
        Assert.Equal(Shown(explained), Shown(bare));

        static IEnumerable<string> Shown(AlignedPair pair) => pair.Bitext.Beads.Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)} {b.Kind} {b.Score:R} {b.Probability:R}");
    }

    [Fact]
    public void Facts_told_in_another_order_are_linked_across()
    {
        var beads = Align(FerryReports.English, FerryReports.Indonesian, AlignmentMode.Comparable).Bitext.Beads;

        Assert.Contains(beads, b => b.Left.Contains(2) && b.Right.Contains(3) && b.Kind == BeadKind.Equivalent);
        Assert.Contains(beads, b => b.Left.Contains(3) && b.Right.Contains(4) && b.Kind == BeadKind.Equivalent);
        Assert.DoesNotContain(beads, b => b.Left.Contains(5) || b.Right.Contains(5));
    }

    [Theory]
    [InlineData(AlignmentMode.Comparable)]
    [InlineData(AlignmentMode.Parallel)]
    public void The_evidence_of_every_bead_sums_to_its_score(AlignmentMode mode)
    {
        var beads = Align(FerryReports.English, FerryReports.Indonesian, mode).Bitext.Beads;

        Assert.NotEmpty(beads);
        Assert.All(beads, b => Assert.Equal(b.Score, b.Evidence.Sum(e => e.Weight), 6));
    }

    [Fact]
    public void Every_quotation_of_the_evidence_stands_at_its_offsets()
    {
        var pair = Align(FerryReports.English, FerryReports.Indonesian, AlignmentMode.Comparable);

        foreach (var evidence in pair.Bitext.Beads.SelectMany(b => b.Evidence))
        {
            Assert.True(evidence.Left is null || evidence.Left.Span.Of(pair.Bitext.Left.Text) == evidence.Left.Text);
            Assert.True(evidence.Right is null || evidence.Right.Span.Of(pair.Bitext.Right.Text) == evidence.Right.Text);
        }
    }

    [Fact]
    public void A_translation_is_covered_once_and_in_order()
    {
        var beads = Align(FerryReports.English, FerryReports.Indonesian, AlignmentMode.Parallel).Bitext.Beads;

        Assert.Equal([1, 2, 3, 4, 5], beads.SelectMany(b => b.Left));
        Assert.Equal([1, 2, 3, 4, 5], beads.SelectMany(b => b.Right));
    }

    [Theory]
    [InlineData("Word", "Kata")]
    [InlineData("Word", "")]
    [InlineData("", "")]
    public void Articles_of_a_word_or_nothing_align_without_complaint(string left, string right)
    {
        Assert.NotNull(Align(left, right, null));
        Assert.NotNull(Align(left, right, AlignmentMode.Parallel));
    }

    private static AlignedPair Align(string left, string right, AlignmentMode? mode) => AlignmentRun.Align(
        LineArticle.English(left, FerryReports.Published), LineArticle.Indonesian(right, FerryReports.Published),
        new() { Mode = mode });
}
