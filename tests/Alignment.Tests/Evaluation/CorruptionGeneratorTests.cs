using Alignment.Evaluation;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Evaluation;

public sealed class CorruptionGeneratorTests
{
    private static readonly string[] English = [.. Enumerable.Range(0, 40).Select(i => $"Line {i} says that {i + 10} people came.")];
    private static readonly string[] Indonesian = [.. Enumerable.Range(0, 40).Select(i => $"Baris {i} menyebut {i + 10} orang datang.")];

    [Fact]
    public void Every_line_is_in_exactly_one_bead_and_only_true_translations_are_together() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var text = CorruptionGenerator.Corrupt(English, Indonesian, new(0.2, 0.2), new Random(seed));

            Assert.Equal(Enumerable.Range(0, text.Left.Count), text.Gold.SelectMany(b => b.Left));
            Assert.Equal(Enumerable.Range(0, text.Right.Count), text.Gold.SelectMany(b => b.Right));
            foreach (var bead in text.Gold)
            {
                var left = bead.Left.SelectMany(i => Rows(text.Left[i], "Line ")).ToHashSet();
                var right = bead.Right.SelectMany(i => Rows(text.Right[i], "Baris ")).ToHashSet();
                Assert.True(bead.IsNull ? left.Count + right.Count > 0 && bead.Left.Count + bead.Right.Count == 1 : left.Overlaps(right));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_joined_across_lost_ones_leave_the_counterpart_of_what_is_lost_alone() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var text = CorruptionGenerator.Corrupt(English, Indonesian, new(0.3, 0.5, Across: true), new Random(seed));

            Assert.Equal(Enumerable.Range(0, text.Left.Count), text.Gold.SelectMany(b => b.Left).Order());
            Assert.Equal(Enumerable.Range(0, text.Right.Count), text.Gold.SelectMany(b => b.Right).Order());
            foreach (var bead in text.Gold.Where(b => !b.IsNull))
            {
                var left = bead.Left.SelectMany(i => Rows(text.Left[i], "Line ")).ToHashSet();
                Assert.All(bead.Right, i => Assert.True(left.Overlaps(Rows(text.Right[i], "Baris "))));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void However_lines_are_cut_and_joined_what_translates_a_row_is_in_one_bead_with_it() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var text = CorruptionGenerator.Corrupt(Clauses("Line", "and"), Clauses("Baris", "dan"), new(0.1, 0.2, Split: 0.3, Move: 0.3), new Random(seed));

            Assert.Equal(Enumerable.Range(0, text.Left.Count), text.Gold.SelectMany(b => b.Left).Order());
            Assert.Equal(Enumerable.Range(0, text.Right.Count), text.Gold.SelectMany(b => b.Right).Order());
            var places = text.Gold.Where(b => !b.IsNull).SelectMany((b, i) => b.Left.SelectMany(l => Rows(text.Left[l], "Line ")).Select(row => (Row: row, IsLeft: true, Bead: i))
                .Concat(b.Right.SelectMany(r => Rows(text.Right[r], "Baris ")).Select(row => (Row: row, IsLeft: false, Bead: i)))).ToList();
            Assert.All(places.GroupBy(p => p.Row).Where(row => row.Any(p => p.IsLeft) && row.Any(p => !p.IsLeft)), row => Assert.Single(row.Select(p => p.Bead).Distinct()));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_clause_that_moves_on_one_side_alone_makes_beads_of_two_lines_a_side_and_a_cut_makes_one_against_two()
    {
        var moved = Enumerable.Range(1, 10).SelectMany(seed => CorruptionGenerator.Corrupt(Clauses("Line", "and"), Clauses("Baris", "dan"), new(0, 0, Move: 0.1), new Random(seed)).Gold).ToList();
        var cut = CorruptionGenerator.Corrupt(Clauses("Line", "and"), Indonesian, new(0, 0, Split: 1), new Random(1));

        Assert.Contains(moved, b => b is { Left.Count: 2, Right.Count: 2 });
        Assert.DoesNotContain(moved, b => b.IsNull || b.Left.Count != b.Right.Count);
        Assert.Equal("Line 0 tells who came there,", cut.Left[0]);
        Assert.Equal("and Line 0 tells who stayed.", cut.Left[1]);
        Assert.All(cut.Gold, b => Assert.Equal((2, 1), (b.Left.Count, b.Right.Count)));
    }

    [Fact]
    public void A_line_with_no_clause_to_cut_off_stays_whole() =>
        Assert.Equal(English, CorruptionGenerator.Corrupt(English, Indonesian, new(0, 0, Split: 0.5, Move: 0.5), new Random(1)).Left);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_across_lost_lines_is_a_bead_hollow(bool across)
    {
        var beads = Enumerable.Range(1, 10).SelectMany(seed => CorruptionGenerator.Corrupt(English, Indonesian, new(0.3, 0.5, Across: across), new Random(seed)).Gold);

        Assert.Equal(across, beads.Any(b => b.Left.Zip(b.Left.Skip(1)).Concat(b.Right.Zip(b.Right.Skip(1))).Any(p => p.Second > p.First + 1)));
    }

    [Fact]
    public void The_same_seed_damages_the_same_way_and_no_damage_leaves_pairs_of_lines()
    {
        var (a, b) = (CorruptionGenerator.Corrupt(English, Indonesian, new(.3, .1, .5), new Random(7)), CorruptionGenerator.Corrupt(English, Indonesian, new(.3, .1, .5), new Random(7)));
        var whole = CorruptionGenerator.Corrupt(English, Indonesian, new(0, 0), new Random(7));

        Assert.Equal(a.Right, b.Right);
        Assert.Equal(a.Gold.Select(x => x.Key), b.Gold.Select(x => x.Key));
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"[{i}]:[{i}]"), whole.Gold.Select(x => x.Key));
    }

