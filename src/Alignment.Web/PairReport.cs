using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Web.Hosting;
using Alignment.Web.Pairs;

namespace Alignment.Web;

/// <summary>
/// One pair as a single HTML file, made of the viewer's components: no script, nothing to load, good to print. Thread-safe; the same pair
/// gives the same bytes.
/// </summary>
public static class PairReport
{
    /// <summary>The whole document.</summary>
    public static string Html(AlignedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var name = pair.Bitext.Left.Title ?? pair.Bitext.Left.Path;
        var kept = ArticlePair.Of(name, pair.Bitext, pair.Discrepancies);
        var address = new PairAddress(name, SideKeys.Of(pair.Bitext)) { IsFile = true };
        var view = new PairReader(kept, address, ReviewedPair.Of(name, kept.Left.Article, kept.Right.Article, [])).Read(null);
        return Markup.Of<ReportPage>(new() { [nameof(ReportPage.View)] = view }).GetAwaiter().GetResult();
    }
}
