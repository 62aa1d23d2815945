using System.Xml;
using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>TMX 1.4b with all seven header attributes that its DTD requires; the properties are named as bitextor names them where it has a name. No dates, so that the same input gives the same bytes.</summary>
public sealed class TmxWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "tmx";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options) => WriteAll([pair], output, options);

    /// <summary>Writes several pairs as one memory, units numbered through; the header names the first pair's left language (English when there is none).</summary>
    public void WriteAll(IEnumerable<AlignedPair> pairs, TextWriter output, WritingOptions options) => XmlText.Write(output, xml =>
    {
        var number = 0;
        Language? source = null;
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        foreach (var pair in pairs)
        {
            if (source is null)
            {
                source = pair.Bitext.Left.Language;
                WriteHeader(xml, source, options.Version);
                xml.WriteStartElement("body");
            }

            WriteUnits(xml, pair.Bitext, options, ref number);
        }

        if (source is null)
        {
            WriteHeader(xml, Language.English, options.Version);
            xml.WriteStartElement("body");
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteUnits(XmlWriter xml, Bitext bitext, WritingOptions options, ref int number)
    {
        var (left, right) = (new BeadText(bitext.Left), new BeadText(bitext.Right));
        foreach (var bead in BeadSelection.Links(bitext, options, BeadSelection.EquivalentOnly))
        {
            xml.WriteStartElement("tu");
            xml.WriteAttributeString("tuid", Figures.Text(++number));
            xml.Labelled("prop", "type", "type", $"{Figures.Text(bead.Left.Count)}:{Figures.Text(bead.Right.Count)}");
            xml.Labelled("prop", "type", "kind", BitextJson.Name(bead.Kind));
            xml.Labelled("prop", "type", "score-alignment", Figures.Text(bead.Score));
            xml.Labelled("prop", "type", "probability", Figures.Text(bead.Probability));
            WriteSide(xml, bitext.Left, left.Of(bead.Left));
            WriteSide(xml, bitext.Right, right.Of(bead.Right));
            xml.WriteEndElement();
        }
    }

    private static void WriteHeader(XmlWriter xml, Language source, string version)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "alignment");
        xml.WriteAttributeString("creationtoolversion", version);
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "alignment");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", source.Code);
        xml.WriteAttributeString("datatype", "plaintext");
        xml.WriteEndElement();
    }

    private static void WriteSide(XmlWriter xml, Article article, string text)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, article.Language.Code);
        xml.Labelled("prop", "type", "source-document", BeadText.OneLine(article.Path));
        xml.WriteElementString("seg", text);
        xml.WriteEndElement();
    }
}
