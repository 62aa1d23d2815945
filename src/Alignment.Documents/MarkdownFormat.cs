using System.Text;
using Alignment.Texts;
using Markdig;

namespace Alignment.Documents;

/// <summary>
/// Markdown (CommonMark with tables): read as the page that it stands for, so emphasis and addresses of links are not part of the text;
/// front matter gives headline, date and language.
/// </summary>
public sealed class MarkdownFormat : IDocumentFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => false;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(Stream input, string path, Encoding? encoding)
    {
        var text = TextFile.Decode(Bounded.Read(input, path), path, encoding);
        var front = FrontMatter.Read(text);
        try
        {
            var page = HtmlFormat.Read(Markdown.ToHtml(text, Pipeline), path);
            return
            [
                page with
                {
                    Title = front.GetValueOrDefault("title") ?? page.Title,
                    Published = IsoDay.OfStamp(front.GetValueOrDefault("date") ?? front.GetValueOrDefault("published")),
                    Language = LanguageCode.Read(front.GetValueOrDefault("lang") ?? front.GetValueOrDefault("language")),
                    Source = front.GetValueOrDefault("source"),
                    Url = front.GetValueOrDefault("url"),
                    Licence = front.GetValueOrDefault("licence") ?? front.GetValueOrDefault("license"),
                },
            ];
        }
        catch (ArgumentException e)
        {
            // Markdig's own guard: 128 levels of nested blocks.
            throw new InputException(path, null, "is nested too deeply to be an article; save it as plain text", e);
        }
    }
}
