using Alignment.Facts;

namespace Alignment.Cli.Output;

/// <summary>
/// The formats whose two sides may lie in files of their own, named after the one that was asked for and the side: all of the files are
/// there, whole, or none.
/// </summary>
internal static class ApartOutput
{
    /// <summary>Names of these formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["moses", "bucc"];

    /// <summary>Writes the pairs one after another.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static void Write(BitextOutput output, IEnumerable<(AlignedPair Pair, WritingOptions Options)> pairs, Terminal terminal)
    {
        using var each = pairs.GetEnumerator();
        var any = each.MoveNext();
        var keys = any ? SideKeys.Of(each.Current.Pair.Bitext) : new("en", "id");
        OutputFile.Write($"{output.File}.{keys.Left}", terminal, left => OutputFile.Write($"{output.File}.{keys.Right}", terminal, right =>
        {
            if (output.Format == "moses")
            {
                for (; any; any = each.MoveNext())
                {
                    new MosesWriter().WriteSides(each.Current.Pair, left, right, each.Current.Options);
                }
            }
            else if (any)
            {
                var (pair, options) = each.Current;
                BuccWriter.WriteSentences(pair.Bitext.Left, keys.Left, left);
                BuccWriter.WriteSentences(pair.Bitext.Right, keys.Right, right);
                OutputFile.Write(output.File, terminal, links => new BuccWriter().Write(pair, links, options));
            }
        }));
    }
}
