using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Corpora;

/// <summary>An edge between two articles: how they were aligned and where they disagree. Immutable.</summary>
/// <param name="Name">Its key in the corpus, such as the folder's name.</param>
/// <param name="Left">The left article.</param>
/// <param name="Right">The right article.</param>
/// <param name="Bitext">The beads; its articles are those of <paramref name="Left"/> and <paramref name="Right"/>.</param>
/// <param name="Discrepancies">Slots that linked sentences fill differently.</param>
public sealed record ArticlePair(
    string Name, StoredArticle Left, StoredArticle Right, Bitext Bitext, IReadOnlyList<Discrepancy> Discrepancies)
{
    /// <summary>A pair of what an alignment returned, its articles without further particulars.</summary>
    public static ArticlePair Of(string name, Bitext bitext, IReadOnlyList<Discrepancy> discrepancies) =>
        new(name, StoredArticle.Of(bitext.Left), StoredArticle.Of(bitext.Right), bitext, discrepancies);

    /// <summary>
    /// Share of the content sentences of both articles that stand in a bead with two sides, 0–1; 0 when there are none.
    /// </summary>
    public double LinkedShare()
    {
        var beads = Bitext.Beads.Where(b => b.Left.Count > 0 && b.Right.Count > 0).ToArray();
        var linked = beads.SelectMany(b => b.Left).Distinct().Count() + beads.SelectMany(b => b.Right).Distinct().Count();
        var all = Left.Article.Sentences.Count(s => s.IsContent) + Right.Article.Sentences.Count(s => s.IsContent);
        return all == 0 ? 0 : Math.Min(1, (double)linked / all);
    }

    /// <summary>Its line in the table of contents.</summary>
    public PairEntry Entry() =>
        new(Name, Left.Id, Right.Id, Bitext.Mode, Links(), LinkedShare(), Discrepancies.Count)
        {
            Contradictions = Discrepancies.Count(d => d.Contradicts),
        };

    private int Links() => Bitext.Beads.Count(b => b.Left.Count > 0 && b.Right.Count > 0);
}
