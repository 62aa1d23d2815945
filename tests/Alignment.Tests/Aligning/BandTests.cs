using Alignment.Aligning;

namespace Alignment.Tests.Aligning;

public sealed class BandTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(40, 3000)]
    [InlineData(3000, 40)]
    [InlineData(20_000, 9_000)]
    [InlineData(9_000, 20_000)]
    public void Whatever_the_shape_a_path_leads_through_from_start_to_end(int rows, int columns)
    {
        var band = Band.Around(rows, columns, [], 8);

        Assert.True(band.Contains(0, 0) && band.Contains(rows, columns));
        Assert.All(Enumerable.Range(0, rows), r => Assert.True(band.From(r + 1) >= band.From(r) && band.To(r + 1) >= band.To(r) && band.From(r + 1) <= band.To(r)));
    }

    [Fact]
    public void A_lost_block_leaves_room_along_both_edges_of_its_gap()
    {
        var band = Band.Around(1000, 330, [(100, 100), (800, 130)], 8);

        Assert.True(band.Contains(780, 101));
        Assert.True(band.Contains(101, 129));
        Assert.False(band.Contains(50, 300));
    }

    [Fact]
    public void A_large_gap_does_not_make_a_square_of_cells()
    {
        Assert.InRange(Band.Around(100_000, 100_000, [], 8).Count, 100_000, 5_000_000);
    }

    [Fact]
    public void The_rows_of_a_column_are_those_whose_range_holds_it()
    {
        var band = Band.Around(60, 40, [(20, 5), (30, 28)], 2);

        Assert.All(Enumerable.Range(1, 40), column =>
        {
            var (first, last) = band.Rows(column);
            Assert.Equal(Enumerable.Range(1, 60).Where(r => band.Contains(r, column)), Enumerable.Range(first, Math.Max(0, last - first + 1)));
        });
    }
}
