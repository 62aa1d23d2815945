using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// The rows that TSV and CSV share: a header, then numbers of the sentences, kind, score, probability and the text of both sides of each
/// link; last the name of the pair, where it is known.
/// </summary>
internal static class LinkTable
{
    public static IEnumerable<string[]> Rows(AlignedPair pair, WritingOptions options)
    {
        var (bitext, keys) = (pair.Bitext, SideKeys.Of(pair.Bitext));
        var (left, right) = (new BeadText(bitext.Left), new BeadText(bitext.Right));
        string[] name = options.PairName is { } known ? [Cell(BeadText.OneLine(known))] : [];
        yield return [$"{keys.Left}_ids", $"{keys.Right}_ids", SegmentProperties.Kind, "score", "p", keys.Left, keys.Right,
            .. name.Select(_ => "pair")];
        foreach (var bead in BeadSelection.Links(bitext, options, BeadSelection.EquivalentOnly))
        {
            yield return [Ids(bead.Left), Ids(bead.Right), Names.Of(bead.Kind), Figures.Text(bead.Score), Figures.Text(bead.Probability),
                Cell(left.Of(bead.Left)), Cell(right.Of(bead.Right)), .. name];
        }

        string Cell(string text) => options.ForSpreadsheet ? SpreadsheetCell.Guard(text) : text;
    }

    private static string Ids(IReadOnlyList<int> numbers) => string.Join(',', numbers.Select(Figures.Text));
}
