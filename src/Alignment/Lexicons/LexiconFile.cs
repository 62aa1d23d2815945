using System.Globalization;
using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>Reads and writes lexicons as text. Words are stemmed as the articles will be, so that they meet.</summary>
public static class LexiconFile
{
    private const string WordsMark = "# terms: words";

    /// <summary>
    /// Reads a dictionary. Formats without probabilities get them from the weights: a word's translations share 1 in each direction.
    /// </summary>
    /// <exception cref="InputException">The file is unreadable, or a row is not in the format; the message names path and line.</exception>
    public static LexiconContent Read(string path, LexiconFormat format, Language left, Language right)
    {
        var rows = new List<LexiconPair>();
        var (leftTerms, rightTerms) = (new TermReader(left), new TermReader(right));
        var (number, skipped, words) = (0, 0, format != LexiconFormat.Tsv);
        foreach (var line in Lines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                words |= line.StartsWith(WordsMark, StringComparison.Ordinal);
                continue;
            }

            var row = format switch
            {
                LexiconFormat.Tsv => ParseTsv(path, number, line),
                LexiconFormat.Hunalign => ParseHunalign(path, number, line),
                _ => ParseColumns(path, number, line),
            };
            if (words)
            {
                row = row with { Left = leftTerms.TermOf(row.Left), Right = rightTerms.TermOf(row.Right) };
            }

            if (row.Left.Length == 0 || row.Right.Length == 0)
            {
                skipped++;
                continue;
            }

            rows.Add(row);
        }

        return new(Lexicon.FromEntries(
            format != LexiconFormat.Tsv ? WordShares.OfWeights(rows) : words ? WordShares.OfProbabilities(rows) : rows), skipped);
    }

    /// <summary>Writes our own format, four decimals, in the order of <see cref="Lexicon.Pairs"/>; lines end in <c>\n</c>.</summary>
    /// <param name="lexicon">The pairs; their terms are written as they are.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="comments">Lines for the head of the file, without <c>#</c>.</param>
    public static void Write(Lexicon lexicon, TextWriter writer, params IEnumerable<string> comments)
    {
        foreach (var comment in comments)
        {
            writer.Write($"# {comment}\n");
        }

        writer.Write("# left\tright\tp(right|left)\tp(left|right)\n");
        foreach (var pair in lexicon.Pairs)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{pair.Left}\t{pair.Right}\t{Visible(pair.Forward):0.####}\t{Visible(pair.Backward):0.####}\n"));
        }
    }

    /// <summary>
    /// Writes a dictionary for hunalign, <c>right @ left</c>: its target language stands first. It has no figures, so only pairs that are
    /// likely in one direction at least are written; in the order of <see cref="Lexicon.Pairs"/>.
    /// </summary>
    /// <param name="lexicon">Its terms are stems and are written as they are: hunalign finds them in text that is stemmed likewise.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="least">Least probability in the likelier direction, 0–1.</param>
    public static void WriteHunalign(Lexicon lexicon, TextWriter writer, double least)
    {
        foreach (var pair in lexicon.Pairs.Where(p => Math.Max(p.Forward, p.Backward) >= least))
        {
            writer.Write($"{pair.Right} @ {pair.Left}\n");
        }
    }

    private static double Visible(double probability) => probability > 0 ? Math.Max(probability, 0.0001) : 0;

    /// <summary>The lines of a file.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    internal static IEnumerable<string> Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, "cannot be read: expected a dictionary in UTF-8, name an existing file", exception);
        }
    }

    private static LexiconPair ParseTsv(string path, int number, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 4)
        {
            throw new InputException(path, number,
                $"{cells.Length} columns: expected 4, left, right, p(right|left) and p(left|right), separated by tabs");
        }

        return new(Cell(path, number, cells[0]), Cell(path, number, cells[1]),
            Probability(path, number, cells[2]), Probability(path, number, cells[3]));
    }

    private static LexiconPair ParseHunalign(string path, int number, string line)
    {
        var at = line.IndexOf(" @ ", StringComparison.Ordinal);
        return at < 0
            ? throw new InputException(path, number, "no ' @ ': expected hunalign's 'target @ source', put one between the two words")
            : new(Cell(path, number, line[(at + 3)..]), Cell(path, number, line[..at]), 1, 1);
    }

    private static LexiconPair ParseColumns(string path, int number, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length is not (2 or 3))
        {
            throw new InputException(path, number, $"{cells.Length} columns: expected 2, or 3 with a weight, separated by tabs");
        }

        var weight = 1d;
        if (cells.Length == 3
            && !(double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && weight is > 0 and < 1e9))
        {
            throw new InputException(path, number, $"weight '{cells[2]}': expected a number above 0 with a decimal point");
        }

        return new(Cell(path, number, cells[0]), Cell(path, number, cells[1]), weight, weight);
    }

    private static string Cell(string path, int number, string cell) =>
        cell.Trim() is { Length: > 0 } term
            ? term
            : throw new InputException(path, number, "an empty word: expected a word on both sides, fill it in or delete the row");

    private static double Probability(string path, int number, string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1
            ? value
            : throw new InputException(path, number, $"probability '{cell}': expected a number from 0 to 1 with a decimal point");
}
