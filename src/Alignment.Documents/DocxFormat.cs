using System.Text;
using System.Xml;
using Alignment.Documents.Word;
using Alignment.Texts;
using DocumentFormat.OpenXml.Packaging;

namespace Alignment.Documents;

/// <summary>
/// Word documents: paragraphs, tables and text boxes in their order, roles from the built-in styles; page headers, footers and notes come
/// last, marked.
/// </summary>
public sealed class DocxFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => start is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <inheritdoc/>
    public IEnumerable<Document> Read(Stream input, string path, Encoding? encoding)
    {
        using var whole = new MemoryStream(Bounded.Read(input, path));
        Package.Check(whole, path);
        try
        {
            whole.Position = 0;
            // Characters and bytes are alike here: the whole archive was counted.
            using var word = WordprocessingDocument.Open(whole, isEditable: false,
                new() { MaxCharactersInPart = DocumentLimits.UnpackedBytes });
            return [Read(word.MainDocumentPart ?? throw Wrong(path, null), word, path)];
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or XmlException
            or InvalidDataException or UriFormatException
            or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException)
        {
            // Damaged packages make the reader fail in any of these ways; none of them is the program's fault.
            throw Wrong(path, e);
        }
    }

    private static Document Read(MainDocumentPart main, WordprocessingDocument word, string path)
    {
        var text = new DocumentText();
        var paragraphs = new WordText(new(main), text);
        paragraphs.Add(main, role: null);
        OpenXmlPart?[] rest = [.. main.HeaderParts, .. main.FooterParts, main.FootnotesPart, main.EndnotesPart];
        foreach (var part in rest.OfType<OpenXmlPart>().OrderBy(p => p.Uri.OriginalString, StringComparer.Ordinal))
        {
            paragraphs.Add(part, LineRole.Boilerplate);
        }

        // Its dates are those of the file, not of the article.
        var properties = word.PackageProperties;
        return text.ToDocument(path) with { Title = NotBlank(properties.Title), Language = LanguageCode.Read(properties.Language) };
    }

    private static string? NotBlank(string? text) => Spacing.OneLine(text ?? "") is { Length: > 0 } some ? some : null;

    private static InputException Wrong(string path, Exception? cause) =>
        new(path, null, "is no Word document that can be read; expected .docx, open it in a word processor and save it anew", cause);
}
