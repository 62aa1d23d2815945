using System.Globalization;
using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Benchmarks;

/// <summary>
/// Finds the translation of every line among the lines of the other language, with no other text in the index: <c>retrieval EN ID LINES LEXICON…</c>.
/// The lexicons (tables, merged) must not have been learned from the lines that are measured.
/// </summary>
internal static class TranslationRetrieval
{
    /// <summary>Measures both directions and prints a line for each.</summary>
    public static void Run(string english, string indonesian, int count, IEnumerable<string> lexicons)
    {
        var lexicon = lexicons.Select(path => LexiconFile.Read(path, LexiconFormat.Tsv, Language.English, Language.Indonesian).Lexicon).Aggregate(Lexicon.Empty, (a, b) => a.Merge(b));
        var (left, right) = (File.ReadLines(english).Take(count).ToArray(), File.ReadLines(indonesian).Take(count).ToArray());
        Measure("en to id", left, Language.English, right, Language.Indonesian, lexicon);
        Measure("id to en", right, Language.Indonesian, left, Language.English, lexicon);
    }

    private static void Measure(string name, string[] queries, Language from, string[] lines, Language into, Lexicon lexicon)
    {
        var corpus = new MemoryCorpus();
        corpus.Put("lines", StoredArticle.Of(ArticleReader.Default.Read(string.Join('\n', lines), new() { Language = into, LinesAreSentences = true })));
        var searcher = new Searcher(corpus, MemoryIndex.Of(corpus), lexicon);
        var (first, among, started) = (0, 0, TimeProvider.System.GetTimestamp());
        for (var i = 0; i < queries.Length; i++)
        {
            var hits = searcher.Search(QueryParser.Plain(queries[i]), new() { From = from, In = [into] });
            var rank = hits.Select(h => h.Sentence.Text).ToList().IndexOf(lines[i].Trim());
            first += rank == 0 ? 1 : 0;
            among += rank >= 0 ? 1 : 0;
        }

        var each = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds / queries.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {(double)first / queries.Length:0.000} first, {(double)among / queries.Length:0.000} among ten, of {queries.Length} lines; {each:0.0} ms a query"));
    }
}
