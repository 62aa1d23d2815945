using Alignment.Aligning;
using Alignment.Scoring;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class CandidateReportTests
{
    private static readonly DateOnly Published = new(2026, 2, 3);

    private const string English = """
        Flood closes railway near Semarang
        A flood closed the railway between Semarang and Tegal on Monday, stranding 1,200 passengers.
        The railway company hired 14 buses to carry them on.
        Mayor Ratna Dewi blamed a broken pump at the harbour.
        """;

    private const string Indonesian = """
        Banjir tutup rel kereta di Semarang
        Wali Kota Ratna Dewi menyalahkan pompa yang rusak di pelabuhan.
        Banjir menutup rel kereta antara Semarang dan Tegal pada Senin dan membuat 1.200 penumpang telantar.
        Perusahaan kereta menyewa 14 bus untuk mengangkut mereka.
        """;

    [Fact]
    public void What_was_linked_is_among_what_was_weighed()
    {
        var (report, bitext) = Report(AlignmentMode.Comparable);

        var linked = report.All().Where(c => c.Linked is not null).Select(c => (c.Left, c.Right));

        Assert.NotEmpty(bitext.Beads);
        Assert.Equal(bitext.Beads.SelectMany(b => b.Left.SelectMany(l => b.Right.Select(r => (l, r)))).Order(), linked.Order());
    }

    [Fact]
    public void Candidates_come_by_their_numbers_with_likeness_and_chance_between_0_and_1()
    {
        var all = Report(AlignmentMode.Comparable).Report.All();

        Assert.Equal(all.OrderBy(c => c.Left).ThenBy(c => c.Right), all);
        Assert.All(all, c => Assert.InRange(c.Probability, 0, 1));
        Assert.All(all, c => Assert.InRange(c.Likeness, 1e-9, 1));
    }

    [Fact]
    public void A_link_is_explained_by_evidence_that_sums_to_a_score_above_the_threshold()
    {
        var why = Report(AlignmentMode.Comparable).Report.Explain(2, 3)!;

        Assert.Equal(Decision.AboveThreshold, why.Decision);
        Assert.True(why.Candidate.Score >= why.Threshold);
        Assert.Equal(why.Candidate.Score, why.Evidence.Sum(e => e.Weight), 6);
    }

    [Theory]
    [InlineData(4, 2, "pump", "pompa", "word", "=")]
    [InlineData(4, 2, "blamed", "menyalahkan", "word", "=")]
    [InlineData(3, 4, "buses", "bus", "cognate", "=")]
    [InlineData(3, 3, "buses", "penumpang", "related", "~")]
    [InlineData(2, 4, "passengers", "bus", "related", "~")]
    public void Words_that_translate_each_other_are_told_from_words_that_only_go_together(int left, int right, string english, string indonesian, string kind, string sign)
    {
        var tie = Report(AlignmentMode.Comparable).Report.Explain(left, right)!.Evidence.Single(e => e.Left?.Text == english && e.Right?.Text == indonesian);

        Assert.Equal((kind, sign), (tie.Kind, tie.Sign));
        Assert.False(tie.Differs);
    }

    [Fact]
    public void A_subhead_is_told_from_a_title()
    {
        var english = ArticleReader.Default.Read("Ferry sinks off Bali\n\nA ferry with 65 passengers sank in the Bali Strait on Friday night.\n\nThe search for survivors\n\nRescue teams found 29 survivors on Saturday morning.", new() { Language = Language.English });
        var indonesian = ArticleReader.Default.Read("Feri tenggelam di Bali\n\nSebuah feri dengan 65 penumpang tenggelam di Selat Bali pada Jumat malam.\n\nTim penyelamat menemukan 29 korban selamat pada Sabtu pagi.", new() { Language = Language.Indonesian });
        var graph = AlignmentRun.Relate(english, indonesian);
        var report = new CandidateReport(graph, Scorer.Embedded.Models, Aligner.Align(graph, Scorer.Embedded.Models, AlignmentMode.Comparable));

        Assert.Equal(Decision.Subhead, report.Explain(3, 3)!.Decision);
        Assert.Equal(Decision.TitleAndBody, report.Explain(4, 1)!.Decision);
    }

    [Fact]
    public void In_parallel_mode_a_pair_is_explained_by_what_decided_there()
    {
        var (report, bitext) = Report(AlignmentMode.Parallel);
        var bead = bitext.Beads.First(b => b.Kind == BeadKind.Equivalent);

        var (why, whyNot) = (report.Explain(bead.Left[0], bead.Right[0])!, report.Explain(bead.Left[0], bead.Right[0] + 1)!);

        Assert.Equal((bead.Score, bead.Probability), (why.Candidate.Score, why.Candidate.Probability));
        Assert.Contains(why.Evidence, e => e.Kind == "order");
        Assert.Equal(whyNot.Candidate.Score, whyNot.Evidence.Sum(e => e.Weight), 4);
        Assert.True(whyNot.Candidate.Probability < why.Candidate.Probability);
    }

    [Theory]
    [InlineData(AlignmentMode.Comparable)]
    [InlineData(AlignmentMode.Parallel)]
    public void What_is_not_linked_has_the_chance_of_its_own_log_odds(AlignmentMode mode)
    {
        var unlinked = Report(mode).Report.All().Where(c => c.Linked is null).ToArray();

        Assert.NotEmpty(unlinked);
        Assert.All(unlinked, c => Assert.Equal(1 / (1 + Math.Exp(-c.Score)), c.Probability, 9));
    }

    [Fact]
    public void Every_tie_is_taken_away_once_and_the_heaviest_is_missed()
    {
        var why = Report(AlignmentMode.Comparable).Report.Explain(2, 3)!;

        Assert.Equal(why.Evidence.Where(e => e.Left is not null), why.Without.Select(w => w.Item));
        Assert.True(why.Without[0].Score < why.Candidate.Score);
        Assert.All(why.Without, w => Assert.InRange(w.Probability, 0, 1));
    }

    [Fact]
    public void A_pair_that_is_not_linked_names_what_was_preferred()
    {
        var why = Report(AlignmentMode.Comparable).Report.Explain(2, 4)!;

        Assert.Null(why.Candidate.Linked);
        Assert.Equal(Decision.BelowThreshold, why.Decision);
        Assert.Contains(why.Rivals, r => (r.Left, r.Right, r.Linked) == (2, 3, BeadKind.Equivalent));
    }

    [Fact]
    public void In_parallel_mode_order_is_the_reason()
    {
        var (report, bitext) = Report(AlignmentMode.Parallel);
        var link = bitext.Beads.First(b => b.Kind == BeadKind.Equivalent);

        Assert.Equal(Decision.BestOrder, report.Explain(link.Left[0], link.Right[0])!.Decision);
        Assert.Equal(Decision.OtherOrder, report.Explain(4, 1)!.Decision);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(1, -3)]
    public void A_sentence_that_is_not_there_has_no_reasons(int left, int right) => Assert.Null(Report(null).Report.Explain(left, right));

    private static (CandidateReport Report, Bitext Bitext) Report(AlignmentMode? mode)
    {
        var graph = AlignmentRun.Relate(LineArticle.English(English, Published), LineArticle.Indonesian(Indonesian, Published));
        var bitext = Aligner.Align(graph, Scorer.Embedded.Models, mode);
        return (new(graph, Scorer.Embedded.Models, bitext), bitext);
    }
}
