using Alignment.Texts;

namespace Alignment.Tests.Texts;

/// <summary>Lines are told apart by their hash codes, so that the time does not grow with the square of their number.</summary>
public sealed class SameLineTests
{
    [Theory]
    [InlineData("Kabar Pesisir", "KABAR  PESISIR")]
    [InlineData("Morning Post", "\u00a0Morning\u200bpost ")]
    public void Lines_that_differ_in_blanks_and_letter_case_are_one_line(string a, string b)
    {
        Assert.Equal(a, b, SameLine.Comparer);
        Assert.Equal(SameLine.Comparer.GetHashCode(a), SameLine.Comparer.GetHashCode(b));
    }

    [Theory]
    [InlineData("Kabar Pesisir", "Kabar Pesisir 2")]
    [InlineData("Harbour closed", "Harbour close")]
    public void Lines_that_differ_in_a_letter_or_figure_are_two(string a, string b) => Assert.NotEqual(a, b, SameLine.Comparer);

    /// <summary>Of 60,000 random codes of 32 bits less than one pair is alike on average (60,000² / 2³³); 100 leave room.</summary>
    [Fact]
    public void Sixty_thousand_headings_have_nearly_as_many_hash_codes()
    {
        var codes = Enumerable.Range(0, 60_000).Select(n => SameLine.Comparer.GetHashCode($"Pasar Baru {n}"));

        Assert.InRange(codes.Distinct().Count(), 59_900, 60_000);
    }
}
