using System.Xml;

namespace Alignment.Formats;

/// <summary>Writes XML the same everywhere: UTF-8 declared, two blanks deep, LF.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        CloseOutput = false,
        ConformanceLevel = ConformanceLevel.Document,
    };

    public static void Write(TextWriter output, Action<XmlWriter> document)
    {
        // The declaration by hand: XmlWriter would name the encoding of a StringWriter, which is never that of the file.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Settings))
        {
            document(xml);
        }

        output.Write('\n');
    }

    /// <summary>An attribute whose value may hold what XML cannot, such as a path with a control character.</summary>
    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, BeadText.OneLine(value));

    /// <summary>An element with one attribute and text.</summary>
    public static void Labelled(this XmlWriter xml, string element, string attribute, string label, string text)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString(attribute, label);
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
