using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>Two loose articles that report one event.</summary>
/// <param name="Name">Both names with <see cref="Mark"/> between them.</param>
/// <param name="Left">The English article.</param>
/// <param name="Right">The Indonesian one.</param>
internal sealed record EventPair(string Name, LooseArticle Left, LooseArticle Right)
{
    /// <summary>
    /// Tells pairs that the program found from pairs that the user made: only the former are taken back when the next run finds others.
    /// </summary>
    public const char Mark = '~';

    /// <summary>The pairs among loose articles, by the order in which the articles came; an article may be in several or none.</summary>
    /// <param name="loose">The articles.</param>
    /// <param name="articles">The same once more, each read when its turn comes.</param>
    /// <param name="threads">How many are looked at at once.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static IReadOnlyList<EventPair> Among(IReadOnlyList<LooseArticle> loose, IEnumerable<Article> articles, int threads,
        CancellationToken cancellation)
    {
        if (loose.Count < 2)
        {
            return [];
        }

        var links = ArticleLinker.Link(articles, Lexicon.Embedded, new() { Threads = threads }, cancellation);
        return [.. links.Select(link =>
            new EventPair($"{loose[link.Left].Name}{Mark}{loose[link.Right].Name}", loose[link.Left], loose[link.Right]))];
    }

    /// <summary>
    /// Names of pairs that an earlier run found and this one did not: both their articles were looked at again, or one has another text
    /// now.
    /// </summary>
    public static IReadOnlyList<string> Outdated(ICorpus corpus, IReadOnlyList<LooseArticle> loose, IReadOnlySet<string> found)
    {
        var now = loose.GroupBy(a => Path.GetFullPath(a.Path), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Id, StringComparer.Ordinal);
        var paths = corpus.Articles().ToDictionary(a => a.Id, a => Path.GetFullPath(a.Path), StringComparer.Ordinal);
        return [.. corpus.Pairs()
            .Where(pair => pair.Name.Contains(Mark, StringComparison.Ordinal) && !found.Contains(pair.Name) && IsOutdated(pair))
            .Select(pair => pair.Name)];

        bool IsOutdated(PairEntry pair)
        {
            var (left, right) = (now.GetValueOrDefault(paths[pair.Left]), now.GetValueOrDefault(paths[pair.Right]));
            return (left is not null && right is not null) || (left ?? pair.Left) != pair.Left || (right ?? pair.Right) != pair.Right;
        }
    }
}
