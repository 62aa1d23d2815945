using Alignment.Texts;

namespace Alignment.Tests.Texts;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_cuts_what_it_quotes() => Assert.Equal("Jumat", new TextSpan(5, 10).Of("hari Jumat"));
}
