using System.Xml;
using Alignment.Facts;
using Alignment.Lexicons;

namespace Alignment.Formats;

/// <summary>XLIFF 2.1 (OASIS 2018): one unit for each link, its kind, figures and sentence numbers in notes.</summary>
public sealed class XliffWriter : IBitextWriter
{
    private const string Namespace = "urn:oasis:names:tc:xliff:document:2.0";

    /// <inheritdoc/>
    public string Name => "xliff";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options) => XmlText.Write(output, xml =>
    {
        var (bitext, keys) = (pair.Bitext, SideKeys.Of(pair.Bitext));
        var (left, right) = (new BeadText(bitext.Left), new BeadText(bitext.Right));
        xml.WriteStartElement("xliff", Namespace);
        xml.WriteAttributeString("version", "2.1");
        xml.WriteAttributeString("srcLang", bitext.Left.Language.Code);
        xml.WriteAttributeString("trgLang", bitext.Right.Language.Code);
        xml.WriteStartElement("file", Namespace);
        xml.WriteAttributeString("id", "f1");
        xml.Attribute("original", bitext.Left.Path);
        var number = 0;
        foreach (var bead in BeadSelection.Links(bitext, options, BeadSelection.Both))
        {
            xml.WriteStartElement("unit", Namespace);
            xml.WriteAttributeString("id", $"u{Figures.Text(++number)}");
            xml.WriteStartElement("notes", Namespace);
            Note(xml, "kind", Names.Of(bead.Kind));
            Note(xml, "probability", Figures.Text(bead.Probability));
            Note(xml, "score", Figures.Text(bead.Score));
            Note(xml, keys.Left, string.Join(' ', bead.Left.Select(Figures.Text)));
            Note(xml, keys.Right, string.Join(' ', bead.Right.Select(Figures.Text)));
            if (options.IsReviewed(bead))
            {
                Note(xml, SegmentProperties.Review, SegmentProperties.Accepted);
            }

            if (options.FlagOf(bead) is { } flag)
            {
                Note(xml, SegmentProperties.Flag, Names.Of(flag));
            }

            if (bead.Part is { } part)
            {
                Note(xml, part.Side == Side.Left ? $"part-{keys.Left}" : $"part-{keys.Right}", BeadText.OneLine(part.Quotation.Text));
            }

            xml.WriteEndElement();
            xml.WriteStartElement("segment", Namespace);
            xml.WriteElementString("source", Namespace, left.Of(bead.Left));
            xml.WriteElementString("target", Namespace, right.Of(bead.Right));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (number == 0)
        {
            // A file needs at least one unit or group (XLIFF 2.1, 4.2.2.2): an empty group says that there are no links.
            xml.WriteStartElement("group", Namespace);
            xml.WriteAttributeString("id", "g1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Note(XmlWriter xml, string category, string text)
    {
        xml.WriteStartElement("note", Namespace);
        xml.WriteAttributeString("category", category);
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
