using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Evaluation;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Tests.Evaluation;

public sealed class EvaluatorTests
{
    private static EvaluationReport Run(TemporaryFolder folder, JudgedAligner align, JudgedSearch? search = null) =>
        Evaluator.Run(GoldFolder.Read(folder.Path), new EvaluationOptions { Align = align, Search = search, Resamples = 200 });

    private static AlignedPair Linked(Article left, Article right, IReadOnlyList<Discrepancy> discrepancies, params ReadOnlySpan<(int[] Left, int[] Right, BeadKind Kind, double P)> beads)
    {
        var list = new List<Bead>();
        foreach (var b in beads)
        {
            // The raw text may have fewer sentences than the numbers that a test names for the gold ones.
            if (b.Left[^1] > left.Sentences[^1].Number || b.Right[^1] > right.Sentences[^1].Number)
            {
                continue;
            }

            list.Add(new Bead { Left = b.Left, Right = b.Right, Kind = b.Kind, Probability = b.P });
        }

        return new(new Bitext { Left = left, Right = right, Mode = AlignmentMode.Comparable, Beads = list }, discrepancies, [], []);
    }

    private static Discrepancy Claim(Article left, int l, string lv, Article right, int r, string rv, Verdict verdict) =>
        new(AnchorType.Number, Quote(left, l, lv), Quote(right, r, rv), verdict);

    private static Quotation Quote(Article article, int n, string value)
    {
        var sentence = article.Sentences.Single(s => s.Number == n);
        var start = sentence.Span.Start + sentence.Text.IndexOf(value, StringComparison.Ordinal);
        return new(n, new(start, start + value.Length), value);
    }

    [Fact]
    public void Equivalent_rows_are_expanded_and_partial_pairs_are_neither_right_nor_wrong()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");

        // Required: 2-2, 2-3, 3-4, 4-5. Predicted: 2-2 (right), 1-2 (tolerated), 3-4 (right), 5-5 (wrong).
        var report = Run(folder, (l, r, _) => Linked(l, r, [], ([2], [2], BeadKind.Equivalent, .9), ([1], [2], BeadKind.Equivalent, .8), ([3], [4], BeadKind.Equivalent, .7), ([5], [5], BeadKind.Equivalent, .6)));

