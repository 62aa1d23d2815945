using System.CommandLine;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Options;

/// <summary>What the lexicon commands share: files of lexicons, as text or compact.</summary>
internal static class LexiconChoices
{
    private const string Compact = ".bin";

    /// <summary>The option that names the file to write.</summary>
    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The lexicon to write: a table, or compact where the name ends in .bin.",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>The option that names the two languages.</summary>
    public static Option<(Language Left, Language Right)?> Languages() =>
        Choices.TwoLanguages("--languages", "The languages; en,id unless given.");

    /// <summary>Reads a lexicon of either form.</summary>
    /// <exception cref="InputException">It is not there, or not one.</exception>
    public static Lexicon Load(string path)
    {
        if (!path.EndsWith(Compact, StringComparison.Ordinal))
        {
            return LexiconFile.Read(path, LexiconFormat.Tsv, Language.English, Language.Indonesian).Lexicon;
        }

        if (!File.Exists(path))
        {
            throw new InputException(path, null, "there is no such file; expected a compact lexicon");
        }

        using var stream = File.OpenRead(path);
        return CompactLexicon.Read(stream, path);
    }

    /// <summary>Writes a lexicon in the form that the name asks for.</summary>
    public static void Save(Lexicon lexicon, string path) => OutputFile.WriteBytes(path, stream =>
    {
        if (path.EndsWith(Compact, StringComparison.Ordinal))
        {
            CompactLexicon.Write(lexicon, stream);
            return;
        }

        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        LexiconFile.Write(lexicon, writer);
    });
}
