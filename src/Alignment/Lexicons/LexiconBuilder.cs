using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// Builds the compact lexicons of a folder such as data/lexicon from its tables: one table for each origin, the one with a
/// licence of its own into a file of its own.
/// </summary>
public static class LexiconBuilder
{
    /// <summary>Name, without ending, of the table and of the compact file whose content is CC BY-SA 3.0 and so stays separable.</summary>
    public const string ShareAlike = "wiktionary";

    /// <summary>Name of the folder, beside the tables, of what people wrote (<see cref="HandwrittenLexicon"/>).</summary>
    public const string Handwritten = "handwritten";

    /// <summary>Name of the compact file of handwritten expressions of several words.</summary>
    public const string Expressions = "expressions.bin";

    /// <summary>Everything in <c>*.tsv</c> but the share-alike table, and what was written by hand, merged.</summary>
    /// <exception cref="InputException">A table is missing altogether, or bad; the message names path and line.</exception>
    public static Lexicon Merge(string folder, Language left, Language right)
    {
        var merged = Lexicon.Empty;
        foreach (var table in Tables(folder))
        {
            if (Path.GetFileNameWithoutExtension(table) != ShareAlike)
            {
                merged = merged.Merge(LexiconFile.Read(table, LexiconFormat.Tsv, left, right).Lexicon);
            }
        }

        var handwritten = Path.Combine(folder, Handwritten);
        return Directory.Exists(handwritten) ? merged.Merge(HandwrittenLexicon.Read(handwritten, left, right)) : merged;
    }

    /// <summary>
    /// Writes lexicon.bin, and wiktionary.bin and expressions.bin if there is what they are made of, beside the tables, each whole or
    /// not at all. Returns the paths written.
    /// </summary>
    /// <exception cref="InputException">A table is missing altogether, or bad; the message names path and line.</exception>
    public static IReadOnlyList<string> Build(string folder, Language left, Language right)
    {
        var written = new List<string> { Path.Combine(folder, "lexicon.bin") };
        Write(Merge(folder, left, right), written[0]);
        var shareAlike = Path.Combine(folder, ShareAlike + ".tsv");
        if (File.Exists(shareAlike))
        {
            written.Add(Path.ChangeExtension(shareAlike, ".bin"));
            Write(LexiconFile.Read(shareAlike, LexiconFormat.Tsv, left, right).Lexicon, written[1]);
        }

        var handwritten = Path.Combine(folder, Handwritten);
        if (Directory.Exists(handwritten))
        {
            written.Add(Path.Combine(folder, Expressions));
            Write(HandwrittenLexicon.ReadExpressions(handwritten, left, right), written[^1]);
        }

        return written;
    }

    private static void Write(Lexicon lexicon, string path)
    {
        // Beside it first: whoever stops the build half-way keeps the lexicon that was there.
        var beside = path + ".part";
        try
        {
            using (var stream = File.Create(beside))
            {
                CompactLexicon.Write(lexicon, stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static string[] Tables(string folder)
    {
        var tables = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.tsv") : [];
        Array.Sort(tables, StringComparer.Ordinal);
        return tables.Length > 0
            ? tables
            : throw new InputException(folder, null, "no tables: expected *.tsv with four columns, name a folder such as data/lexicon");
    }
}
