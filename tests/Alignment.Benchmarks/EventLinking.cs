using System.Diagnostics;
using System.Globalization;
using Alignment.Aligning;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Benchmarks;

/// <summary>
/// How well reports of one event are found among documents of none, and how the time grows: <c>linking PAIRS CORPORA OTHERS SEED…</c>. The articles of the pairs are read without what is known
/// of them besides (no dates but those in their texts), and mixed with that many documents cut from the corpora.
/// </summary>
internal static class EventLinking
{
    /// <summary>Measures once for each seed.</summary>
    public static void Run(string pairs, string corpora, int others, int[] seeds)
    {
        var folders = Directory.GetDirectories(pairs).Order(StringComparer.Ordinal).ToArray();
        var reports = folders.SelectMany(f => new[] { Read(f, Language.English), Read(f, Language.Indonesian) }).ToList();
        var (right, found) = (0, 0);
        foreach (var seed in seeds)
        {
            Article[] all = [.. reports, .. PseudoArticles.Cut(corpora, others, seed)];
            new Random(seed).Shuffle(all);
            var started = Process.GetCurrentProcess().TotalProcessorTime;
            var links = ArticleLinker.Link(all, Lexicon.Embedded);
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds;
            var isRight = links.ToLookup(l => Slug(all[l.Left]) is { } slug && slug == Slug(all[l.Right]));
            Console.WriteLine(Line($"seed {seed}: {all.Length} articles, {isRight[true].Count()} of {folders.Length} pairs found, {isRight[false].Count()} false; {seconds:0.0} s CPU, {seconds * 1e3 / all.Length:0.00} ms an article"));
            foreach (var link in links.Where(l => l.Score < 0.30).Concat(isRight[false]).Distinct().OrderByDescending(l => l.Score))
            {
                Console.WriteLine(Line($"  {link.Score:0.000}  {Name(all[link.Left])} – {Name(all[link.Right])}"));
            }

            foreach (var missed in folders.Select(f => Path.GetFileName(f)).Except(isRight[true].Select(l => Slug(all[l.Left])!)))
            {
                Console.WriteLine($"  missed {missed}");
            }

            right += isRight[true].Count();
            found += links.Count;
        }

        var wanted = folders.Length * seeds.Length;
        Console.WriteLine(Line($"precision {(double)right / found:0.000} ({right} of {found}), recall {(double)right / wanted:0.000} ({right} of {wanted})"));
    }

    private static Article Read(string folder, Language language)
    {
        var path = Path.Combine(folder, $"{language.Code}.txt");
        return ArticleReader.Default.Read(TextFile.Read(path), new() { Language = language, Path = path });
    }

    private static string? Slug(Article article) => Path.GetFileName(Path.GetDirectoryName(article.Path)) is { Length: > 0 } slug ? slug : null;

    private static string Name(Article article) => Slug(article) ?? article.Title ?? article.Text[..Math.Min(60, article.Text.Length)];

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
