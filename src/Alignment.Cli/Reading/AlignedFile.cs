using Alignment.Aligning;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>A file that holds both sides, aligned already: a translation memory or a table of two columns.</summary>
internal static class AlignedFile
{
    /// <summary>The alignment that the file gives.</summary>
    /// <exception cref="InputException">It is not there, not in its format, or without segments.</exception>
    public static Bitext Read(Addition addition, Loading loading)
    {
        var path = addition.Left;
        var text = Path.GetExtension(path) switch
        {
            ".tmx" => Opened(path, TmxReader.Read),
            ".xlf" or ".xliff" => Opened(path, XliffReader.Read),
            var kind => Table(path, loading, kind == ".csv" ? CsvReader.Read : TsvReader.Read),
        };
        if (text.Segments.Count == 0)
        {
            throw new InputException(path, null, "holds no segments; expected text in both languages");
        }

        text = text.Left == Language.Indonesian && text.Right == Language.English ? text.Swapped() : text;
        return text.ToBitext(path, path);
    }

    private static PairedText Opened(string path, Func<Stream, string, PairedText> read)
    {
        using var stream = TextFile.Open(path);
        return read(stream, path);
    }

    private static PairedText Table(string path, Loading loading, Func<TextReader, string, Language, Language, PairedText> read)
    {
        var (left, right) = loading.Languages ?? (Language.English, Language.Indonesian);
        using var reader = new StringReader(ArticleLoader.Text(path, loading).Text);
        return read(reader, path, left, right);
    }
}
