using Alignment.Aligning;
using Alignment.Corpora;

namespace Alignment.Evaluation;

/// <summary>How far two judges agree on pairs of sentences that both judged: equivalent, partial or no link.</summary>
/// <param name="First">One judge.</param>
/// <param name="Second">The other.</param>
/// <param name="Judged">Pairs of sentences that both judged.</param>
/// <param name="Same">Those that both judged alike.</param>
/// <param name="Kappa">Cohen's kappa: agreement beyond what chance gives, 1 at most; null where both
/// judges only ever say one thing.</param>
public sealed record Agreement(string First, string Second, int Judged, int Same, double? Kappa);

/// <summary>A pair as it was judged by people and by the program.</summary>
/// <param name="Reviews">Reviews that stand.</param>
/// <param name="Program">What the program makes of the pair when no review binds it; null for a pair that came aligned.</param>
public sealed record ReviewedBitext(IReadOnlyList<PlacedReview> Reviews, Bitext? Program);

/// <summary>Agreement of reviewers with the program and with each other. Thread-safe; a pure function of its arguments.</summary>
public static class ReviewAgreement
{
    /// <summary>What the program is called among the judges.</summary>
    public const string Program = "the program";

    private static readonly BeadKind[] Kinds = [BeadKind.Null, BeadKind.Equivalent, BeadKind.Partial];

    /// <summary>
    /// One line for every two judges with something in common: first each reviewer with the program,
    /// then reviewers with each other, by name.
    /// </summary>
    public static IReadOnlyList<Agreement> Of(IReadOnlyList<ReviewedBitext> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var judgements = new SortedDictionary<string, Dictionary<(int Pair, int Left, int Right), BeadKind>>(StringComparer.Ordinal);
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            foreach (var placed in pairs[pair].Reviews)
            {
                if (!judgements.TryGetValue(placed.Review.Who, out var own))
                {
                    judgements.Add(placed.Review.Who, own = []);
                }

                // The later word of one reviewer is the reviewer's word.
                foreach (var (left, right) in SentencePairs.Expand(placed.Left, placed.Right))
                {
                    own[(pair, left, right)] = KindOf(placed.Review.Verdict);
                }
            }
        }

        var program = OfProgram(pairs, judgements.Values);
        string[] names = [.. judgements.Keys];
        var rows = names.Select(name => Compare(name, judgements[name], Program, program)).ToList();
        for (var i = 0; i < names.Length; i++)
        {
            rows.AddRange(names[(i + 1)..].Select(other => Compare(names[i], judgements[names[i]], other, judgements[other])));
        }

        return [.. rows.Where(r => r.Judged > 0)];
    }

    private static BeadKind KindOf(ReviewVerdict verdict) => verdict switch
    {
        ReviewVerdict.Accept => BeadKind.Equivalent,
        ReviewVerdict.Partial => BeadKind.Partial,
        _ => BeadKind.Null,
    };

    private static Dictionary<(int Pair, int Left, int Right), BeadKind> OfProgram(IReadOnlyList<ReviewedBitext> pairs,
        IEnumerable<Dictionary<(int Pair, int Left, int Right), BeadKind>> judged)
    {
        var equivalent = pairs.Select(p => SentencePairs.Of(p.Program?.Beads ?? [], BeadKind.Equivalent)).ToArray();
        var partial = pairs.Select(p => SentencePairs.Of(p.Program?.Beads ?? [], BeadKind.Partial)).ToArray();
        return judged.SelectMany(j => j.Keys).Distinct().Where(k => pairs[k.Pair].Program is not null).ToDictionary(k => k, k =>
            equivalent[k.Pair].Contains((k.Left, k.Right)) ? BeadKind.Equivalent
            : partial[k.Pair].Contains((k.Left, k.Right)) ? BeadKind.Partial
            : BeadKind.Null);
    }

    private static Agreement Compare(string first, Dictionary<(int Pair, int Left, int Right), BeadKind> a, string second,
        Dictionary<(int Pair, int Left, int Right), BeadKind> b)
    {
        var both = a.Keys.Where(b.ContainsKey).Select(k => (First: a[k], Second: b[k])).ToList();
        double Share(Func<(BeadKind First, BeadKind Second), bool> holds) => both.Count == 0 ? 0 : (double)both.Count(holds) / both.Count;
        var (seen, chance) = (Share(p => p.First == p.Second), Kinds.Sum(k => Share(p => p.First == k) * Share(p => p.Second == k)));
        return new(first, second, both.Count, both.Count(p => p.First == p.Second), chance < 1 ? (seen - chance) / (1 - chance) : null);
    }
}
