namespace Alignment.Formats;

/// <summary>Cells that a spreadsheet would calculate instead of showing.</summary>
public static class SpreadsheetCell
{
    private const string Signs = "=+-@\t\r";

    /// <summary>
    /// The text with an apostrophe before it where a spreadsheet would take it for a formula, or for one that is guarded already: one
    /// apostrophe taken off gives the text back (owasp.org/www-community/attacks/CSV_Injection).
    /// </summary>
    public static string Guard(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = text.AsSpan().TrimStart('\'');
        return bare.Length > 0 && Signs.Contains(bare[0], StringComparison.Ordinal) ? "'" + text : text;
    }
}
