using System.Text;
using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>Plain text: the decoded file is the article's text, unit for unit.</summary>
public sealed class PlainTextFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => true;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(Stream input, string path, Encoding? encoding) =>
        [new(path, TextFile.Decode(Bounded.Read(input, path), path, encoding))];
}
