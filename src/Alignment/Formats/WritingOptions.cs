using System.Reflection;
using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>What of a result to write.</summary>
public sealed record WritingOptions
{
    /// <summary>Everything the format holds by default.</summary>
    public static WritingOptions Default { get; } = new();

    /// <summary>
    /// Kinds of link to write; null takes the format's own: only equivalent beads in TMX, TSV and Moses, both kinds elsewhere.
    /// </summary>
    public IReadOnlyCollection<BeadKind>? Kinds { get; init; }

    /// <summary>Links of less probability than this are left out, 0–1.</summary>
    public double MinimumProbability { get; init; }

    /// <summary>
    /// What is to be said of single links, for builders of corpora (<see cref="BeadFlags"/>); written by JSON Lines, TMX and XLIFF.
    /// </summary>
    public IReadOnlyDictionary<Bead, BeadFlag>? Flags { get; init; }

    /// <summary>
    /// Links that a reviewer accepted. A reviewer's yes is certain: whatever <see cref="MinimumProbability"/>, they are written, with the
    /// probability that the model gave; JSON Lines, TMX and XLIFF say that they are reviewed.
    /// </summary>
    public IReadOnlySet<Bead>? Reviewed { get; init; }

    /// <summary>Name of the pair in its corpus, the last column of TSV and CSV; null leaves the column out.</summary>
    public string? PairName { get; init; }

    /// <summary>Whether texts in TSV and CSV are guarded from being taken for formulas (<see cref="SpreadsheetCell"/>).</summary>
    public bool ForSpreadsheet { get; init; }

    /// <summary>Where the left article came from.</summary>
    public Origin LeftOrigin { get; init; } = Origin.Unknown;

    /// <summary>Where the right article came from.</summary>
    public Origin RightOrigin { get; init; } = Origin.Unknown;

    /// <summary>Version of the program, for formats that name their maker.</summary>
    public string Version { get; init; } =
        typeof(WritingOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>
    /// The pair with the links that are to be written, of both kinds unless <see cref="Kinds"/> says otherwise. In parallel mode a link
    /// that goes leaves null beads, so that every sentence is still in one bead; discrepancies go with their link.
    /// </summary>
    public AlignedPair Kept(AlignedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        if (Kinds is null && MinimumProbability <= 0)
        {
            return pair;
        }

        var beads = BeadSelection.Cover(pair.Bitext, this, BeadSelection.Both).ToList();
        return pair with
        {
            Bitext = pair.Bitext with { Beads = beads },
            Discrepancies = [.. pair.Discrepancies.Where(d => beads.Exists(d.IsWithin))],
        };
    }

    /// <summary>True for a link that a reviewer accepted.</summary>
    internal bool IsReviewed(Bead bead) => Reviewed?.Contains(bead) == true;

    /// <summary>The flag of a link, or null.</summary>
    internal BeadFlag? FlagOf(Bead bead) => Flags?.TryGetValue(bead, out var flag) == true ? flag : null;
}
