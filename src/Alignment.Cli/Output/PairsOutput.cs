using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Facts;

namespace Alignment.Cli.Output;

/// <summary>A pair of a corpus on its way out.</summary>
/// <param name="Stored">As the corpus keeps it, with where its articles came from.</param>
/// <param name="Pair">What of it is written.</param>
/// <param name="Flags">What is to be said of its links.</param>
/// <param name="Reviewed">Its links that a reviewer accepted.</param>
internal sealed record ExportedPair(ArticlePair Stored, AlignedPair Pair, IReadOnlyDictionary<Bead, BeadFlag> Flags,
    IReadOnlySet<Bead> Reviewed)
{
    /// <summary>
    /// The options of a format, with the origins of both articles, the name of the pair and what is to be said of the links.
    /// </summary>
    public WritingOptions With(WritingOptions options) =>
        options with
        {
            LeftOrigin = Of(Stored.Left),
            RightOrigin = Of(Stored.Right),
            Flags = Flags,
            Reviewed = Reviewed,
            PairName = Stored.Name,
        };

    private static Origin Of(StoredArticle article) => new(article.Source, article.Url, article.Licence);
}

/// <summary>Writes pairs one after another as one document, each read when its turn comes.</summary>
internal sealed class PairsOutput(BitextOutput output, Terminal terminal)
{
    /// <summary>Writes all pairs.</summary>
    public void Write(IEnumerable<ExportedPair> pairs, TextWriter writer)
    {
        if (output.Format == "tmx")
        {
            new TmxWriter().WriteAll(pairs.Select(p => (p.Pair, p.With(output.Options))), writer);
            return;
        }

        var first = true;
        foreach (var pair in pairs)
        {
            Write(pair, writer, first);
            first = false;
        }
    }

    private void Write(ExportedPair pair, TextWriter writer, bool first)
    {
        switch (output.Format)
        {
            case "table" or "html":
                writer.Write(first ? "" : "\n");
                (output with { Options = pair.With(output.Options) }).Write(pair.Pair, writer, terminal);
                return;
            case "jsonl":
                JsonLine.Write(writer, "pair", json => json.WriteString("name", pair.Stored.Name));
                break;
            case "tsv" or "csv" or "bitextor" when !first:
                // One header for the whole table.
                using (var table = new StringWriter())
                {
                    BitextFormats.ByName(output.Format).Write(pair.Pair, table, pair.With(output.Options));
                    var text = table.ToString();
                    writer.Write(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
                }

                return;
            default:
                break;
        }

        BitextFormats.ByName(output.Format).Write(pair.Pair, writer, pair.With(output.Options));
    }
}
