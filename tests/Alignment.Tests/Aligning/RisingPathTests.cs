using Alignment.Aligning;

namespace Alignment.Tests.Aligning;

public sealed class RisingPathTests
{
    [Fact]
    public void What_is_out_of_order_is_left_out_and_the_longest_rest_stays() =>
        Assert.Equal([(1, 2), (3, 3), (4, 5)], RisingPath.Longest([(1, 2), (2, 9), (3, 3), (4, 5), (5, 1)]));

    [Fact]
    public void Two_pairs_of_one_column_do_not_rise() =>
        Assert.Single(RisingPath.Longest([(1, 4), (2, 4), (3, 4)]));

    [Fact]
    public void Of_paths_of_one_length_the_one_that_ends_at_the_smallest_column_stays() =>
        Assert.Equal([(2, 3)], RisingPath.Longest([(1, 7), (2, 3)]));

    [Fact]
    public void No_pairs_are_no_path() => Assert.Empty(RisingPath.Longest([]));
}
