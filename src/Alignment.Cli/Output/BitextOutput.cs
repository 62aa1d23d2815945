using Alignment.Facts;
using Alignment.Web;

namespace Alignment.Cli.Output;

/// <summary>Where an aligned pair goes and in which form.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="File">File to write; null for stdout.</param>
/// <param name="Options">Which links, and what else the formats are told.</param>
/// <param name="Apart">Whether the two sides go to files of their own.</param>
internal sealed record BitextOutput(string Format, string? File, WritingOptions Options, bool Apart)
{
    /// <summary>Whether reasons and differences are shown.</summary>
    public bool Explains => !BitextFormats.Names.Contains(Format) || BitextFormats.ByName(Format).Explains;

    /// <summary>Writes one pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="terminal">Says how wide a table may be.</param>
    /// <param name="all">Whether a table writes out the sentences that only one side has.</param>
    public void Write(AlignedPair pair, TextWriter writer, Terminal terminal, bool all = false)
    {
        if (Format == "table")
        {
            new BitextPage(terminal.Over(writer), Options.Kept(pair), all).Write();
        }
        else if (Format == "html")
        {
            writer.Write(PairReport.Html(Options.Kept(pair)));
        }
        else
        {
            BitextFormats.ByName(Format).Write(pair, writer, Options);
        }
    }
}
