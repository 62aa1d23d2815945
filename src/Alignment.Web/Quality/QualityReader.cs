using Alignment.Corpora;
using Alignment.Evaluation;
using Alignment.Formats;
using Alignment.Lexicons;
using Alignment.Texts;
using Alignment.Web.Pairs;

namespace Alignment.Web.Quality;

/// <summary>Judges those pairs of the corpus that have gold, once; every pair by models that were not fitted on it. Thread-safe.</summary>
internal sealed class QualityReader(ViewerCorpus corpus, ViewerOptions options)
{
    /// <summary>Wrong links, and missed ones, that are shown.</summary>
    private const int Shown = 12;

    /// <summary>How often pairs are drawn again for the intervals.</summary>
    private const int Resamples = 1000;

    private readonly Lock _lock = new();
    private (string Key, QualityReport Report)? _last;

    public QualityView Read(CancellationToken cancellation)
    {
        var judged = Gold().ToList();
        if (judged.Count == 0)
        {
            return new(null, 0, []);
        }

        var report = Judge([.. judged.Select(j => j.Gold)], cancellation);
        var pairs = judged.ToDictionary(j => j.Gold.Slug, j => j.Pair, StringComparer.Ordinal);
        var (wrong, missed) = (report.Errors.Where(e => e.Probability is not null), report.Errors.Where(e => e.Probability is null));
        return new(report, judged.Count, [.. wrong.Take(Shown).Concat(missed.Take(Shown)).Select(e => Show(e, pairs[e.Slug]))]);
    }

    // A pair of the corpus has the gold of its name when it has the same texts.
    private IEnumerable<(GoldPair Gold, ArticlePair Pair)> Gold()
    {
        foreach (var gold in options.Gold is { } folder ? GoldFolder.Read(folder, options.Seeds) : [])
        {
            if (gold.HasTexts && corpus.Store.Pair(gold.Slug) is { } pair && pair.Left.Article.Text == gold.Text(Side.Left).Text
                && pair.Right.Article.Text == gold.Text(Side.Right).Text)
            {
                yield return (gold, pair);
            }
        }
    }

    private QualityReport Judge(IReadOnlyList<GoldPair> pairs, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var key = string.Join('\n', pairs.Select(p => p.Hash));
            if (_last?.Key != key)
            {
                _last = (key, QualityRun.Judge(pairs,
                    new()
                    {
                        Align = (left, right, hash) => JudgedRun.Align(left, right, hash),
                        FittingOf = JudgedRun.FittingOf,
                        Resamples = Resamples,
                    },
                    cancellation));
            }

            return _last.Value.Report;
        }
    }

    private static ErrorView Show(LinkError error, ArticlePair pair)
    {
        var keys = SideKeys.Of(pair.Bitext);
        var address = new PairAddress(pair.Name, keys) { Sentence = new(keys.Left, error.Left[0]), With = new(keys.Right, error.Right[0]) };
        return new(error, address, keys, Quote(pair.Left.Article, error.Left), Quote(pair.Right.Article, error.Right));
    }

    private static string Quote(Article article, IReadOnlyList<int> numbers) =>
        string.Join(" ", article.Sentences.Where(s => numbers.Contains(s.Number)).Select(s => s.Text));
}
