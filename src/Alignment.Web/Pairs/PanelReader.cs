using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Scoring;
using Alignment.Texts;
using Alignment.Web.Hosting;

namespace Alignment.Web.Pairs;

/// <summary>Says all that is known of a pinned sentence.</summary>
internal sealed class PanelReader(ArticlePair pair, PairAddress address, ReviewedPair reviewed, PairFacts facts)
{
    /// <summary>How far from a link the sentences are that it may be joined with.</summary>
    private const int Reach = 3;

    private SideKeys Keys => address.Keys;

    public PanelView Read(Place place, Signature? signature)
    {
        var beads = facts.BeadsOf(place.SideIn(Keys), place.Number);
        return new()
        {
            Sentence = place,
            Links = [.. beads.Select(facts.Of).OrderBy(f => f.Bead!.Kind).ThenByDescending(f => f.Bead!.Probability).Select(Link)],
            Comparison = address.With is { } with && with.Key != place.Key ? Compare(place, with) : null,
            Steps = StepsFrom(place),
            Signature = signature,
        };
    }

    private LinkView Link(Fact fact)
    {
        var (left, right) = (Places(Keys.Left, fact.Left), Places(Keys.Right, fact.Right));
        var neighbours = Near(pair.Left.Article, Keys.Left, fact.Left).Concat(Near(pair.Right.Article, Keys.Right, fact.Right));
        return new(fact.Bead!, left, right, fact.Discrepancies, ReviewsOf(fact.Left, fact.Right), [.. neighbours]);
    }

    private static IEnumerable<Place> Near(Article article, string key, IReadOnlyList<int> numbers) => article.Sentences
        .Where(s => s.IsContent && !numbers.Contains(s.Number) && s.Number >= numbers[0] - Reach && s.Number <= numbers[^1] + Reach)
            .Select(s => new Place(key, s.Number));

    // Aligned again without reviews: the reasons are the program's own.
    private ComparisonView? Compare(Place first, Place second)
    {
        var (left, right) = first.Key == Keys.Left ? (first, second) : (second, first);
        var graph = AlignmentRun.Relate(pair.Left.Article, pair.Right.Article);
        return new CandidateReport(graph, Scorer.Embedded.Models, pair.Bitext).Explain(left.Number, right.Number) is { } report
            ? new(left, right, report, ReviewsOf([left.Number], [right.Number]))
            : null;
    }

    private PlacedReview[] ReviewsOf(IReadOnlyList<int> left, IReadOnlyList<int> right) =>
        [.. reviewed.Standing.Where(r => r.Left.Intersect(left).Any() && r.Right.Intersect(right).Any())];

    // Links in the order of the left article; from a sentence that stands in none, to its neighbours.
    private Steps StepsFrom(Place place)
    {
        var own = facts.BeadsOf(place.SideIn(Keys), place.Number);
        var order = facts.Linked.ToArray();
        var differing = order.Where(facts.Differs).ToArray();
        var at = own.Count > 0 ? (First: own.Min(), Last: own.Max()) : Gap(order, place);
        return new(Last(order), First(order), Last(differing), First(differing));

        Place? Last(int[] beads) => beads.Where(b => b < at.First).Select(b => (Place?)At(b)).LastOrDefault();
        Place? First(int[] beads) => beads.Where(b => b > at.Last).Select(b => (Place?)At(b)).FirstOrDefault();
    }

    private (int First, int Last) Gap(int[] order, Place place)
    {
        var before = place.Key == Keys.Left ? order.Where(b => facts.Beads[b].Left[0] < place.Number).DefaultIfEmpty(-1).Last() : -1;
        return (before + 1, before);
    }

    private Place At(int bead) => new(Keys.Left, facts.Beads[bead].Left[0]);

    private static Place[] Places(string key, IReadOnlyList<int> numbers) => [.. numbers.Select(n => new Place(key, n))];
}
