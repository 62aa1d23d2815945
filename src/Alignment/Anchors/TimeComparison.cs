namespace Alignment.Anchors;

/// <summary>How two times of the day stand to each other.</summary>
internal static class TimeComparison
{
    /// <summary>Hours east of UTC of Indonesia's zones, west to east.</summary>
    private const int West = 7, East = 9;

    public static ValueRelation Relate(TimeValue left, TimeValue right)
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

    private static int Minutes(TimeValue time, int offset) => ((((time.Hour - offset) * 60) + time.Minute) % 1440 + 1440) % 1440;
}
