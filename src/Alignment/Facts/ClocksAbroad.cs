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
    private const int Day = 1440;

    private static readonly Lazy<Dictionary<string, int[]>> Minutes = new(() => LanguageTables.Embedded.Rows("zones-abroad", 2).ToDictionary(
        r => r[0], r => r[1].Split('|').Select(hours => (int)(60 * decimal.Parse(hours, CultureInfo.InvariantCulture))).ToArray(),
        StringComparer.Ordinal));

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

    /// <summary>True where one of the two has a zone and the other is the same moment on a clock abroad.</summary>
    public bool Agree(TimeValue left, TimeValue right) => (left.UtcOffset, right.UtcOffset) switch
    {
        (null, { } zone) => IsOneMoment(left, right, zone),
        ({ } zone, null) => IsOneMoment(right, left, zone),
        _ => false,
    };

    private static IEnumerable<Anchor> Opening(ArticleTerms terms) => terms.Anchors.Take(terms.Lead + 1).SelectMany(a => a);

    private bool IsOneMoment(TimeValue local, TimeValue zoned, int offset)
    {
        var ahead = OfDay(local) - OfDay(zoned) + (offset * 60);
        return _zones.Any(zone => (zone - ahead) % Day == 0);
    }

    private static int OfDay(TimeValue time) => (time.Hour * 60) + time.Minute;
}
