using Alignment.Aligning;
using Alignment.Lexicons;

namespace Alignment.Evaluation;

/// <summary>Aligns one gold pair and counts. Thread-safe.</summary>
internal static class PairJudge
{
    public static PairJudgement Judge(GoldPair pair, EvaluationOptions options)
    {
        var (left, right) = (pair.Sentences(Side.Left), pair.Sentences(Side.Right));
        var run = options.Align(left, right, pair.Hash);
        var beads = run.Bitext.Beads;
        var (required, tolerated) = (SentencePairs.Of(pair.Links, BeadKind.Equivalent), SentencePairs.Of(pair.Links, BeadKind.Partial));
        var (equivalent, partial) = (SentencePairs.Of(beads, BeadKind.Equivalent), SentencePairs.Of(beads, BeadKind.Partial));
        var judgement = new PairJudgement
        {
            Slug = pair.Slug,
            Fitting = options.FittingOf?.Invoke(pair.Hash) ?? Fitting.Unseen,
            Links = LinkJudge.Judge(equivalent, required, tolerated),
            StrictLinks = Strict(beads, pair.Links, tolerated),
            AnyLinks = LinkJudge.Judge(Union(equivalent, partial), Union(required, tolerated), new HashSet<(int, int)>()),
            PartialLinks = LinkJudge.Judge(partial, tolerated, new HashSet<(int, int)>()),
            Distractors = [.. pair.Distractors.Select(d =>
                SentencePairs.Expand(d.Left, d.Right).Any(equivalent.Contains) ? new Tally(0, 0, 0, 1) : new Tally(0, 0, 1, 1))],
            Discrepancies = pair.Discrepancies is null ? null : DiscrepancyJudge.Judge(run.Discrepancies, pair.Discrepancies, left, right),
            Alterations = options.Weigh is null ? null : AlterationJudge.Judge(pair, options.Weigh),
            Forecasts = Forecasts(beads, required, tolerated),
        };
        return pair.HasTexts ? WithRawText(judgement, pair, options, required, tolerated) : judgement;
    }

    /// <summary>
    /// Adds the outcomes of the pair's queries; apart from <see cref="Judge"/> since a search over one corpus need not be thread-safe.
    /// </summary>
    public static PairJudgement WithSearch(PairJudgement judgement, GoldPair pair, JudgedSearch search, JudgedSearch? untranslated) =>
        pair.Queries.Count == 0 ? judgement : judgement with
    {
        CrossSearch = SearchJudge.Judge(pair, search, cross: true),
        SameSearch = SearchJudge.Judge(pair, search, cross: false),
        CrossUntranslated = untranslated is null ? null : SearchJudge.Judge(pair, untranslated, cross: true),
        SameUntranslated = untranslated is null ? null : SearchJudge.Judge(pair, untranslated, cross: false),
    };

    private static PairJudgement WithRawText(PairJudgement judgement, GoldPair pair, EvaluationOptions options,
        IReadOnlySet<(int Left, int Right)> required, IReadOnlySet<(int Left, int Right)> tolerated)
    {
        var (left, right) = (pair.Text(Side.Left), pair.Text(Side.Right));
        var (ofLeft, ofRight) = (new SegmentationJudge(left, pair.Sentences(Side.Left)),
            new SegmentationJudge(right, pair.Sentences(Side.Right)));
        var (leftMap, rightMap) = (ofLeft.GoldOfOwn(), ofRight.GoldOfOwn());
        var linked = options.Align(left, right, pair.Hash).Bitext.Beads
            .Where(b => b.Kind == BeadKind.Equivalent)
            .SelectMany(b => SentencePairs.Expand([.. b.Left.SelectMany(n => leftMap[n])], [.. b.Right.SelectMany(n => rightMap[n])]))
            .ToHashSet();
        return judgement with
        {
            RawLinks = LinkJudge.Judge(linked, required, tolerated),
            LeftSegmentation = ofLeft.Judge(),
            RightSegmentation = ofRight.Judge(),
        };
    }

    private static List<Tally> Strict(IReadOnlyList<Bead> beads, IReadOnlyList<GoldLink> links,
        IReadOnlySet<(int Left, int Right)> tolerated)
    {
        static string Key(IReadOnlyList<int> left, IReadOnlyList<int> right) => $"{string.Join(',', left)}:{string.Join(',', right)}";
        var gold = links.Where(l => l.Kind == BeadKind.Equivalent).Select(l => Key(l.Left, l.Right)).ToHashSet(StringComparer.Ordinal);
        var predicted = beads.Where(b => b.Kind == BeadKind.Equivalent && !SentencePairs.Expand(b.Left, b.Right).All(tolerated.Contains))
            .Select(b => Key(b.Left, b.Right)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. predicted.Select(p => new Tally(gold.Contains(p) ? 1 : 0, 1, 0, 0)),
            .. gold.Select(g => new Tally(0, 0, predicted.Contains(g) ? 1 : 0, 1)),
        ];
    }

    /// <summary>
    /// A bead is right when every sentence pair of it that gold does not merely tolerate is required; a bead of
    /// tolerated pairs alone is no forecast.
    /// </summary>
    private static List<Forecast> Forecasts(IReadOnlyList<Bead> beads, IReadOnlySet<(int Left, int Right)> required,
        IReadOnlySet<(int Left, int Right)> tolerated)
    {
        var forecasts = new List<Forecast>();
        foreach (var bead in beads.Where(b => b.Kind == BeadKind.Equivalent))
        {
            var judged = SentencePairs.Expand(bead.Left, bead.Right).Where(p => required.Contains(p) || !tolerated.Contains(p)).ToList();
            if (judged.Count > 0)
            {
                forecasts.Add(new(bead.Probability, judged.All(required.Contains)));
            }
        }

        return forecasts;
    }

    private static HashSet<(int Left, int Right)> Union(IReadOnlySet<(int Left, int Right)> a, IReadOnlySet<(int Left, int Right)> b) =>
        [.. a, .. b];
}
