using System.Text;
using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>
/// Takes the articles out of one kind of document. Thread-safe; opens nothing but the stream it is given; memory is bounded by
/// <see cref="DocumentLimits"/>.
/// </summary>
public interface IDocumentFormat
{
    /// <summary>Endings of file names, with the dot, in small letters.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>True when a document that begins so is of this kind; asked of documents without a name.</summary>
    /// <param name="start">The first bytes, at most 1,024.</param>
    bool Recognises(ReadOnlySpan<byte> start);

    /// <summary>The articles in the order of the document; read as they are asked for where the format holds several.</summary>
    /// <param name="input">The document, from its start; left open.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <param name="encoding">The encoding the user named, of a document without a byte order mark; null means: find it out.</param>
    /// <exception cref="InputException">It is not of this kind, is damaged, or is larger than the limits.</exception>
    IEnumerable<Document> Read(Stream input, string path, Encoding? encoding);
}
