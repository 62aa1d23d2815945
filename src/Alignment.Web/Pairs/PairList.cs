using Alignment.Corpora;

namespace Alignment.Web.Pairs;

/// <summary>The page of all pairs.</summary>
/// <param name="Order">What they are sorted by: <c>differences</c>, <c>date</c>, <c>linked</c> or <c>name</c>.</param>
/// <param name="Text">Words that title or name must hold; empty for all.</param>
/// <param name="OnlyDiffering">Only pairs that disagree.</param>
/// <param name="Rows">The pairs, in that order.</param>
/// <param name="All">How many the corpus has.</param>
/// <param name="Alone">Articles that are in no pair.</param>
public sealed record PairList(string Order, string Text, bool OnlyDiffering, IReadOnlyList<PairRow> Rows, int All,
    IReadOnlyList<ArticleEntry> Alone)
{
    /// <summary>What pairs can be sorted by; the first is taken unless another is asked for.</summary>
    public static readonly IReadOnlyList<string> Orders = ["differences", "date", "linked", "name"];

    /// <summary>Reads the table of contents.</summary>
    public static PairList Read(ICorpus corpus, string? order, string? text, bool onlyDiffering)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (by, words) = (order is not null && Orders.Contains(order) ? order : Orders[0], text?.Trim() ?? "");
        var (pairs, entries) = (corpus.Pairs(), corpus.Articles());
        var articles = entries.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var rows = pairs.Select(p => new PairRow(p, articles[p.Left], articles[p.Right]))
            .Where(r => r.Holds(words) && (!onlyDiffering || r.Pair.Contradictions > 0));
        rows = by switch
        {
            "date" => rows.OrderByDescending(r => r.Date ?? DateOnly.MinValue),
            "linked" => rows.OrderByDescending(r => r.Pair.Linked),
            "name" => rows,
            _ => rows.OrderByDescending(r => r.Pair.Contradictions),
        };
        return new(by, words, onlyDiffering, [.. rows], pairs.Count, [.. entries.Where(a => a.Pairs.Count == 0)]);
    }

    /// <summary>The same list in another order.</summary>
    public string AddressBy(string order)
    {
        var query = new[] { order == Orders[0] ? null : $"sort={order}", Text.Length == 0 ? null : $"q={Uri.EscapeDataString(Text)}",
            OnlyDiffering ? "differ=1" : null };
        return $"/?{string.Join('&', query.Where(q => q is not null))}".TrimEnd('?');
    }
}

/// <summary>One pair in the list.</summary>
/// <param name="Pair">Its line in the table of pairs.</param>
/// <param name="Left">Its left article.</param>
/// <param name="Right">Its right article.</param>
public sealed record PairRow(PairEntry Pair, ArticleEntry Left, ArticleEntry Right)
{
    /// <summary>The later of the two dates; null when neither is known.</summary>
    public DateOnly? Date => Left.Published > Right.Published || Right.Published is null ? Left.Published : Right.Published;

    /// <summary>Whether name or titles hold all the words, in any case.</summary>
    public bool Holds(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => new[] { Pair.Name, Left.Title, Right.Title }.Any(t => t?.Contains(word, StringComparison.OrdinalIgnoreCase) ?? false));
}
