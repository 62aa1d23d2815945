using System.Globalization;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Pairs of sentence identifiers as the BUCC shared task has them: <c>en-000000003 TAB id-000000005</c>, a row for every two sentences that
/// a link joins, none twice.
/// </summary>
public sealed class BuccWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "bucc";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        var keys = SideKeys.Of(pair.Bitext);
        var seen = new HashSet<(int, int)>();
        foreach (var bead in BeadSelection.Links(pair.Bitext, options, BeadSelection.EquivalentOnly))
        {
            foreach (var left in bead.Left)
            {
                foreach (var right in bead.Right.Where(right => seen.Add((left, right))))
                {
                    output.Write($"{Id(keys.Left, left)}\t{Id(keys.Right, right)}\n");
                }
            }
        }
    }

    /// <summary>Writes the sentences that the identifiers name: <c>id TAB sentence</c>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="key">The side as <see cref="SideKeys"/> calls it.</param>
    /// <param name="output">Where to.</param>
    public static void WriteSentences(Article article, string key, TextWriter output)
    {
        foreach (var sentence in article.Sentences)
        {
            output.Write($"{Id(key, sentence.Number)}\t{BeadText.OneLine(sentence.Text)}\n");
        }
    }

    private static string Id(string key, int number) => $"{key}-{number.ToString("D9", CultureInfo.InvariantCulture)}";
}
