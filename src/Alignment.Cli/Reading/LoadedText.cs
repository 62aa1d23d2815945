using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>A document before it is taken apart into sentences.</summary>
/// <param name="Document">What was in the file.</param>
/// <param name="Language">What its words seem to be written in, else what it says; null when neither tells.</param>
internal sealed record LoadedText(Document Document, Language? Language)
{
    /// <summary>What speaks against either language; nothing where the user named the languages.</summary>
    public LanguageDoubt Doubt { get; init; }

    /// <summary>The file as the user named it.</summary>
    public string Path => Document.Path;

    /// <summary>What the document says of itself.</summary>
    public ArticleMeta Meta => new(Document.Title, Document.Published, new(Document.Source, Document.Url, Document.Licence));

    /// <summary>All of its text.</summary>
    public string Text => Document.Text;
}
