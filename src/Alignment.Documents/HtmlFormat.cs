using System.Text;
using Alignment.Documents.Html;
using Alignment.Texts;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Alignment.Documents;

/// <summary>
/// Web pages, read as browsers read them, without running or loading anything: all text that a reader sees, the article found in it, menus,
/// share bars, teasers and captions marked.
/// </summary>
public sealed class HtmlFormat : IDocumentFormat
{
    private static readonly HtmlParserOptions Parsing = new()
    {
        IsScripting = false,
        MaximumDepth = DocumentLimits.Depth,
        SkipComments = true,
        SkipProcessingInstructions = true,
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<?xml", StringComparison.Ordinal) && text.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public IEnumerable<Document> Read(Stream input, string path, Encoding? encoding)
    {
        var bytes = Bounded.Read(input, path);
        return [Read(TextFile.Decode(bytes, path, encoding ?? DeclaredEncoding.Find(bytes)), path)];
    }

    /// <summary>The article of a page in memory.</summary>
    /// <exception cref="InputException">It is nested deeper than any page.</exception>
    public static Document Read(string html, string path)
    {
        Nesting.Check(html, path);
        using var page = new HtmlParser(Parsing).ParseDocument(html);
        var facts = PageMetadata.Read(page);
        var text = new DocumentText();
        PageBlock? headline = null;
        if (page.Body is { } body)
        {
            var blocks = PageBlocks.Of(body);
            var roles = new PageRoles(body, blocks, facts.Headlines);
            headline = roles.Headline;
            for (var i = 0; i < blocks.Count; i++)
            {
                text.Add(blocks[i].Text, roles[i]);
            }
        }

        return text.ToDocument(path) with
        {
            Title = headline?.Text ?? facts.Headlines.FirstOrDefault(),
            Published = facts.Published,
            Language = LanguageCode.Read(facts.Language),
            Source = facts.Source,
            Url = facts.Url,
            Licence = facts.Licence,
        };
    }
}
