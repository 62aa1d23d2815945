using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// What a whole article speaks of: its terms with how often they stand there. Words by their stem, words of
/// names with <c>@</c> before them, values as <see cref="Term.ShareKey"/>.
/// </summary>
internal static class ArticleProfile
{
    /// <summary>How often each term stands in an article's own words.</summary>
    public static Dictionary<string, int> Count(Article article)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var terms = new ArticleTerms(article, AnchorFinder.Default.Find(article));
        var uses = new int[terms.Vocabulary.Count];
        for (var s = 0; s < terms.Count; s++)
        {
            foreach (var use in terms.Of(s))
            {
                uses[use.Term]++;
            }
        }

        for (var t = 0; t < uses.Length; t++)
        {
            var term = terms.Vocabulary[t];
            switch (term.Value?.Type)
            {
                case null:
                    Add(term.Text, uses[t]);
                    break;
                case AnchorType.Name:
                    foreach (var word in term.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    {
                        Add(TermShares.NameMark + word, uses[t]);
                    }

                    break;
                default:
                    Add(term.ShareKey, uses[t]);
                    break;
            }
        }

        return counts;

        void Add(string key, int times) => counts[key] = counts.GetValueOrDefault(key) + times;
    }
}
