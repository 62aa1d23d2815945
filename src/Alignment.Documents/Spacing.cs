using System.Text;

namespace Alignment.Documents;

/// <summary>
/// Text as a reader sees it: white space of any kind and length is one blank, characters without a shape are gone, a line feed is kept only
/// where the document breaks the line.
/// </summary>
internal sealed class Spacing
{
    private readonly StringBuilder _text = new();
    private char _pending;

    /// <summary>Adds running text; returns how many visible characters it had.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsLines">True where line ends in the text are line ends for the reader (preformatted text).</param>
    public int Add(ReadOnlySpan<char> text, bool keepsLines = false)
    {
        var visible = 0;
        foreach (var c in text)
        {
            if (keepsLines && c == '\n')
            {
                Break();
            }
            else if (char.IsWhiteSpace(c))
            {
                _pending = _pending == '\n' ? '\n' : ' ';
            }
            else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\0'))
            {
                if (_pending != '\0' && _text.Length > 0)
                {
                    _text.Append(_pending);
                }

                _pending = '\0';
                _text.Append(c);
                visible++;
            }
        }

        return visible;
    }

    /// <summary>Ends the line.</summary>
    public void Break() => _pending = '\n';

    /// <summary>The text; then begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _pending = '\0';
        return text;
    }

    /// <summary>A text on one line.</summary>
    public static string OneLine(string text)
    {
        var spacing = new Spacing();
        spacing.Add(text);
        return spacing.Take();
    }
}
