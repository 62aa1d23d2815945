using System.Globalization;

namespace Alignment.Anchors;

/// <summary>A time of the day on the clock.</summary>
/// <param name="Hour">0–23.</param>
/// <param name="Minute">0–59.</param>
/// <param name="UtcOffset">Hours east of UTC where the zone is stated (WIB 7, WITA 8, WIT 9), else null: local time.</param>
/// <param name="IsLocal">True where the text says so ("local time", "waktu setempat"): a hint that its reader's clock is another.</param>
/// <param name="Bound">How it is hedged: <see cref="Bound.AtMost"/> is before it ("shortly before midnight"), <see cref="Bound.AtLeast"/>
/// after it.</param>
public sealed record TimeValue(int Hour, int Minute, int? UtcOffset, bool IsLocal = false, Bound Bound = Bound.Exact) : AnchorValue
{
    /// <summary>Minutes that a day has.</summary>
    internal const int Day = 1440;

    /// <summary>True where nothing tells the half of the day: "nine o'clock" may be 21.00.</summary>
    internal bool IsOfEitherHalf { get; init; }

    /// <summary>
    /// Minutes from midnight UTC, on a clock so many hours east of it; below 0 and from <see cref="Day"/> on where UTC has another day.
    /// </summary>
    internal int UtcMinute(int offset) => ((Hour - offset) * 60) + Minute;

    /// <inheritdoc/>
    public override string Normal =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Hour:00}:{Minute:00}"
                + $"{(UtcOffset is { } h ? (h < 0 ? "-" : "+") + Math.Abs(h).ToString("00", CultureInfo.InvariantCulture) : "")}");
}
