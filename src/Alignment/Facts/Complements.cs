using Alignment.Anchors;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>
/// A part here and the rest there: "71 of the 102 made it" and "31 dari 102 tidak mampu", "35 percent below normal" and "65 persen dari
/// normal".
/// </summary>
internal static class Complements
{
    private const decimal WholeOfPercent = 100;

    /// <summary>Characters behind a part within which its whole begins: "of the more than", "dari total".</summary>
    private const int Reach = 24;

    /// <summary>True for two figures that together are the whole that both texts name, or all per cent.</summary>
    public static bool Are(Slot left, Slot right, TermGraph graph) =>
        left.Anchor.Value is NumericValue { To: null } a && right.Anchor.Value is NumericValue { To: null } b && a.Unit == b.Unit
        && a.Magnitude != b.Magnitude
        && (a.Unit == "%" ? a.Magnitude + b.Magnitude == WholeOfPercent
            : Whole(left, graph.Left) is { } whole && whole == Whole(right, graph.Right) && a.Magnitude + b.Magnitude == whole);

    private static decimal? Whole(Slot part, ArticleTerms terms)
    {
        foreach (var anchor in terms.Anchors[part.Sentence])
        {
            if (anchor.Span.Start > part.Anchor.Span.End && anchor.Span.Start - part.Anchor.Span.End <= Reach
                && anchor.Value is NumericValue { To: null, Unit: "" } whole
                && IsOf(terms.Article.Text.AsSpan(part.Anchor.Span.End, anchor.Span.Start - part.Anchor.Span.End), terms.Article.Language))
            {
                return whole.Magnitude;
            }
        }

        return null;
    }

    private static bool IsOf(ReadOnlySpan<char> between, Language language) =>
        between.TrimStart().StartsWith(language == Language.Indonesian ? "dari " : "of ", StringComparison.Ordinal);
}
