using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>A span of years and the year that it began: "for more than six decades" and "sejak 1965" in a report of 2026.</summary>
internal static class YearsSince
{
    /// <summary>"Six decades" may be 69 years: a share that a bound leaves open.</summary>
    private const double BoundReach = 1.5;

    /// <summary>True where one text tells how long something has lasted, the other since when, and the two come to the same.</summary>
    public static bool Agree(Slot left, Slot right, TermGraph graph) =>
        Agree(left.Anchor, right.Anchor, graph.Right) || Agree(right.Anchor, left.Anchor, graph.Left);

    private static bool Agree(Anchor span, Anchor since, ArticleTerms terms)
    {
        if (span.Value is not NumericValue { Unit: "s", To: null } years
            || since.Value is not DateValue { Year: { } first, Month: null, Last: null } || terms.Article.Published is not { } today)
        {
            return false;
        }

        var before = terms.Article.Text.AsSpan(0, since.Span.Start).TrimEnd();
        if (!before.EndsWith("since", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("sejak", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (told, lasted) = ((double)(years.Magnitude / UnitScale.Factor(years with { WrittenUnit = "year" })), today.Year - first);
        return years.Bound switch
        {
            Bound.AtLeast => told <= lasted && lasted <= told * BoundReach,
            Bound.AtMost => lasted <= told && told <= lasted * BoundReach,
            _ => Math.Abs(told - lasted) <= 1,
        };
    }
}
