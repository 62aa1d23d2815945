using Alignment.Aligning;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class MonotoneAlignerTests
{
    [Fact]
    public void Two_sentences_that_the_translator_joined_are_one_bead()
    {
        string[] english = ["The volcano erupted before dawn on Lombok.", "About 300 villagers fled to a school.", "The airport stayed open, the governor said."];
        string[] indonesian = ["Gunung itu meletus sebelum subuh di Lombok, dan sekitar 300 warga desa mengungsi ke sebuah sekolah.", "Bandara tetap buka, kata gubernur."];

        var beads = LongTexts.Align(english, indonesian).Bitext.Beads;

        Assert.Contains(beads, b => b.Left.SequenceEqual([1, 2]) && b.Right.SequenceEqual([1]));
        Assert.Contains(beads, b => b.Left.SequenceEqual([3]) && b.Right.SequenceEqual([2]));
    }

    [Fact]
    public void What_the_translator_left_out_between_two_sentences_that_he_joined_stays_alone()
    {
        string[] english =
        [
            "The volcano erupted before dawn on Lombok.", "Tourists posted pictures of the ash cloud on the internet.", "About 300 villagers fled to a school.",
            "The airport stayed open, the governor said.", "Rice prices did not change on Tuesday.",
        ];
        string[] indonesian =
        [
            "Gunung itu meletus sebelum subuh di Lombok, dan sekitar 300 warga desa mengungsi ke sebuah sekolah.", "Bandara tetap buka, kata gubernur.", "Harga beras tidak berubah pada Selasa.",
        ];

        var beads = LongTexts.Align(english, indonesian).Bitext.Beads;

        Assert.Equal(["1,3:1", "2:", "4:2", "5:3"], beads.Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)}"));
    }

    [Fact]
    public void The_chance_of_a_link_falls_where_the_text_offers_another()
    {
        string[] english = ["The governor opened the market in Kupang.", "The harbour master counted 1,240 passengers."];
        string[] indonesian = ["Gubernur membuka pasar di Kupang.", "Kepala pelabuhan menghitung 1.240 penumpang."];

        var alone = LongTexts.Align(english, indonesian).Bitext.Beads[0];
        var rivalled = LongTexts.Align(english, ["Gubernur membuka pasar di Kupang, kata warga.", .. indonesian]).Bitext.Beads.First(b => b.Left.Contains(1));

        Assert.True(rivalled.Probability < alone.Probability);
    }

    [Fact]
    public void The_chances_of_all_links_that_hold_a_sentence_are_no_more_than_1_together()
    {
        var (left, right) = (LineArticle.Of("Die Brücke ist offen.\nDas Dorf feiert.\nIm Wald liegt Schnee.", Language.Of("de")),
            LineArticle.Of("Le pont est ouvert, le village fait la fête.\nIl y a de la neige.", Language.Of("fr")));
        var aligner = Aligner.InOrder(AlignmentRun.Relate(left, right));

        var (all, likely) = (aligner.Likely(0).ToList(), aligner.Likely(0.1).ToList());

        Assert.All(Enumerable.Range(0, 3), s => Assert.InRange(all.Where(l => l.Link.Left.Contains(s)).Sum(l => l.Chance), 0, 1.0001));
        Assert.Equal(all.Select(l => l.Chance).Where(chance => chance >= 0.1), likely.Select(l => l.Chance));
        Assert.InRange(likely.Count, 2, all.Count - 1);
    }

    [Fact]
    public void A_sentence_that_the_translation_leaves_out_stays_alone()
    {
        string[] english = ["The minister opened the new port in Bitung.", "A brass band played for the guests.", "The port can take 12 ships at once."];
        string[] indonesian = ["Menteri membuka pelabuhan baru di Bitung.", "Pelabuhan itu dapat menampung 12 kapal sekaligus."];

        var beads = LongTexts.Align(english, indonesian).Bitext.Beads;

        Assert.Equal([BeadKind.Equivalent, BeadKind.Null, BeadKind.Equivalent], beads.Select(b => b.Kind));
    }

    [Fact]
    public void A_long_translation_that_lost_a_block_is_found_again_after_it()
    {
        var numbers = Enumerable.Range(0, 1500).ToArray();

        var pair = LongTexts.Align(numbers.Select(LongTexts.English), numbers.Where(n => n is < 600 or >= 800).Select(LongTexts.Indonesian), null);

        Assert.Equal(AlignmentMode.Parallel, pair.Bitext.Mode);
        Assert.Equal(200, pair.Bitext.Beads.Count(b => b.Kind == BeadKind.Null));
        Assert.All(pair.Bitext.Beads.Where(b => b.Kind != BeadKind.Null), b => Assert.Equal(b.Left[0] <= 600 ? b.Left[0] : b.Left[0] - 200, b.Right[0]));
    }

    [Fact]
    public void Ten_thousand_identical_sentences_are_each_in_one_bead()
    {
        var pair = LongTexts.Align(Enumerable.Repeat("Read this too.", 10_000), Enumerable.Repeat("Baca juga ini.", 9_000));

        Assert.Equal(Enumerable.Range(1, 10_000), pair.Bitext.Beads.SelectMany(b => b.Left));
        Assert.Equal(Enumerable.Range(1, 9_000), pair.Bitext.Beads.SelectMany(b => b.Right));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(0, 3)]
    [InlineData(0, 0)]
    public void Against_an_empty_text_every_sentence_stays_alone(int left, int right)
    {
        var beads = LongTexts.Align(Enumerable.Range(0, left).Select(LongTexts.English), Enumerable.Range(0, right).Select(LongTexts.Indonesian)).Bitext.Beads;

        Assert.Equal(left + right, beads.Count);
        Assert.All(beads, b => Assert.Equal(BeadKind.Null, b.Kind));
    }

    [Fact]
    public void A_sentence_of_fifty_thousand_words_is_survived()
    {
        var endless = string.Join(' ', Enumerable.Range(0, 50_000).Select(n => n % 7 == 0 ? "beras" : "pasar"));

        var beads = LongTexts.Align([LongTexts.English(1), endless, LongTexts.English(2)], [LongTexts.Indonesian(1), endless, LongTexts.Indonesian(2)]).Bitext.Beads;

        Assert.Equal([1, 2, 3], beads.SelectMany(b => b.Left));
        Assert.Equal([1, 2, 3], beads.SelectMany(b => b.Right));
    }
}
