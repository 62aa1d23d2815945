using Alignment.LuceneNet;

namespace Alignment.Cli.Providers;

/// <summary>Puts Lucene.Net in; compiled with -p:WithLucene=true only.</summary>
internal static partial class Engines
{
    static partial void AddLucene(List<Engine> engines)
    {
        engines.Add(new("lucene", corpus => OpenIndex.Owned(LuceneIndex.Of(corpus.Store, LuceneIndex.FolderOf(corpus.Path))),
            () => OpenIndex.Owned(LuceneIndex.InMemory())));
        engines.Add(new(
            "lucene-analyzers",
            corpus => OpenIndex.Owned(LuceneIndex.Of(corpus.Store, LuceneIndex.FolderOf(corpus.Path) + "-analyzers",
                AnalyzerForms.Instance)) with { Forms = AnalyzerForms.Instance },
            () => OpenIndex.Owned(LuceneIndex.InMemory()) with { Forms = AnalyzerForms.Instance }));
    }
}
