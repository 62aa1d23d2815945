using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Tests.Scoring;

public sealed class DisjointAnchorsTests
{
    [Fact]
    public void Rp_1_5_triliun_is_money_and_not_also_a_number()
    {
        // "Rp 1,5 triliun pada Senin"
        Anchor[] anchors = [Of(AnchorType.Money, 0, 14), Of(AnchorType.Number, 3, 6), Of(AnchorType.Date, 20, 25)];

        Assert.Equal([AnchorType.Money, AnchorType.Date], DisjointAnchors.Of(anchors).Select(a => a.Type));
    }

    [Fact]
    public void Kept_anchors_stand_in_the_order_of_the_text_whatever_their_length()
    {
        Anchor[] anchors = [Of(AnchorType.Number, 0, 2), Of(AnchorType.Number, 5, 9), Of(AnchorType.Name, 5, 20)];

        Assert.Equal([0, 5], DisjointAnchors.Of(anchors).Select(a => a.Span.Start));
    }

    private static Anchor Of(AnchorType type, int start, int end) => new(type, new(start, end), new NameValue("x", NameKind.Unknown));
}
