using Alignment.Facts;
using Alignment.Formats;

namespace Alignment.Web.Pairs;

/// <summary>What a page of a pair shows: the whole state of the view is in its address.</summary>
/// <param name="Name">The pair.</param>
/// <param name="Keys">What its sides are called.</param>
public sealed record PairAddress(string Name, SideKeys Keys)
{
    /// <summary>The facts that stand out; null for all.</summary>
    public FactStatus? Show { get; init; }

    /// <summary>The sentence that is pinned, if any.</summary>
    public Place? Sentence { get; init; }

    /// <summary>A sentence of the other side that it is compared with, if any.</summary>
    public Place? With { get; init; }

    /// <summary>True in a file of its own: a sentence is just a place in it.</summary>
    public bool IsFile { get; init; }

    /// <summary>
    /// The facts that an address says shall stand out, <c>differ</c> or <c>only-en</c>; null, which is all, for anything else.
    /// </summary>
    public static FactStatus? ReadShow(string? word, SideKeys keys) =>
        Enum.GetValues<FactStatus>().Where(status => Names.Of(status, keys) == word).Select(status => (FactStatus?)status).FirstOrDefault();

    /// <summary>Path of a pair; its name may hold anything.</summary>
    public static string PathOf(string name) => $"/pairs/{Uri.EscapeDataString(name)}";

    /// <summary>The same view with another sentence pinned.</summary>
    public PairAddress At(Place? sentence) => this with { Sentence = sentence, With = null };

    /// <summary>The address, with the pinned sentence as its fragment, so that a browser goes there without a script.</summary>
    public override string ToString()
    {
        if (IsFile)
        {
            return $"#{Sentence?.ToString() ?? "main"}";
        }

        var query = new[] { ("show", Show is { } status ? Names.Of(status, Keys) : null), ("s", Sentence?.ToString()),
            ("with", With?.ToString()) }
            .Where(p => p.Item2 is not null).Select(p => $"{p.Item1}={p.Item2}").ToArray();
        return $"{PathOf(Name)}{(query.Length > 0 ? "?" : "")}{string.Join('&', query)}{(Sentence is { } place ? $"#{place}" : "")}";
    }
}
