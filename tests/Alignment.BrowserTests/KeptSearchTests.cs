namespace Alignment.BrowserTests;

/// <summary>Pages of search are kept; what is kept must be of the corpus as it is. Asked without a browser.</summary>
public sealed class KeptSearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-kept-").FullName;
    private readonly HttpClient _client = new();

    [Fact]
    public async Task A_query_asked_again_gives_the_same_page_until_another_process_adds_a_pair()
    {
        var file = Path.Combine(_folder, "news.corpus");
        RunningViewer.Add(file, Repository.Path("seeds/a1_quake_tsunami"));
        await using var viewer = await RunningViewer.Start(file);
        var address = viewer.Address + "/search?q=ferry+Manipa";

        var (first, again) = (await _client.GetStringAsync(address), await _client.GetStringAsync(address));
        RunningViewer.Add(file, Repository.Path("seeds/a4_ferry_sinking"));
        var after = await _client.GetStringAsync(address);

        Assert.Equal(first, again);
        Assert.DoesNotContain("a4_ferry_sinking", first, StringComparison.Ordinal);
        Assert.Contains("a4_ferry_sinking", after, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
