using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Texts;

namespace Alignment.Tests.Evaluation;

public sealed class AlterationJudgeTests : IDisposable
{
    private static readonly string[] English =
    [
        "The bridge at Kupang was closed on Tuesday after the storm.", "It carries 4,200 cars a day, the harbour office said.",
        "Repairs will take 18 weeks and cost 9 billion rupiah.", "Fishermen in Sorong stayed at home.",
    ];

    private static readonly string[] Indonesian =
    [
        "Jembatan di Kupang ditutup pada Selasa setelah badai.", "Jembatan itu dilalui 4.200 mobil sehari, kata kantor pelabuhan.",
        "Perbaikan memakan waktu 81 minggu dan biaya 9 miliar rupiah.", "Nelayan di Ternate tinggal di rumah.",
    ];

    // Sentences 3 and 4 as they stood.
    private const string Altered = "en_id\tid_id\tid_sentence\n3\t3\tPerbaikan memakan waktu 18 minggu dan biaya 9 miliar rupiah.\n4\t4\tNelayan di Sorong tinggal di rumah.\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_true_figure_and_a_true_name_are_ranked_above_their_altered_copies()
    {
        var report = Evaluator.Run([Pair()], new()
        {
            Align = (left, right, hash) => JudgedRun.Align(left, right, hash),
            Weigh = (left, right, hash) => JudgedRun.Weigh(left, right, hash),
            Resamples = 10,
        });

        Assert.Equal((1, 1, 1), (report.Overall("altered.first")!.Value, report.Overall("altered.first")!.Low, report.Overall("altered.first")!.High));
        Assert.Equal(2, report.Pairs[0].Alterations!.Count);
    }

    [Fact]
    public void A_weighing_that_sees_the_figure_but_not_the_name_is_right_on_the_figure_alone() =>
        Assert.Equal([new(0, 0, 1, 1), new(0, 0, 0, 1)], AlterationJudge.Judge(Pair(), ByFigures));

    [Fact]
    public void A_true_sentence_that_any_other_outranks_is_not_first() =>
        Assert.Equal([new(0, 0, 0, 1), new(0, 0, 0, 1)],
            AlterationJudge.Judge(Pair(), (left, right, hash) => [.. ByFigures(left, right, hash).Select(c => right.Sentences[c.Right - 1].Text == Indonesian[0] ? c with { Score = 9 } : c)]));

    [Fact]
    public void A_true_sentence_that_shares_nothing_is_not_first() =>
        Assert.Equal([new(0, 0, 0, 1), new(0, 0, 0, 1)], AlterationJudge.Judge(Pair(), (_, _, _) => []));

    [Fact]
    public void The_true_sentence_stands_in_front_of_the_altered_one_and_behind_it_by_turns_and_all_else_keeps_its_order()
    {
        Article? asked = null;
        AlterationJudge.Judge(Pair(), (_, right, _) =>
        {
            asked = right;
            return [];
        });

        string[] lines = [.. asked!.Sentences.Select(s => s.Text)];
        Assert.Equal(Indonesian, lines.Where(Indonesian.Contains));
        Assert.Equal(6, lines.Length);
        var (figure, name) = (Array.FindIndex(lines, l => l.Contains(" 18 ", StringComparison.Ordinal)), Array.FindIndex(lines, l => l.Contains("Sorong", StringComparison.Ordinal)));
        Assert.Equal(1, Math.Abs(figure - Array.IndexOf(lines, Indonesian[2])));
        Assert.Equal(1, Math.Abs(name - Array.IndexOf(lines, Indonesian[3])));
        Assert.NotEqual(figure < Array.IndexOf(lines, Indonesian[2]), name < Array.IndexOf(lines, Indonesian[3]));
    }

    [Fact]
    public void Which_of_the_two_begins_differs_from_pair_to_pair()
    {
        var begins = Enumerable.Range(1, 12).Select(i =>
        {
            var isTrueFirst = false;
            AlterationJudge.Judge(Pair($"In {i} villages the power failed."), (_, right, _) =>
            {
                isTrueFirst = right.Sentences[2].Text.Contains(" 18 ", StringComparison.Ordinal);
                return [];
            });
            return isTrueFirst;
        });

        Assert.Equal(2, begins.Distinct().Count());
    }

    [Fact]
    public void Without_altered_sentences_nothing_is_weighed_and_the_figure_has_no_row()
    {
        SmallPair.Write(_folder, "ferry");

        var report = Evaluator.Run(GoldFolder.Read(_folder.Path), new()
        {
            Align = (left, right, hash) => JudgedRun.Align(left, right, hash),
            Weigh = (_, _, _) => throw new InvalidOperationException("nothing to weigh"),
            Resamples = 1,
        });

        Assert.Null(report.Overall("altered.first"));
    }

    public void Dispose() => _folder.Dispose();

    // Sentences are as alike as they share figures as they are written.
    private static List<Candidate> ByFigures(Article left, Article right, string hash) =>
    [
        .. left.Sentences.SelectMany(l => right.Sentences.Select(r => new Candidate(l.Number, r.Number, 0,
            l.Text.Split(' ').Intersect(r.Text.Split(' ')).Count(word => word.All(char.IsAsciiDigit)), 0, 0, 0, null))),
    ];

    private GoldPair Pair(string? more = null)
    {
        _folder.Write("bridge/en.sentences.txt", string.Join('\n', more is null ? English : [.. English, more]) + "\n");
        _folder.Write("bridge/id.sentences.txt", string.Join('\n', Indonesian) + "\n");
        _folder.Write("bridge/gold.tsv", "en_ids\tid_ids\tkind\tnote\n1\t1\tequivalent\t\n2\t2\tequivalent\t\n3\t3\tequivalent\t\n4\t4\tequivalent\t\n");
        _folder.Write("bridge/altered.tsv", Altered);
        return GoldFolder.ReadPair(System.IO.Path.Combine(_folder.Path, "bridge"));
    }
}
