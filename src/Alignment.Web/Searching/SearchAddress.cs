using Alignment.Texts;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Searching;

/// <summary>A search as its address says it.</summary>
/// <param name="Text">What was typed; at most <see cref="LongestText"/> characters.</param>
public sealed record SearchAddress(string Text)
{
    /// <summary>Characters of a query that are read; more is no question.</summary>
    public const int LongestText = 400;

    /// <summary>Language of the query; null finds it out.</summary>
    public Language? From { get; init; }

    /// <summary>Language of the results; null for both.</summary>
    public Language? In { get; init; }

    /// <summary>Only this pair; null for all.</summary>
    public string? Pair { get; init; }

    /// <summary>Only articles of this month, <c>2025-08</c>; null for all.</summary>
    public string? Month { get; init; }

    /// <summary>One line for each place instead of pairs of sentences.</summary>
    public bool InContext { get; init; }

    /// <summary>What the reader changed in the translation.</summary>
    public QueryEdits Edits { get; init; } = new([], "");

    /// <summary>Reads the parameters of a request; what makes no sense counts as not given.</summary>
    public static SearchAddress Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(Cut(query["q"]))
        {
            From = Known(query["from"]),
            In = Known(query["in"]),
            Pair = query["pair"].ToString() is { Length: > 0 } pair ? pair : null,
            Month = query["month"].ToString() is { Length: > 0 } month ? month : null,
            InContext = query["view"] == "kwic",
            Edits = new([.. query["drop"].OfType<string>().Select(d => d.Split('.', 2)).Where(d => d.Length == 2)
                .Select(d => (d[0], d[1])).Distinct()],
                Cut(query["also"])),
        };
    }

    /// <summary>The address.</summary>
    public override string ToString() => $"/search?{string.Join('&', Parameters.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"))}";

    /// <summary>What a form must carry along to keep the view, apart from the fields that it shows.</summary>
    public IEnumerable<(string Name, string Value)> Parameters
    {
        get
        {
            var all = new List<(string, string?)> { ("q", Text), ("from", From?.Code), ("in", In?.Code), ("pair", Pair), ("month", Month),
                ("view", InContext ? "kwic" : null), ("also", Edits.Added) };
            all.AddRange(Edits.Dropped.Select(d => ("drop", (string?)$"{d.Language}.{d.Word}")));
            return all.Where(p => !string.IsNullOrEmpty(p.Item2)).Select(p => (p.Item1, p.Item2!));
        }
    }

    private static string Cut(string? text) => text is null ? "" : text.Length <= LongestText ? text.Trim() : text[..LongestText].Trim();

    private static Language? Known(string? code) => code switch { "en" => Language.English, "id" => Language.Indonesian, _ => null };
}
