using System.Text.Json;

namespace Alignment.Tests.Cli;

/// <summary>Tests of the commands over a corpus, with two pairs of reports to put into it.</summary>
public abstract class NewsCorpus : IDisposable
{
    protected const string EnglishFlood = "Floods cut off three villages in Bogor\n\nFloods cut off three villages in Bogor on Friday after six hours of rain. Mayor Rina Sutanto said 1,250 people had been moved to schools.\n";
    protected const string IndonesianFlood = "Banjir putus akses tiga desa di Bogor\n\nBanjir memutus akses tiga desa di Bogor pada hari Jumat setelah hujan enam jam. Wali Kota Rina Sutanto mengatakan 1.520 orang telah dipindahkan ke sekolah.\n";
    protected const string EnglishMatch = "Garuda win the final in Surabaya\n\nGaruda won the final in Surabaya on Sunday with two late goals. Coach Budi Hartono praised the young keeper.\n";
    protected const string IndonesianMatch = "Garuda juara di Surabaya\n\nGaruda memenangi final di Surabaya pada hari Minggu dengan dua gol di akhir laga. Pelatih Budi Hartono memuji kiper muda itu.\n";

    protected NewsCorpus()
    {
        Shell.Write("news/flood/en.txt", EnglishFlood);
        Shell.Write("news/flood/id.txt", IndonesianFlood);
        Shell.Write("news/flood/meta.json", """{"title_en": "Bogor under water", "published_en": "2026-02-06", "published_id": "2026-02-07", "source": "written for this test"}""");
        Shell.Write("news/flood/gold.tsv", "en_ids\tid_ids\tkind\tnote\n");
        Shell.Write("news/match/en.txt", EnglishMatch);
        Shell.Write("news/match/id.txt", IndonesianMatch);
        Shell.Write("news/notes.md", "not an article");
    }

    protected Shell Shell { get; } = new();

    /// <summary>The corpus; there is none before the first <see cref="Add"/>.</summary>
    protected string Corpus => Shell.Path("news.corpus");

    public void Dispose()
    {
        Shell.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static string Type(JsonElement element) => element.GetProperty("type").GetString()!;

    protected Outcome Add(params string[] args) => Shell.Run(["add", .. args, "--corpus", Corpus]);

    /// <summary>The objects that a command over the corpus writes.</summary>
    protected List<JsonElement> Json(params string[] args)
    {
        var outcome = Shell.Run([.. args, "--corpus", Corpus]);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        return [.. outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
