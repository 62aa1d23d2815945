using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// The table of <see cref="TsvWriter"/> as comma-separated values (RFC 4180, but lines end with LF like everything we write).
/// </summary>
public sealed class CsvWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        foreach (var row in LinkTable.Rows(pair, options))
        {
            WriteRow(output, row);
        }
    }

    /// <summary>Writes one row; cells are put in quotation marks where they need them.</summary>
    public static void WriteRow(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            output.Write(i == 0 ? "" : ",");
            output.Write(cells[i].AsSpan().IndexOfAny(",;\"\r\n") < 0
                ? cells[i]
                : $"\"{cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        output.Write('\n');
    }
}
