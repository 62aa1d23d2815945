using System.Text;
using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>
/// The text of a document as it is put together: one paragraph after another, a blank line between, each with the role its mark-up gives
/// it. Not thread-safe.
/// </summary>
internal sealed class DocumentText
{
    private readonly StringBuilder _text = new();
    private readonly List<MarkedRole> _marks = [];

    /// <summary>Adds a paragraph; lines within it are parted by line feeds.</summary>
    /// <param name="paragraph">Its text, not blank.</param>
    /// <param name="role">What the mark-up says it is; null leaves it to the text.</param>
    public void Add(string paragraph, LineRole? role)
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        if (role is { } known)
        {
            _marks.Add(new(new(_text.Length, _text.Length + paragraph.Length), known));
        }

        _text.Append(paragraph);
    }

    /// <summary>The document so far.</summary>
    public Document ToDocument(string path) => new(path, _text.Length == 0 ? "" : $"{_text}\n") { Marks = [.. _marks] };
}
