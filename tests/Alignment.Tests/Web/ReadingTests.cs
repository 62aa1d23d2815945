using Alignment.Tests.Corpora;

namespace Alignment.Tests.Web;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/pairs/ferry")]
    [InlineData("/pairs/nothing")]
    [InlineData("/search?q=kapal")]
    [InlineData("/reviews")]
    [InlineData("/quality")]
    [InlineData("/assets/viewer.css")]
    [InlineData("/nothing-here")]
    public async Task Head_is_answered_as_get_is_but_without_a_body(string address)
    {
        await using var served = await ServedCorpus.Start(Reports.Ferry());
        var got = await served.Client.GetAsync(new Uri(address, UriKind.Relative));

        var head = await served.Client.SendAsync(new(HttpMethod.Head, new Uri(address, UriKind.Relative)));

        Assert.Equal((got.StatusCode, got.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.NotEmpty(await got.Content.ReadAsByteArrayAsync());
    }
}
