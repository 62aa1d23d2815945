
namespace Alignment.Cli.Output;

/// <summary>The ledger as comma-separated values: every row names both reports, so that it can be sorted and cut.</summary>
internal static class LedgerCsv
{
    /// <summary>Writes one table for all pairs.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="guarded">Whether texts are guarded from being taken for formulas (<see cref="SpreadsheetCell"/>).</param>
    public static void Write(TextWriter output, IReadOnlyList<ComparedPair> pairs, bool guarded)
    {
        CsvWriter.WriteRow(output, "status", "left_ids", "left_text", "right_ids", "right_text", "value_type", "left_value", "right_value",
            "verdict", "left_file", "left_source", "left_date", "left_url", "right_file", "right_source", "right_date", "right_url");
        foreach (var (pair, left, right) in pairs)
        {
            var keys = SideKeys.Of(pair.Bitext);
            foreach (var row in LedgerRow.Of(pair))
            {
                string[] cells = [Names.Of(row.Status, keys), row.LeftNumbers, row.LeftText, row.RightNumbers, row.RightText, row.ValueType,
                    row.LeftValue, row.RightValue, row.Verdict,
                    pair.Bitext.Left.Path, left.Origin.Source ?? "", LedgerRow.Day(pair.Bitext.Left), left.Origin.Url ?? "",
                    pair.Bitext.Right.Path, right.Origin.Source ?? "", LedgerRow.Day(pair.Bitext.Right), right.Origin.Url ?? ""];
                CsvWriter.WriteRow(output, guarded ? [.. cells.Select(SpreadsheetCell.Guard)] : cells);
            }
        }
    }
}
