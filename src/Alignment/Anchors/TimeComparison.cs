namespace Alignment.Anchors;

/// <summary>How two times of the day stand to each other.</summary>
internal static class TimeComparison
{
    /// <summary>Hours east of UTC of Indonesia's zones, west to east.</summary>
    private const int West = 7, East = 9;

    /// <summary>Minutes that "shortly before" and "after" reach, chosen by hand: news names the next full hour.</summary>
    private const int BoundReach = 60;

    /// <summary>Minutes that "about 3 p.m." may be off, and "about 3:40 p.m.", chosen by hand: half an hour, and a quarter.</summary>
    private const int HourSlack = 30, MinuteSlack = 15;

    private const int HalfDay = 12;

    public static ValueRelation Relate(TimeValue left, TimeValue right) =>
        AsWritten(left, right) is not ValueRelation.Different and var relation ? relation
        : (left.IsOfEitherHalf || right.IsOfEitherHalf)
            && AsWritten(left with { Hour = (left.Hour + HalfDay) % (2 * HalfDay) }, right) != ValueRelation.Different
            ? ValueRelation.Within
        : ValueRelation.Different;

    private static ValueRelation AsWritten(TimeValue left, TimeValue right) =>
        Stated(left, right) is not ValueRelation.Different and var relation ? relation
        : IsWithin(left, right) || IsWithin(right, left) ? ValueRelation.Within
        : ValueRelation.Different;

    // As if neither were hedged.
    private static ValueRelation Stated(TimeValue left, TimeValue right)
    {
        var same = left.Hour == right.Hour && left.Minute == right.Minute;
        if (left.UtcOffset is { } l && right.UtcOffset is { } r)
        {
            return l == r
                ? same ? ValueRelation.Equal : ValueRelation.Different
                : Minutes(left, l) == Minutes(right, r) ? ValueRelation.Converted : ValueRelation.Different;
        }

        if (same)
        {
            return left.UtcOffset is null && right.UtcOffset is null ? ValueRelation.Equal : ValueRelation.Within;
        }

        // "6:35 a.m. local time" and 05.35 WIB are one moment where the place lies in another of Indonesia's zones; a full hour is too
        // common to say so, and a time without a zone is one of the same clock.
        var zoned = left.UtcOffset ?? right.UtcOffset;
        if (!(left.IsLocal || right.IsLocal) || zoned is not (>= West and <= East) || left.Minute != right.Minute || left.Minute == 0)
        {
            return ValueRelation.Different;
        }

        var (local, stated) = left.UtcOffset is null ? (left, right) : (right, left);
        var zone = zoned.Value + (((local.Hour - stated.Hour) + 36) % 24) - 12;
        return zone is >= West and <= East ? ValueRelation.Converted : ValueRelation.Different;
    }

    // "Shortly before midnight" and 23.40; "about 3 p.m." and 15.20. Two that are bounded alike state their times.
    private static bool IsWithin(TimeValue hedged, TimeValue stated)
    {
        if (hedged.Bound == stated.Bound && hedged.Bound != Bound.About)
        {
            return false;
        }

        var later = Later(hedged, stated);
        return hedged.Bound switch
        {
            Bound.About => Math.Abs(later) <= (hedged.Minute == 0 ? HourSlack : MinuteSlack),
            Bound.AtMost => later is <= 0 and >= -BoundReach,
            Bound.AtLeast => later is >= 0 and <= BoundReach,
            _ => false,
        };
    }

    // Minutes from one to the other the short way round the clock; a time without a zone is of the other's.
    private static int Later(TimeValue from, TimeValue to)
    {
        var (zone, other) = (from.UtcOffset ?? to.UtcOffset ?? 0, to.UtcOffset ?? from.UtcOffset ?? 0);
        return ((Minutes(to, other) - Minutes(from, zone) + TimeValue.Day + (TimeValue.Day / 2)) % TimeValue.Day) - (TimeValue.Day / 2);
    }

    private static int Minutes(TimeValue time, int offset) => ((time.UtcMinute(offset) % TimeValue.Day) + TimeValue.Day) % TimeValue.Day;
}
