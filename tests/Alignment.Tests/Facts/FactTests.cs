using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Facts;

public sealed class FactTests
{
    private static readonly Bitext Bitext = new()
    {
        Left = LineArticle.English("It cost about 40 million.\nSome 164 people came.\nNobody was hurt."),
        Right = LineArticle.Indonesian("Biayanya 39,8 juta.\nSebanyak 146 orang datang.\nAcara selesai pada malam hari."),
        Mode = AlignmentMode.Comparable,
        Beads = [new() { Left = [1], Right = [1], Kind = BeadKind.Equivalent }, new() { Left = [2], Right = [2], Kind = BeadKind.Partial }],
    };

    [Theory]
    [InlineData(Verdict.Conflict, FactStatus.Differ)]
    [InlineData(Verdict.Updated, FactStatus.Differ)]
    [InlineData(Verdict.Rounded, FactStatus.Agree)]
    public void Values_that_contradict_make_two_reports_of_a_fact_differ(Verdict verdict, FactStatus status)
    {
        var found = new Discrepancy(AnchorType.Number, new(2, default, "164"), new(2, default, "146"), verdict);

        var facts = Fact.Of(Bitext, [found]);

        Assert.Equal([FactStatus.Agree, status, FactStatus.OnlyLeft, FactStatus.OnlyRight], facts.Select(f => f.Status));
        Assert.Equal([found], facts[1].Discrepancies);
        Assert.Empty(facts[0].Discrepancies);
        Assert.Equal((3, 3), (Assert.Single(facts[2].Left), Assert.Single(facts[3].Right)));
    }

    [Fact]
    public void What_only_one_report_states_is_called_by_its_side() =>
        Assert.Equal(["agree", "differ", "only-en", "only-id"], Enum.GetValues<FactStatus>().Select(status => Names.Of(status, SideKeys.Of(Bitext))));
}
