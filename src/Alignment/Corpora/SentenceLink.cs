using Alignment.Aligning;
using Alignment.Texts;

namespace Alignment.Corpora;

/// <summary>That a bead of some pair holds a sentence of one article and a sentence of another.</summary>
/// <param name="Sentence">Number of the sentence in the article that was asked about.</param>
/// <param name="OtherArticle">Identifier of the other article.</param>
/// <param name="OtherLanguage">Its language.</param>
/// <param name="OtherSentence">Number of the sentence there.</param>
/// <param name="Kind">Equivalent or partial.</param>
/// <param name="Probability">Of the bead, 0–1.</param>
/// <param name="Pair">Name of the pair.</param>
public sealed record SentenceLink(
    int Sentence, string OtherArticle, Language OtherLanguage, int OtherSentence, BeadKind Kind, double Probability, string Pair)
{
    /// <summary>Order of links wherever they are listed: sentence, other article, other sentence, pair.</summary>
    public static int Compare(SentenceLink a, SentenceLink b)
    {
        var order = a.Sentence.CompareTo(b.Sentence);
        order = order != 0 ? order : string.CompareOrdinal(a.OtherArticle, b.OtherArticle);
        order = order != 0 ? order : a.OtherSentence.CompareTo(b.OtherSentence);
        return order != 0 ? order : string.CompareOrdinal(a.Pair, b.Pair);
    }

    /// <summary>The links of a pair as seen from one of its sides, in no particular order.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="fromLeft">True to see it from the left article.</param>
    public static IEnumerable<SentenceLink> Of(ArticlePair pair, bool fromLeft)
    {
        var other = fromLeft ? pair.Right : pair.Left;
        return from bead in pair.Bitext.Beads
               from here in fromLeft ? bead.Left : bead.Right
               from there in fromLeft ? bead.Right : bead.Left
               select new SentenceLink(here, other.Id, other.Article.Language, there, bead.Kind, bead.Probability, pair.Name);
    }
}
