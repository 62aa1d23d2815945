using Alignment.Facts;
using Alignment.Scoring;

namespace Alignment.Cli.Pages;

/// <summary>Where two reports fill one slot differently: value, value, verdict.</summary>
internal static class DifferenceTable
{
    /// <summary>Below this a value would have less than 14 columns; each then has a line of its own.</summary>
    private const int NarrowestTable = 55;

    /// <summary>
    /// Writes what contradicts, then what is the same once rounded or converted; nothing when there is nothing to say.
    /// </summary>
    public static void Write(Terminal terminal, IReadOnlyList<Discrepancy> discrepancies, string left, string right)
    {
        Write(terminal, "Where they differ", [.. discrepancies.Where(d => d.Contradicts)], left, right);
        Write(terminal, "The same, rounded or converted", [.. discrepancies.Where(d => !d.Contradicts)], left, right);
    }

    private static void Write(Terminal terminal, string title, List<Discrepancy> discrepancies, string left, string right)
    {
        if (discrepancies.Count == 0)
        {
            return;
        }

        terminal.WriteLine();
        terminal.WriteLine(title, Ink.Strong);
        if (terminal.Width < NarrowestTable)
        {
            Stack(terminal, discrepancies, left, right);
            return;
        }

        // 8 for the type, 9 for the verdict, 10 for gaps; the values share the rest.
        var most = Math.Max(12, (terminal.Width - 27) / 2);
        var lefts = discrepancies.Select(d => Cell(left, d.Left, most)).ToList();
        var rights = discrepancies.Select(d => Cell(right, d.Right, most)).ToList();
        var (a, b) = (lefts.Max(Wrapping.Cells), rights.Max(Wrapping.Cells));
        for (var i = 0; i < discrepancies.Count; i++)
        {
            var verdict = discrepancies[i].Verdict;
            terminal.Write($"  {Names.Of(discrepancies[i].ValueType),-8}  ", Ink.Faint);
            terminal.Write($"{Wrapping.Pad(lefts[i], a)}  {Wrapping.Pad(rights[i], b)}  ");
            terminal.WriteLine(Names.Of(verdict), verdict == Verdict.Conflict ? Ink.Conflict : Ink.Plain);
        }
    }

    /// <summary>Writes one difference in a line under its bead.</summary>
    public static void WriteInline(Terminal terminal, Discrepancy difference)
    {
        var values =
            $"{Names.Of(difference.ValueType)}: {Wrapping.OneLine(difference.Left.Text)} / {Wrapping.OneLine(difference.Right.Text)}";
        terminal.Write($"{new string(' ', Labelled.Margin)}{Wrapping.Shorten(values, terminal.Width - 20)}  ");
        terminal.WriteLine(Names.Of(difference.Verdict), difference.Verdict == Verdict.Conflict ? Ink.Conflict : Ink.Plain);
    }

    private static void Stack(Terminal terminal, IReadOnlyList<Discrepancy> discrepancies, string left, string right)
    {
        foreach (var difference in discrepancies)
        {
            terminal.Write($"  {Names.Of(difference.ValueType),-8}  ", Ink.Faint);
            terminal.WriteLine(Names.Of(difference.Verdict), difference.Verdict == Verdict.Conflict ? Ink.Conflict : Ink.Plain);
            terminal.WriteLine($"    {Cell(left, difference.Left, terminal.Width - 4)}");
            terminal.WriteLine($"    {Cell(right, difference.Right, terminal.Width - 4)}");
        }
    }

    private static string Cell(string side, Quotation quotation, int most) =>
        Wrapping.Shorten($"{side} {quotation.Sentence}: {quotation.Text}", most);
}
