using Alignment.Texts;

namespace Alignment.Benchmarks;

/// <summary>
/// Documents cut from line-aligned text so that none has a counterpart: the English ones from the first half of each corpus, the Indonesian ones from its second half.
/// The text stays where it lies; nothing of it is kept.
/// </summary>
internal static class PseudoArticles
{
    /// <summary>Lines of a document: from a brief to a long report.</summary>
    private const int Shortest = 6, Longest = 24;

    /// <summary>As many documents as asked for, half of them in each language, as a function of the seed; no line stands in two.</summary>
    /// <param name="corpora">A folder of folders with en.txt and id.txt.</param>
    /// <param name="count">Number of documents.</param>
    /// <param name="seed">Chooses length and place of each.</param>
    public static IEnumerable<Article> Cut(string corpora, int count, int seed)
    {
        var random = new Random(seed);
        var folders = Directory.GetDirectories(corpora).Where(f => File.Exists(Path.Combine(f, "id.txt"))).Order(StringComparer.Ordinal).ToArray();
        foreach (var (language, half) in new[] { (Language.English, 0), (Language.Indonesian, 1) })
        {
            var cut = folders.SelectMany(f => Documents(File.ReadAllLines(Path.Combine(f, $"{language.Code}.txt")), half, random)).ToArray();
            random.Shuffle(cut);
            if (cut.Length < count / 2)
            {
                throw new ArgumentException($"the corpora give {cut.Length} documents of {language.Code}, asked for {count / 2}", nameof(count));
            }

            foreach (var text in cut.Take(count / 2))
            {
                yield return ArticleReader.Default.Read(text, new() { Language = language, Path = "cut" });
            }
        }
    }

    private static IEnumerable<string> Documents(string[] lines, int half, Random random)
    {
        var (from, end) = (half * lines.Length / 2, (half + 1) * lines.Length / 2);
        while (from + Shortest <= end)
        {
            var length = Math.Min(random.Next(Shortest, Longest + 1), end - from);
            // A headline, then a paragraph a line, as news has it.
            yield return string.Join("\n\n", lines.AsSpan(from, length)!);
            from += length;
        }
    }
}
