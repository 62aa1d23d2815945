using Alignment.Formats;

namespace Alignment.Web.Pairs;

/// <summary>Which facts a reader wants to see; the others step back.</summary>
public enum PairFilter
{
    /// <summary>All.</summary>
    All,

    /// <summary>Facts that both state, without contradiction.</summary>
    Agree,

    /// <summary>Facts that both state with values that contradict or supersede each other.</summary>
    Differ,

    /// <summary>What only the left article states.</summary>
    OnlyLeft,

    /// <summary>What only the right article states.</summary>
    OnlyRight,
}

/// <summary>Filters as words in addresses.</summary>
internal static class PairFilters
{
    public static readonly PairFilter[] All = [PairFilter.All, PairFilter.Agree, PairFilter.Differ, PairFilter.OnlyLeft, PairFilter.OnlyRight];

    /// <summary>The word: <c>agree</c>, <c>only-en</c>; none for all.</summary>
    public static string? Word(PairFilter filter, SideKeys keys) => filter switch
    {
        PairFilter.Agree => "agree",
        PairFilter.Differ => "differ",
        PairFilter.OnlyLeft => $"only-{keys.Left}",
        PairFilter.OnlyRight => $"only-{keys.Right}",
        _ => null,
    };

    /// <summary>The filter of a word; all for anything else.</summary>
    public static PairFilter Read(string? word, SideKeys keys) => word is null ? PairFilter.All : Array.Find(All, f => Word(f, keys) == word);
}
