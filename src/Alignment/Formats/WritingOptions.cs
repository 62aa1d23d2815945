using System.Reflection;
using Alignment.Aligning;

namespace Alignment.Formats;

/// <summary>What of a result to write.</summary>
public sealed record WritingOptions
{
    /// <summary>Everything the format holds by default.</summary>
    public static WritingOptions Default { get; } = new();

    /// <summary>Kinds of link to write; null takes the format's own: only equivalent beads in TMX, TSV and Moses, both kinds elsewhere.</summary>
    public IReadOnlyCollection<BeadKind>? Kinds { get; init; }

    /// <summary>Links of less probability than this are left out, 0–1.</summary>
    public double MinimumProbability { get; init; }

    /// <summary>What is to be said of single links, for builders of corpora (<see cref="BeadFlags"/>); written by JSON Lines, TMX and XLIFF.</summary>
    public IReadOnlyDictionary<Bead, BeadFlag>? Flags { get; init; }

    /// <summary>Where the left article came from.</summary>
    public Origin LeftOrigin { get; init; } = Origin.Unknown;

    /// <summary>Where the right article came from.</summary>
    public Origin RightOrigin { get; init; } = Origin.Unknown;

    /// <summary>Version of the program, for formats that name their maker.</summary>
    public string Version { get; init; } = typeof(WritingOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The flag of a link, or null.</summary>
    internal BeadFlag? FlagOf(Bead bead) => Flags?.TryGetValue(bead, out var flag) == true ? flag : null;
}
