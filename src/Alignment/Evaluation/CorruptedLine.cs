namespace Alignment.Evaluation;

/// <summary>A line of damaged text.</summary>
/// <param name="Rows">The rows that it has a part of, ascending.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="LastRow">Where in it the text of its last row begins.</param>
internal sealed record CorruptedLine(IReadOnlyList<int> Rows, string Text, int LastRow)
{
    /// <summary>A line of whole rows.</summary>
    public static CorruptedLine Of(IReadOnlyList<int> rows, IReadOnlyList<string> texts)
    {
        var text = string.Join(' ', rows.Select(row => texts[row]));
        return new(rows, text, text.Length - texts[rows[^1]].Length);
    }
}
