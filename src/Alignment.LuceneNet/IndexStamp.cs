using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Alignment.Corpora;
using Alignment.Search;
using Lucene.Net.Index;
using Directory = Lucene.Net.Store.Directory;

namespace Alignment.LuceneNet;

/// <summary>What state of which corpus an index was made of; written into every commit.</summary>
/// <param name="Making">How articles become fields; an index made otherwise is made anew.</param>
/// <param name="Generation">The corpus' generation.</param>
/// <param name="Articles">Digest of the articles' identifiers: a corpus that was made anew counts its generations from 0 again.</param>
internal sealed record IndexStamp(string Making, string Generation, string Articles)
{
    /// <summary>Grows when fields are laid out otherwise.</summary>
    private const int Layout = 1;

    /// <summary>The stamp of an index of this corpus as it is.</summary>
    public static IndexStamp Of(ICorpusStore corpus, IEnumerable<string> articles, IWordForms forms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in articles)
        {
            hash.AppendData(MemoryMarshal.AsBytes(article.AsSpan()));
            hash.AppendData([0, 0]);
        }

        return new(
            $"{Layout}.{SentenceAnalyzer.Version}.{forms.Name}",
            corpus.Generation.ToString(CultureInfo.InvariantCulture),
            Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The stamp of the last commit; null when there is none, or none that can be read.</summary>
    public static IndexStamp? Read(Directory directory)
    {
        try
        {
            var commit = new SegmentInfos();
            commit.Read(directory);
            return commit.UserData is { } data && data.TryGetValue("making", out var making)
                && data.TryGetValue("generation", out var generation) && data.TryGetValue("articles", out var articles)
                ? new(making, generation, articles)
                : null;
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>As commits carry it.</summary>
    public Dictionary<string, string> ToData() => new() { ["making"] = Making, ["generation"] = Generation, ["articles"] = Articles };
}
