using Alignment.Facts;
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
        var kept = Filter.Apply(pair);
        OutputFile.Write(File, terminal, writer => new BitextPage(terminal.Over(writer), kept, all).Write());
    }
}
