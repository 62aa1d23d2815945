using Alignment.Facts;
namespace Alignment.Formats;

/// <summary>A table with a header row: numbers of the sentences, kind, score, probability, and the text of both sides on one line each.</summary>
public sealed class TsvWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "tsv";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        var (bitext, keys) = (pair.Bitext, SideKeys.Of(pair.Bitext));
        var (left, right) = (new BeadText(bitext.Left), new BeadText(bitext.Right));
        output.Write($"{keys.Left}_ids\t{keys.Right}_ids\tkind\tscore\tp\t{keys.Left}\t{keys.Right}\n");
        foreach (var bead in BeadSelection.Links(bitext, options, BeadSelection.EquivalentOnly))
        {
            output.Write(string.Join('\t', Ids(bead.Left), Ids(bead.Right), BitextJson.Name(bead.Kind), Figures.Text(bead.Score), Figures.Text(bead.Probability), left.Of(bead.Left), right.Of(bead.Right)));
            output.Write('\n');
        }
    }

    private static string Ids(IReadOnlyList<int> numbers) => string.Join(',', numbers.Select(Figures.Text));
}
