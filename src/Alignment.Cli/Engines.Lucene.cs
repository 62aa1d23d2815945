using Alignment.LuceneNet;

namespace Alignment.Cli;

/// <summary>Puts Lucene.Net in; compiled with -p:WithLucene=true only.</summary>
internal static partial class Engines
{
    static partial void AddLucene(List<Engine> engines) => engines.Add(new("lucene", corpus =>
    {
        var index = LuceneIndex.Of(corpus.Store, LuceneIndex.FolderOf(corpus.Path));
        return new(index, index);
    }));
}
