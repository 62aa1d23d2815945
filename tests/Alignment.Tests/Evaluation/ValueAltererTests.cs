using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Evaluation;
using Alignment.Scoring;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Evaluation;

public sealed class ValueAltererTests
{
    private static readonly string[] English =
    [
        "President Prabowo Subianto opened the port of Bitung on Monday.", "The port cost 3.4 trillion rupiah and took 26 months to build.",
        "About 1,500 workers from Manado were hired, the ministry said.", "Ships from Singapore will call there from 17 August 2026.",
    ];

    private static readonly string[] Indonesian =
    [
        "Presiden Prabowo Subianto membuka pelabuhan Bitung pada Senin.", "Pelabuhan itu menelan biaya 3,4 triliun rupiah dan dibangun selama 26 bulan.",
        "Sekitar 1.500 pekerja dari Manado direkrut, kata kementerian.", "Kapal dari Singapura akan singgah di sana mulai 17 Agustus 2026.",
    ];

    [Fact]
    public void Of_every_line_that_has_a_value_one_value_is_changed_and_nothing_else()
    {
        var (lines, altered) = ValueAlterer.Alter(English, Indonesian, 4, new Random(1));

        Assert.Equal([0, 1, 2, 3], altered.Select(a => a.Line));
        Assert.All(altered, a => Assert.Equal(Indonesian[a.Line], a.Undo(lines[a.Line])));
        Assert.All(altered, a => Assert.NotEqual(a.Was, a.Now));
        Assert.Contains(altered, a => a.Type == AnchorType.Date);
    }

    [Fact]
    public void The_same_seed_plants_the_same() =>
        Assert.Equal(ValueAlterer.Alter(English, Indonesian, 3, new Random(5)).Lines, ValueAlterer.Alter(English, Indonesian, 3, new Random(5)).Lines);

    [Fact]
    public void A_changed_figure_keeps_its_shape_and_is_a_slip_or_another_altogether()
    {
        var figures = Enumerable.Range(1, 40).Select(seed => ValueAlterer.Alter(["It cost 14,306 dollars."], ["Biayanya 14.306 dolar."], 1, new Random(seed)).Lines[0]).ToArray();

        Assert.All(figures, line => Assert.Matches("^Biayanya [1-9][0-9]\\.[0-9]{3} dolar\\.$", line));
        Assert.Contains("Biayanya 41.306 dolar.", figures);
        Assert.Contains(figures, line => Changed(line) == 1);
        Assert.Contains(figures, line => Changed(line) == 5);

        static int Changed(string line) => line.Zip("Biayanya 14.306 dolar.").Count(c => c.First != c.Second);
    }

    [Theory]
    [InlineData("The coach had three injured players.", "Pelatih itu punya tiga pemain cedera.", "^Pelatih itu punya (dua|empat|lima|enam|tujuh|delapan|sembilan) pemain cedera[.]$")]
    [InlineData("Seventeen fishermen came home.", "Tujuh belas nelayan pulang.", "^(Dua|Tiga|Empat|Lima|Enam|Delapan|Sembilan) belas nelayan pulang[.]$")]
    [InlineData("It ended on 31 December 2025.", "Itu berakhir pada 31 Desember 2025.", "^Itu berakhir pada 31 (Januari|Maret|Mei|Juli|Agustus|Oktober) 2025[.]$")]
    [InlineData("It was their third visit.", "Itu kunjungan ketiga mereka.", "^Itu kunjungan (pertama|kedua|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan) mereka[.]$")]
    public void A_figure_in_words_becomes_another_in_words_and_a_day_one_that_is_in_the_calendar(string english, string indonesian, string expected) =>
        Assert.All(Enumerable.Range(1, 12), seed => Assert.Matches(expected, ValueAlterer.Alter([english], [indonesian], 1, new Random(seed)).Lines[0]));

    [Theory]
    [InlineData("The 12 boats took 12 people home.", "12 perahu mengantar 12 orang pulang.")]
    [InlineData("Police in Medan said Medan was quiet.", "Polisi di Medan mengatakan Medan tenang.")]
    public void What_a_line_says_twice_stays_since_changed_once_it_would_still_be_there(string english, string indonesian) =>
        Assert.DoesNotContain(
            ValueAlterer.Alter([english, "Ships left Semarang."], [indonesian, "Kapal meninggalkan Semarang."], 2, new Random(1)).Altered,
            a => a.Line == 0);

    [Fact]
    public void A_name_does_not_become_one_that_the_line_has_already() =>
        Assert.Empty(ValueAlterer.Alter(["Trains run from Medan to Binjai."], ["Kereta berjalan dari Medan ke Binjai."], 1, new Random(1)).Altered);

    [Fact]
    public void What_is_made_of_common_words_is_neither_changed_nor_put_in_a_persons_place()
    {
        string[] english = ["The firm, Pembangkit Listrik, paid at once.", "The money came from Rudi Hartanta himself.", "So said Wawan Sutrisna."];
        string[] indonesian = ["Perusahaan itu, Pembangkit Listrik, langsung membayar.", "Uang itu dari Rudi Hartanta sendiri.", "Demikian kata Wawan Sutrisna."];

        var altered = Enumerable.Range(1, 20).SelectMany(seed => ValueAlterer.Alter(english, indonesian, 3, new Random(seed)).Altered).ToList();

        Assert.Contains(altered, a => a is { Was: "Rudi Hartanta", Now: "Wawan Sutrisna" });
        Assert.DoesNotContain(altered, a => a.Was.Contains("Listrik", StringComparison.Ordinal) || a.Now.Contains("Listrik", StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_becomes_another_or_keeps_half_of_the_name()
    {
        string[] english = ["The money came from Rudi Hartanta himself.", "So said Wawan Sutrisna."];
        string[] indonesian = ["Uang itu dari Rudi Hartanta sendiri.", "Demikian kata Wawan Sutrisna."];

        var now = Enumerable.Range(1, 40).SelectMany(seed => ValueAlterer.Alter(english, indonesian, 2, new Random(seed)).Altered)
            .Where(a => a.Was == "Rudi Hartanta").Select(a => a.Now).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["Rudi Sutrisna", "Wawan Hartanta", "Wawan Sutrisna"], now);
    }

    [Fact]
    public void A_true_line_scores_above_its_altered_copy()
    {
        var (lines, altered) = ValueAlterer.Alter(English, Indonesian, 4, new Random(1));

        Assert.All(altered, a =>
        {
            var (left, right) = (LineArticle.English(string.Join('\n', English)), LineArticle.Indonesian(string.Join('\n', Indonesian.Append(lines[a.Line]))));
            var report = new CandidateReport(AlignmentRun.Relate(left, right), Scorer.Embedded.Models, AlignmentRun.Align(left, right).Bitext);

            Assert.True(report.Explain(a.Line + 1, a.Line + 1)!.Candidate.Score > report.Explain(a.Line + 1, Indonesian.Length + 1)!.Candidate.Score, lines[a.Line]);
        });
    }
}