    [Fact]
    public void An_altered_figure_differs_from_what_stood_there_and_stands_in_its_line()
    {
        var text = CorruptionGenerator.Corrupt(English, Indonesian, new(0, 0, 1), new Random(3));

        Assert.NotEmpty(text.Altered);
        Assert.All(text.Altered, a => Assert.NotEqual(a.Was, a.Now));
        Assert.All(text.Altered, a => Assert.Contains(a.Now, text.Right[a.Line], StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_of_altered_lines_is_read_as_the_whole_lines_that_stood_there_joined_ones_too()
    {
        using var folder = new TemporaryFolder();
        var (whole, text) = (CorruptionGenerator.Corrupt(English, Indonesian, new(.2, .4), new(5)), CorruptionGenerator.Corrupt(English, Indonesian, new(.2, .4, 1), new(5)));
        foreach (var (name, content) in BenchmarkWriter.Write(text))
        {
            folder.Write(name, content);
        }

        var rows = GoldFolder.ReadPair(folder.Path).Alterations;

        Assert.Equal(text.Altered.Select(a => (a.Line + 1, whole.Right[a.Line])), rows.Select(r => (r.Right, r.Sentence)));
        Assert.All(rows, r => Assert.Contains(text.Gold, b => b.Key == $"[{r.Left - 1}]:[{r.Right - 1}]"));
        Assert.Contains(rows, r => r.Sentence.Split("Baris ").Length > 2);
    }

    [Fact]
    public void Sides_of_different_length_are_the_caller_s_mistake() =>
        Assert.Throws<ArgumentException>(() => CorruptionGenerator.Corrupt(["a"], [], new(0, 0), new Random(1)));

    private static string[] Clauses(string line, string and) => [.. Enumerable.Range(0, 40).Select(i => $"{line} {i} tells who came there, {and} {line} {i} tells who stayed.")];

    private static IEnumerable<int> Rows(string line, string word) =>
        line.Split(word).Skip(1).Select(part => int.Parse(part.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
}
