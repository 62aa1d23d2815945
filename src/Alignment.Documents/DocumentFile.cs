using System.Text;
using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>
/// Reads files of any kind that holds articles: by the ending of the name, and without one by how the content begins. Thread-safe.
/// </summary>
public static class DocumentFile
{
    private const int Start = 1024;
    private static readonly IDocumentFormat Plain = new PlainTextFormat();
    private static readonly IDocumentFormat[] Formats =
        [new HtmlFormat(), new DocxFormat(), new JsonLinesFormat(), new MarkdownFormat(), Plain];

    /// <summary>Endings of the files that a folder is searched for, with the dot, best known first.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", .. Formats.SelectMany(f => f.Extensions).Where(e => e != ".txt")];

    /// <summary>True for a file that may hold more than one article.</summary>
    public static bool HoldsSeveral(string path) => HasExtension(Formats.OfType<JsonLinesFormat>().Single(), path);

    /// <summary>The articles of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">The encoding the user named; null means: find it out.</param>
    /// <exception cref="InputException">It cannot be read, or holds no document.</exception>
    public static IEnumerable<Document> Read(string path, Encoding? encoding = null)
    {
        if (Array.Find(Formats, f => HasExtension(f, path)) is not { } format || format == Plain)
        {
            return [new(path, TextFile.Read(path, encoding))];
        }

        return Opened(path, format, encoding);
    }

    /// <summary>The articles of a document without a name, such as one that comes through a pipe.</summary>
    /// <param name="input">The document; read to its end, left open.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <param name="encoding">The encoding the user named; null means: find it out.</param>
    /// <exception cref="InputException">It is damaged or too large.</exception>
    public static IEnumerable<Document> Read(Stream input, string path, Encoding? encoding = null)
    {
        var whole = Bounded.Read(input, path);
        return (Array.Find(Formats, f => f.Recognises(whole.AsSpan(0, Math.Min(Start, whole.Length)))) ?? Plain)
            .Read(new MemoryStream(whole), path, encoding);
    }

    private static IEnumerable<Document> Opened(string path, IDocumentFormat format, Encoding? encoding)
    {
        using var file = TextFile.Open(path);
        foreach (var document in format.Read(file, path, encoding))
        {
            yield return document;
        }
    }

    private static bool HasExtension(IDocumentFormat format, string path) =>
        format.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());
}
