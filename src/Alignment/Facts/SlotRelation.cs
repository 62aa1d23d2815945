using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>How the values of two slots stand to each other, by what both articles say. Thread-safe.</summary>
internal static class SlotRelation
{
    /// <summary>
    /// Share of a name's words that must be each other's translation: all but a little, since Park Jae-won is not Park Jae-hoon.
    /// </summary>
    public const float SameNameFrom = 0.75f;

    /// <summary>How surely two words must translate each other to be one word of a name.</summary>
    private const float SameWordFrom = 0.1f;

    /// <summary>
    /// The relation of two values. Names that no table knows may still be each other's translation word by word (Group B and Grup B), a
    /// capital stands for its country (Damascus and Syria), and an office for its body (Menkeu and the finance ministry).
    /// </summary>
    /// <param name="left">The left slot.</param>
    /// <param name="right">The right slot.</param>
    /// <param name="graph">What both articles share.</param>
    /// <param name="isTranslation">True where one sentence translates the other.</param>
    public static ValueRelation Of(Slot left, Slot right, TermGraph graph, bool isTranslation)
    {
        var relation = ValueComparison.Relate(left.Anchor, right.Anchor);
        if (relation == ValueRelation.Different && (IsOneName(left, right, graph) || SameWriting.Of(left, right, graph)))
        {
            return ValueRelation.Within;
        }

        return isTranslation ? TranslatedSlots.Relate(left, right, relation, graph)
            : relation == ValueRelation.Different && IsToldElsewise(left, right, graph) ? ValueRelation.Within
            : relation;
    }

    // Two reports may call a person by other parts of one name, a time that has passed by its beginning, and a part by the rest. What is
    // written alike contradicts nothing here, whatever full name each gives elsewhere.
    private static bool IsToldElsewise(Slot left, Slot right, TermGraph graph) => (left.Anchor.Value, right.Anchor.Value) switch
    {
        (NameValue a, NameValue b) => AreWrittenAlike(left, right, graph) || FullNames.Hold(a, b, graph),
        (NumericValue, NumericValue) => Complements.Are(left, right, graph),
        _ => YearsSince.Agree(left, right, graph),
    };

    private static bool AreWrittenAlike(Slot left, Slot right, TermGraph graph) => left.Anchor.Span.In(graph.Left.Article.Text)
        .Equals(right.Anchor.Span.In(graph.Right.Article.Text), StringComparison.OrdinalIgnoreCase);

    // "Thatcher" and "Margaret Thatcher": where they are not one, they are not in each other's place either.
    private static bool IsOneName(Slot left, Slot right, TermGraph graph) =>
        left.Anchor.Value is NameValue a && right.Anchor.Value is NameValue b
        && (NameWords.Holds(a, b) || NameWords.Holds(b, a) || Holds(graph.Left, left, b) || Holds(graph.Right, right, a)
            || NameTables.StandsFor(a.Key, b.Key)
            || (Rendering(left, right, graph) is >= SameNameFrom and var shared && !IsOneWordApart(a, b, shared)));

    // Pham Thi Hong Nhung and Pham Thi Hong Ngoc: two of a long name who share all but one word, which do not translate each other.
    private static bool IsOneWordApart(NameValue a, NameValue b, float shared) =>
        NameWords.ButOneAreEqual(a, b) && NameWords.Count(a) is var words && shared * words <= words - 1 + SameWordFrom;

    /// <summary>
    /// True for two names of a word in common and one apart that neither translate each other nor are alike: Budi Santoso is not Agus
    /// Santoso, nor South Tabuan Tabuan Utara.
    /// </summary>
    public static bool AreTwo(Slot left, Slot right, TermGraph graph) =>
        left.Anchor.Value is NameValue a && right.Anchor.Value is NameValue b
        && IsOneWordApart(a, b, Rendering(left, right, graph)) && NameWords.Count(a) > 1 && !NameWords.AreAlikeInTurn(a, b);

    // The UN and "Sekjen PBB": an office is not in the place of its body, either.
    private static bool Holds(ArticleTerms terms, Slot whole, NameValue part) =>
        NameTables.IsKey(part.Key) && InnerNames.Holds(terms.Article.Text, whole.Anchor.Span, terms.Article.Language, part.Key);

    /// <summary>
    /// True for names that are one by way of a third: a capital and its country, an office and its body; in reports, two parts of a full
    /// name.
    /// </summary>
    public static bool IsByWay(Slot left, Slot right, TermGraph graph, bool isTranslation) =>
        left.Anchor.Value is NameValue a && right.Anchor.Value is NameValue b
        && (NameTables.StandsFor(a.Key, b.Key) || (!isTranslation && a.Key != b.Key && FullNames.Hold(a, b, graph)));

    /// <summary>How surely the words of two values translate each other, 0–1.</summary>
    public static float Rendering(Slot left, Slot right, TermGraph graph)
    {
        if (left.Term >= 0)
        {
            foreach (var link in graph.FromLeft(left.Term))
            {
                if (link.Other == right.Term)
                {
                    return link.Strength;
                }
            }
        }

        return 0;
    }
}
