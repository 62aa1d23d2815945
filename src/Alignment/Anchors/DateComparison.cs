namespace Alignment.Anchors;

/// <summary>How two dates stand to each other.</summary>
internal static class DateComparison
{
    /// <summary>True where both tell a year, a month, a day or a day of the week: "Thursday" and "2007" cannot differ.</summary>
    public static bool AreComparable(DateValue left, DateValue right) =>
        (left.Year is not null && right.Year is not null)
        || (left.Month is not null && right.Month is not null)
        || (left.Day is not null && right.Day is not null)
        || (left.FallsOn is not null && right.FallsOn is not null);

    public static ValueRelation Relate(DateValue left, DateValue right)
    {
        if (HasSameNormal(left, right))
        {
            return ValueRelation.Equal;
        }

        if (left.IsWeekdayAlone || right.IsWeekdayAlone)
        {
            return left.FallsOn is { } day && day == right.FallsOn ? ValueRelation.Within : ValueRelation.Different;
        }

        // The year of "26 March" is worked out from a day of publication that may be a guess: no two readings of it contradict each other.
        if (left is { Basis: DateBasis.YearWorkedOut, Last: null } && right is { Basis: DateBasis.YearWorkedOut, Last: null })
        {
            (left, right) = (left with { Year = null }, right with { Year = null });
        }

        if (left.Year is null || right.Year is null)
        {
            return SharedParts(left, right) ? ValueRelation.Within : ValueRelation.Different;
        }

        var (from, to) = Interval(left);
        var (otherFrom, otherTo) = Interval(right);
        if (from <= otherTo && otherFrom <= to)
        {
            return ValueRelation.Within;
        }

        // Which of two Fridays a bare "Friday" means is a guess.
        return HasGuess(left, right) && left.FallsOn == right.FallsOn && left.Last is null && right.Last is null
            && Math.Abs(from.DayNumber - otherFrom.DayNumber) <= 7
            ? ValueRelation.Within
            : ValueRelation.Different;
    }

    // The same as comparing the normal forms, without writing them.
    private static bool HasSameNormal(DateValue left, DateValue right) => left.IsWeekdayAlone || right.IsWeekdayAlone
        ? left.IsWeekdayAlone && right.IsWeekdayAlone && left.Weekday == right.Weekday
        : (left.Year, left.Month, left.Day, left.Last) == (right.Year, right.Month, right.Day, right.Last);

    private static bool HasGuess(DateValue left, DateValue right) => left.Weekday is not null || right.Weekday is not null;

    /// <summary>Parts that both state are the same, and there is one.</summary>
    private static bool SharedParts(DateValue left, DateValue right)
    {
        if (left.Last is not null || right.Last is not null)
        {
            var (range, single) = left.Last is not null ? (left, right) : (right, left);
            return single.Month is { } month && range.Year is not null && MonthIn(range, month);
        }

        return Agrees(left.Year, right.Year) && Agrees(left.Month, right.Month) && Agrees(left.Day, right.Day)
            && ((left.Month is not null && right.Month is not null) || (left.Day is not null && right.Day is not null));
    }

    // "May" is in no stretch of years.
    private static bool MonthIn(DateValue range, int month)
    {
        var (from, to) = Interval(range);
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return months < 12 && (month - from.Month + 12) % 12 <= months;
    }

    private static bool Agrees(int? left, int? right) => left is null || right is null || left == right;

    private static (DateOnly From, DateOnly To) Interval(DateValue value)
    {
        var year = Math.Clamp(value.Year ?? 1, 1, 9998);
        var first = new DateOnly(year, value.Month ?? 1, 1);
        var from = value.Day is { } day ? CalendarDay.Of(year, value.Month ?? 1, day) ?? first : first;
        var to = value.Last
            ?? (value.Day is not null ? from : value.Month is { } month ? CalendarDay.EndOfMonth(year, month) : new DateOnly(year, 12, 31));
        return (from, to < from ? from : to);
    }
}