        Assert.Equal(2.0 / 3, report.Overall("links.precision")!.Value, 12);
        Assert.Equal(2.0 / 4, report.Overall("links.recall")!.Value, 12);
        Assert.Equal(4.0 / 7, report.Overall("links.f1")!.Value, 12);
        Assert.Equal(1.0 / 3, report.Overall("links.strict.precision")!.Value, 12);
        Assert.Equal(1.0 / 3, report.Overall("links.strict.recall")!.Value, 12);
        Assert.Equal(3.0 / 4, report.Overall("links.any.precision")!.Value, 12);
        Assert.Equal(3.0 / 5, report.Overall("links.any.recall")!.Value, 12);
        Assert.Equal(0, report.Overall("partial.recall")!.Value);
        Assert.Equal(((.1 * .1) + (.3 * .3) + (.6 * .6)) / 3, report.Overall("calibration.brier")!.Value, 12);
        Assert.Equal(1, report.Overall("distractors.avoided")!.Value);
    }

    [Fact]
    public void A_bead_of_kind_partial_is_no_equivalent_link()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");

        var report = Run(folder, (l, r, _) => Linked(l, r, [], ([1], [2], BeadKind.Partial, .9), ([3], [4], BeadKind.Partial, .9)));

        Assert.Equal(0, report.Overall("links.recall")!.Value);
        Assert.Equal(0.5, report.Overall("partial.precision")!.Value);
        Assert.Equal(1, report.Overall("partial.recall")!.Value);
        Assert.Equal(1, report.Overall("links.any.precision")!.Value);
        Assert.Null(report.Overall("calibration.ece"));
    }

    [Fact]
    public void A_discrepancy_is_right_in_the_right_sentences_on_overlapping_values_and_other_is_tolerated()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");

        var report = Run(folder, (l, r, _) => Linked(l, r,
        [
            Claim(l, 2, "164 people", r, 3, "146 orang", Verdict.Conflict),
            Claim(l, 2, "Monday", r, 3, "146", Verdict.Conflict),
            Claim(l, 3, "found", r, 4, "menemukan", Verdict.Conflict),
            Claim(l, 3, "17", r, 4, "17", Verdict.Rounded),
        ]));

        Assert.Equal(0.5, report.Overall("discrepancies.precision")!.Value);
        Assert.Equal(1, report.Overall("discrepancies.recall")!.Value);
    }

    [Fact]
    public void Search_counts_the_first_relevant_sentence_of_the_wanted_language()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        JudgedSearch search = (query, _, target, _) => (query, target.Code) switch
        {
            ("bodies found", "id") => [new("ferry", 2), new("ferry", 4)],
            ("bodies found", "en") => [new("other", 3), new("ferry", 1), new("ferry", 2), new("ferry", 3)],
            _ => [],
        };

        var report = Run(folder, (l, r, _) => Linked(l, r, []), search);

        // Cross: "bodies found" at rank 2; "harga bensin" not found among English. Same: rank 4; "harga bensin" has no Indonesian answer.
        Assert.Equal(0.25, report.Overall("search.cross.mrr")!.Value);
        Assert.Equal(0.5, report.Overall("search.cross.recall@10")!.Value);
        Assert.Equal(0.25, report.Overall("search.same.mrr")!.Value);
    }

    [Fact]
    public void Links_on_raw_text_are_carried_over_to_the_gold_sentences_that_hold_the_same_characters()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");

        // The aligner knows the raw text by its byline and links the sentences that hold the same words, by number of the sentence that it finds there.
        var report = Run(folder, (l, r, _) => Linked(l, r, [], ([Holding(l, "17 bodies")], [Holding(r, "17 jenazah")], BeadKind.Equivalent, .9)));

        Assert.Equal(report.Overall("links.recall")!.Value, report.Overall("links.raw.recall")!.Value);
        Assert.InRange(report.Overall("segmentation.id.f1")!.Value, 0.5, 1);
    }

    [Fact]
    public void The_report_is_the_same_twice_and_its_intervals_hold_the_figure()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        SmallPair.Write(folder, "second");
        JudgedAligner align = (l, r, _) => Linked(l, r, [], ([2], [2], BeadKind.Equivalent, .9), ([5], [5], BeadKind.Equivalent, .6));

        var (first, again) = (Run(folder, align), Run(folder, align));

        Assert.Equal(first.Rows, again.Rows);
        Assert.All(first.Rows, r => Assert.InRange(r.Value, r.Low - 1e-9, r.High + 1e-9));
        Assert.Equal(["all", "ferry", "second"], first.Rows.Select(r => r.Of).Distinct());
    }

    [Fact]
    public void A_figure_over_pairs_claims_no_more_than_its_worst_pair()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        var output = new StringWriter();

        Evaluator.Run(GoldFolder.Read(folder.Path), new EvaluationOptions { Align = (l, r, _) => Linked(l, r, []), FittingOf = _ => Fitting.CrossValidated, Resamples = 10 }).WriteJson(output);

        Assert.StartsWith("{\"type\":\"metric\",\"name\":\"links.precision\",\"value\":0,\"low\":0,\"high\":0,\"of\":\"all\",\"fitted\":\"cross-validated\"}\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(Fitting.FittedOnThese, FittingName.Worst([Fitting.Unseen, Fitting.FittedOnThese, Fitting.CrossValidated]));
    }

    [Fact]
    public void A_run_does_not_differ_from_itself_and_a_better_one_is_ahead_on_every_drawn_sample()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        SmallPair.Write(folder, "second");
        var poor = Run(folder, (l, r, _) => Linked(l, r, [], ([3], [4], BeadKind.Equivalent, .9)));
        var good = Run(folder, (l, r, _) => Linked(l, r, [], ([3], [4], BeadKind.Equivalent, .9), ([4], [5], BeadKind.Equivalent, .9)));

        Assert.All(RunComparison.Compare(poor, poor, 50), d => Assert.Equal((0, 0), (d.Low, d.High)));
        Assert.True(RunComparison.Compare(poor, good, 50).Single(d => d.Name == "links.recall").Low > 0.2);
        Assert.Throws<ArgumentException>(() => RunComparison.Compare(poor, good with { Pairs = [] }));
    }

    [Fact]
    public void A_search_over_the_judged_pairs_is_judged_by_their_queries()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");

        JudgedAligner align = (l, r, _) => Linked(l, r, [], ([3], [4], BeadKind.Equivalent, .9));
        var corpus = GoldCorpus.Of(GoldFolder.Read(folder.Path), align);
        var report = Run(folder, align, GoldCorpus.Search(new Searcher(corpus, MemoryIndex.Of(corpus))));

        Assert.Equal(1, report.Overall("search.same.mrr")!.Value);
        Assert.InRange(report.Overall("search.cross.mrr")!.Value, 0.5, 1);
    }

    [Fact]
    public void A_gold_sentence_that_does_not_stand_in_the_text_is_named_with_file_and_line()
    {
        using var folder = new TemporaryFolder();
        SmallPair.Write(folder, "ferry");
        folder.Write("ferry/id.txt", "Feri tenggelam di Ternate\nKapal lain.\n");

        var e = Assert.Throws<InputException>(() => Run(folder, (l, r, _) => Linked(l, r, [])));

        Assert.Equal(2, e.Line);
        Assert.EndsWith("id.sentences.txt", e.Path, StringComparison.Ordinal);
    }

    private static int Holding(Article article, string words) => article.Sentences.First(s => s.Text.Contains(words, StringComparison.Ordinal)).Number;
}
