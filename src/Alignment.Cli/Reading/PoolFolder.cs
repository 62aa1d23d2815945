using Alignment.Evaluation;
using Alignment.Texts;
using Alignment.Training;

namespace Alignment.Cli.Reading;

/// <summary>
/// The pairs of a folder to learn a lexicon from: <c>X.&lt;a&gt;</c> with <c>X.&lt;b&gt;</c>, <c>X.src</c> with <c>X.tgt</c>,
/// <c>X.&lt;a&gt;.txt</c> with <c>X.&lt;b&gt;.txt</c>.
/// </summary>
internal static class PoolFolder
{
    /// <summary>
    /// Reads the pairs in ordinal order of their names. Files without a partner, and anything in folders below, are passed over.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="left">Language of the left files.</param>
    /// <param name="right">Language of the right files.</param>
    /// <param name="loading">How to read them.</param>
    /// <exception cref="InputException">There is no such folder, no pair in it, or a file cannot be read.</exception>
    public static IReadOnlyList<(Article Left, Article Right)> Read(string folder, Language left, Language right, Loading loading)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException(folder, null, "no such folder: expected one with the pairs to learn from, name an existing one");
        }

        var (a, b) = (left.Code, right.Code);
        (string Left, string Right)[] endings = [("." + a, "." + b), (".src", ".tgt"), ($".{a}.txt", $".{b}.txt")];
        var files = Directory.GetFiles(folder);
        Array.Sort(files, StringComparer.Ordinal);
        var pairs = new List<(Article, Article)>();
        foreach (var file in files)
        {
            foreach (var ending in endings)
            {
                // One language twice has one ending twice: only src and tgt tell such sides apart.
                if (ending.Left != ending.Right && file.EndsWith(ending.Left, StringComparison.Ordinal)
                    && file[..^ending.Left.Length] + ending.Right is var partner && File.Exists(partner))
                {
                    pairs.Add((Article(file, left, loading), Article(partner, right, loading)));
                }
            }
        }

        return pairs.Count > 0
            ? pairs
            : throw new InputException(folder, null,
                $"no pairs in it: expected X.{a} with X.{b}, X.src with X.tgt, or X.{a}.txt with X.{b}.txt");
    }

    /// <summary>
    /// Reads the pairs <c>X.src</c> and <c>X.tgt</c>, a sentence a line, with their gold <c>X.gold</c>, an index list, in ordinal order of
    /// their names.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="left">Language of the left files.</param>
    /// <param name="right">Language of the right files.</param>
    /// <exception cref="InputException">There is no such folder, no gold in it, or a file cannot be read.</exception>
    public static IReadOnlyList<GoldText> ReadGold(string folder, Language left, Language right)
    {
        var loading = new Loading { Lines = true };
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.gold") : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0
            ? [.. files.Select(f => new GoldText(Article(f[..^5] + ".src", left, loading), Article(f[..^5] + ".tgt", right, loading),
                IndexListReader.ReadFile(f)))]
            : throw new InputException(folder, null, "no gold in it: expected X.gold with X.src and X.tgt, name a folder of such");
    }

    private static Article Article(string path, Language language, Loading loading) =>
        ArticleLoader.Article(ArticleLoader.Text(path, loading), language, loading, null, ArticleMeta.None);
}
