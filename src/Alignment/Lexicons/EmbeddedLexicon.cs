using System.Reflection;

namespace Alignment.Lexicons;

/// <summary>
/// The compact lexicons of data/lexicon as they travel inside the library. wiktionary.bin keeps a file of its own because
/// its licence (CC BY-SA 3.0) is its own.
/// </summary>
internal static class EmbeddedLexicon
{
    public static Lexicon Load()
    {
        var lexicon = Lexicon.Empty;
        foreach (var name in new[] { "lexicon.bin", "wiktionary.bin" })
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon/" + name);
            if (stream is not null)
            {
                var part = CompactLexicon.Read(stream, name);
                lexicon = lexicon.Count == 0 ? part : lexicon.Merge(part);
            }
        }

        return lexicon;
    }
}
