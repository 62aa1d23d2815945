using Alignment.Facts;
using Alignment.Formats;

namespace Alignment.Cli.Output;

/// <summary>Where an aligned pair goes and in which form.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="File">File to write; null for stdout.</param>
/// <param name="Filter">Which links.</param>
internal sealed record BitextOutput(string Format, string? File, BeadFilter Filter)
{
    /// <summary>Writes the pair.</summary>
    public void Write(AlignedPair pair, Terminal terminal, bool all)
    {
        OutputFile.Write(File, terminal, writer =>
        {
            if (Format == "table")
            {
                new BitextPage(terminal.Over(writer), Filter.Apply(pair), all).Write();
            }
            else
            {
                var options = new WritingOptions { Kinds = Filter.Kinds, MinimumProbability = Filter.Least, Version = VersionLine.Version };
                BitextFormats.ByName(Format).Write(pair, writer, options);
            }
        });
    }
}
