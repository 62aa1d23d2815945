using System.Text;
using System.Xml;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// XML from outside, element after element: a document type is passed over, nothing outside the file is opened, no entity is expanded, and
/// no single part may fill the memory. Not thread-safe.
/// </summary>
internal sealed class XmlInput : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly string _path, _expected;

    /// <summary>Opens a document.</summary>
    /// <param name="input">The file; its own declaration or byte order mark gives the encoding.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <param name="expected">Name of the format, for messages.</param>
    public XmlInput(Stream input, string path, string expected)
    {
        (_path, _expected) = (path, expected);
        Xml = Guarded(() => XmlReader.Create(new BoundedMarkup(input, path), Settings));
    }

    /// <summary>The reader, on the node read last.</summary>
    public XmlReader Xml { get; }

    /// <summary>The line of that node.</summary>
    public int? Line => Xml is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : null;

    /// <summary>Goes to the next node; false after the last.</summary>
    /// <exception cref="InputException">The document is not well-formed.</exception>
    public bool Read() => Guarded(Xml.Read);

    /// <summary>Goes to the next start of an element; false after the last. The first must have one of the names.</summary>
    /// <exception cref="InputException">The document is not well-formed, or begins with another element.</exception>
    public bool ReadRoot(params ReadOnlySpan<string> names)
    {
        while (Read())
        {
            if (Xml.NodeType == XmlNodeType.Element)
            {
                return names.Contains(Xml.LocalName)
                    ? true
                    : throw new InputException(_path, Line, $"the document is a <{Xml.LocalName}>, expected {_expected}");
            }
        }

        throw new InputException(_path, null, $"is empty, expected {_expected}");
    }

    /// <summary>
    /// Refuses a root of another major version than these; one without a version is taken for any of them, and what follows the point is
    /// forgiven.
    /// </summary>
    /// <exception cref="InputException">It says another version.</exception>
    public void RequireVersion(params ReadOnlySpan<string> majors)
    {
        if (Xml.GetAttribute("version") is { } version && !majors.Contains(version.Trim().Split('.')[0]))
        {
            throw new InputException(_path, Line,
                $"is {_expected} of version '{version}', expected "
                    + $"{string.Join(" or ", majors.ToArray().Select(m => m + ".x"))}; save it as one of these");
        }
    }

    /// <summary>
    /// The words of the element that the reader is on, white space made one blank; leaves the reader on its end. The insides of
    /// <paramref name="codes"/> are no words.
    /// </summary>
    public string Text(params ReadOnlySpan<string> codes)
    {
        if (Xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = Xml.Depth;
        while (Read() && Xml.Depth > depth)
        {
            if (Xml.NodeType == XmlNodeType.Element && codes.Contains(Xml.LocalName))
            {
                Skip();
            }
            else if (Xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(Guarded(() => Xml.Value));
            }
        }

        return BeadText.OneLine(text.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Xml.Dispose();

    // To the end of the element, and stays on it.
    private void Skip()
    {
        var (depth, goesOn) = (Xml.Depth, !Xml.IsEmptyElement);
        while (goesOn)
        {
            goesOn = Read() && Xml.Depth > depth;
        }
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e)
        {
            throw new InputException(_path, e.LineNumber > 0 ? e.LineNumber : null,
                $"is no well-formed XML, expected {_expected} ({e.Message.TrimEnd('.')})", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException(_path, Line, "holds bytes that are not of the encoding it declares; save the file as UTF-8", e);
        }
    }
}
