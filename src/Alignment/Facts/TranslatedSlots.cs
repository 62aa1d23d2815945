using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>
/// What may be said of the values of a translation and not of those of two reports: it keeps every
/// value, with its hedge, and is of the same day as its original.
/// </summary>
internal static class TranslatedSlots
{
    /// <summary>
    /// From this share of their words on, two names that are neither a person's nor a place's translate each other: Spring
    /// Festival, Festival Musim Semi. A translation renders the words that it can.
    /// </summary>
    private const float SameBodyFrom = 0.5f;

    /// <summary>Letters from which on one slip leaves no doubt which word is meant.</summary>
    private const int LeastMisspelt = 5;

    /// <summary>The same where the rest of the name agrees, and the first letter: Amr Mussa, Amir Mussa.</summary>
    private const int LeastMisspeltBeside = 3;

    /// <summary>The relation of two values where one sentence translates the other.</summary>
    /// <param name="left">The left slot.</param>
    /// <param name="right">The right slot.</param>
    /// <param name="relation">Their relation in reports of one event.</param>
    /// <param name="graph">What both articles share.</param>
    public static ValueRelation Relate(Slot left, Slot right, ValueRelation relation, TermGraph graph) =>
        relation == ValueRelation.Different && IsOneName(left, right, graph) ? ValueRelation.Within
        : relation != ValueRelation.Different && AreOtherRanges(left, right) ? ValueRelation.Different
        : relation == ValueRelation.Different && SameWriting.ButScale(left, right, graph) ? ValueRelation.Within
        : Relate(left.Anchor, right.Anchor, relation);

    private static bool IsOneName(Slot left, Slot right, TermGraph graph) =>
        left.Anchor.Value is NameValue && right.Anchor.Value is NameValue
        && (IsWrittenAlike(left, right, graph) || IsMisspelt(left, right) || IsOneBody(left, right, graph));

    private static ValueRelation Relate(Anchor left, Anchor right, ValueRelation relation) => (left.Value, right.Value) switch
    {
        // "Dozens" is no translation of "14".
        (NumericValue a, NumericValue b) when a.To is null != b.To is null => ValueRelation.Different,

        // "More than 60" is no translation of "more than 70", though both may be true.
        (NumericValue { To: null } a, NumericValue { To: null } b)
            when relation is ValueRelation.Within or ValueRelation.Rounded && a.Unit == b.Unit && a.Magnitude != b.Magnitude =>
            ValueRelation.Different,
        (TimeValue a, TimeValue b) when relation == ValueRelation.Within && (a.Hour, a.Minute) != (b.Hour, b.Minute) =>
            ValueRelation.Different,
        (DateValue { Weekday: { } day }, DateValue { Weekday: { } other }) when relation == ValueRelation.Different && day == other =>
            ValueRelation.Within,
        (DateValue { Weekday: { } day }, DateValue date) when IsOn(date, day) => ValueRelation.Within,
        (DateValue date, DateValue { Weekday: { } day }) when IsOn(date, day) => ValueRelation.Within,
        _ => relation,
    };

    // "Monday" for "Senin (24/10)": a day of some year may be any day of the week.
    private static bool IsOn(DateValue date, DayOfWeek day) =>
        date is { Month: { } month, Day: { } dayOfMonth, Last: null }
        && (date.Year is not { } year || new DateOnly(year, month, dayOfMonth).DayOfWeek == day);

    // "60 to 95 percent" is no translation of "70-95 persen", though they overlap; "dozens" is one of "puluhan", and who lost 1-2 is told
    // by who won 2-1.
    private static bool AreOtherRanges(Slot left, Slot right) =>
        (left.Anchor.Value, right.Anchor.Value) is (NumericValue { To: { } to } a, NumericValue { To: { } other } b)
        && a.Unit == b.Unit && (a.Magnitude != b.Magnitude || to != other) && (a.Magnitude != other || to != b.Magnitude)
        && left.IsInDigits && right.IsInDigits;

    // Whatever full name each article gives elsewhere: "Temasek" stands for "Temasek", and "ATMs" for "ATM". "Presidents Chavez" is
    // "Chavez", too, but the US Congress is not the US.
    private static bool IsWrittenAlike(Slot left, Slot right, TermGraph graph)
    {
        var own = Singular(left.Anchor.Span.In(graph.Left.Article.Text));
        var other = Singular(right.Anchor.Span.In(graph.Right.Article.Text));
        return own.Equals(other, StringComparison.OrdinalIgnoreCase)
            || (MayBeMisspelt(left) && MayBeMisspelt(right) && (IsAtEdge(own, other) || IsAtEdge(other, own)));
    }

    private static bool IsAtEdge(ReadOnlySpan<char> part, ReadOnlySpan<char> whole) => whole.Length > part.Length
        && ((whole.EndsWith(part, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(whole[^(part.Length + 1)]))
            || (whole.StartsWith(part, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(whole[part.Length])));

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> name) => name is [.., >= 'A' and <= 'Z', 's'] ? name[..^1] : name;

    // "Jacques Chirac" and "Jaques Chirac": a slip in a word is the translator's pen, not another person. Of
    // two reports it is not said: "Sutanto" and "Susanto" are two people.
    private static bool IsMisspelt(Slot left, Slot right)
    {
        if (!MayBeMisspelt(left) || !MayBeMisspelt(right))
        {
            return false;
        }

        var (a, b) = ((NameValue)left.Anchor.Value, (NameValue)right.Anchor.Value);
        var least = NameWords.Count(a) > 1 && NameWords.ButOneAreEqual(a, b) ? LeastMisspeltBeside : LeastMisspelt;
        return NameWords.AreInTurn(a, b, (own, other) => own == other || IsSlip(own, other, least));
    }

    private static bool IsSlip(string word, string other, int least) => Math.Min(word.Length, other.Length) >= least
        && EditDistance.Between(word, other, 1) == 1 && (least == LeastMisspelt || word[0] == other[0]);

    // Names that the tables know are not taken for each other: Austria is not Australia.
    private static bool MayBeMisspelt(Slot slot) => slot.Anchor.Value is NameValue { Kind: NameKind.Person or NameKind.Unknown };

    private static bool IsOneBody(Slot left, Slot right, TermGraph graph) =>
        MayBeBody(left) && MayBeBody(right)
        && !NameTables.AreTwo(((NameValue)left.Anchor.Value).Key, ((NameValue)right.Anchor.Value).Key)
        && SlotRelation.Rendering(left, right, graph) >= SameBodyFrom && !SlotRelation.AreTwo(left, right, graph);

    private static bool MayBeBody(Slot slot) => slot.Anchor.Value is NameValue { Kind: NameKind.Organisation or NameKind.Unknown };
}
