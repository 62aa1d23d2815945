using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>A document before it is taken apart into sentences.</summary>
/// <param name="Document">What was in the file.</param>
/// <param name="Language">What its words seem to be written in, else what it says; null when neither tells.</param>
internal sealed record LoadedText(Document Document, Language? Language)
{
    /// <summary>The file as the user named it.</summary>
    public string Path => Document.Path;

    /// <summary>All of its text.</summary>
    public string Text => Document.Text;
}

/// <summary>Two articles to be aligned.</summary>
/// <param name="Left">The English one, where one is.</param>
/// <param name="Right">The other one.</param>
/// <param name="LeftMeta">What is known of the left one besides.</param>
/// <param name="RightMeta">What is known of the right one besides.</param>
internal sealed record ArticleDuo(Article Left, Article Right, ArticleMeta LeftMeta, ArticleMeta RightMeta);
