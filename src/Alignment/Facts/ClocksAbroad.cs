using System.Globalization;
using Alignment.Anchors;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>
/// The clocks of the other countries that two articles speak of: 9.30 p.m. in Locarno is 02.30 WIB. From data/language/zones-abroad.tsv.
/// Immutable, thread-safe.
/// </summary>
internal sealed class ClocksAbroad
{
    private static readonly Lazy<Dictionary<string, int[]>> Minutes = new(() => LanguageTables.Embedded.Rows("zones-abroad", 2)
        .ToDictionary(r => r[0], r => r[1].Split('|').Select(MinutesOf).ToArray(), StringComparer.Ordinal));

    private readonly HashSet<int> _zones;

    private ClocksAbroad(HashSet<int> zones) => _zones = zones;

    /// <summary>
    /// The clocks of the countries that either article's title or lead names, itself or a place in it: where the story is. Whoever is
    /// named further down may only be a guest.
    /// </summary>
    public static ClocksAbroad Of(TermGraph graph) => new(
    [
        .. Opening(graph.Left).Concat(Opening(graph.Right)).Select(a => a.Value).OfType<NameValue>()
            .SelectMany(name => PlaceTree.Around(name.Key)).Distinct().SelectMany(key => Minutes.Value.GetValueOrDefault(key) ?? []),
    ]);

    /// <summary>
    /// The right clock's days ahead of the left one's where one of the two times has a zone and the other is the same moment on a clock
    /// abroad; null where they are not one.
    /// </summary>
    public int? DaysApart(TimeValue left, TimeValue right) => (left.UtcOffset, right.UtcOffset) switch
    {
        (null, not null) => DaysAhead(left, right),
        (not null, null) => -DaysAhead(right, left),
        _ => null,
    };

    private static IEnumerable<Anchor> Opening(ArticleTerms terms) => terms.Anchors.Take(terms.Lead + 1).SelectMany(a => a);

    // "Shortly before 10 p.m." may be 03.45 WIB; a full hour lies within an hour of too many clocks.
    private int? DaysAhead(TimeValue local, TimeValue zoned)
    {
        foreach (var zone in _zones)
        {
            var offset = zoned.UtcOffset!.Value;
            var there = (((local.UtcMinute(-offset) - zone) % TimeValue.Day) + TimeValue.Day) % TimeValue.Day;
            var moved = local with { Hour = there / 60, Minute = there % 60, UtcOffset = offset, IsLocal = false };
            if (TimeComparison.Relate(moved, zoned) is ValueRelation.Equal
                || (zoned.Minute > 0 && TimeComparison.Relate(moved, zoned) is ValueRelation.Within))
            {
                return (int)Math.Round((local.UtcMinute(0) - zone - zoned.UtcMinute(offset)) / (double)TimeValue.Day);
            }
        }

        return null;
    }

    private static int MinutesOf(string hours) => (int)(60 * decimal.Parse(hours, CultureInfo.InvariantCulture));
}
