using System.Text;

namespace Alignment.Texts;

/// <summary>
/// Reads a text line by line, and refuses a line that is longer than any sound file has before it fills the memory. Lines end with LF, CR
/// LF or CR. Not thread-safe.
/// </summary>
/// <param name="input">The text.</param>
/// <param name="path">What it is called, for messages.</param>
/// <param name="longest">Most UTF-16 units of a line.</param>
public sealed class BoundedLines(TextReader input, string path, int longest = BoundedLines.Longest)
{
    /// <summary>
    /// Units that a line of aligned text may have: a sentence has hundreds, a whole article on one line some ten thousand.
    /// </summary>
    public const int Longest = 1 << 20;

    private readonly char[] _block = new char[1 << 14];
    private readonly StringBuilder _line = new();
    private int _at, _filled;
    private bool _afterReturn;

    /// <summary>Number of the line read last, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end; null after the last. A byte order mark is not part of the first line.</summary>
    /// <exception cref="InputException">The line is longer than allowed, or its bytes are not of the encoding.</exception>
    public string? Next()
    {
        _line.Clear();
        Number++;
        while (Fill())
        {
            if (_afterReturn && _block[_at] == '\n')
            {
                _at++;
                _afterReturn = false;
                continue;
            }

            _afterReturn = false;
            var rest = _block.AsSpan(_at, _filled - _at);
            var end = rest.IndexOfAny('\n', '\r');
            _line.Append(end < 0 ? rest : rest[..end]);
            if (_line.Length > longest)
            {
                throw new InputException(path, Number,
                    $"the line is longer than {longest} characters; expected shorter lines, break it up");
            }

            _at = end < 0 ? _filled : _at + end + 1;
            if (end >= 0)
            {
                _afterReturn = rest[end] == '\r';
                return Line();
            }
        }

        return _line.Length > 0 ? Line() : null;
    }

    private string Line() =>
        Number == 1 && _line.Length > 0 && _line[0] == '\uFEFF' ? _line.ToString(1, _line.Length - 1) : _line.ToString();

    private bool Fill()
    {
        if (_at < _filled)
        {
            return true;
        }

        try
        {
            (_at, _filled) = (0, input.Read(_block));
            return _filled > 0;
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException(path, Number, "holds bytes that are not of its encoding; save the file as UTF-8, or name its "
                + "encoding with --encoding", e);
        }
    }
}
