using System.Xml;
using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// TMX 1.4b with all seven header attributes that its DTD requires; the properties are named as bitextor names them where it has a name. No
/// dates, so that the same input gives the same bytes.
/// </summary>
public sealed class TmxWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "tmx";

    /// <inheritdoc/>
    public bool Explains => true;

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options) => WriteAll([(pair, options)], output);

    /// <summary>
    /// Writes several pairs as one memory, units numbered through; the header names the first pair's left language (English when there is
    /// none).
    /// </summary>
    public void WriteAll(IEnumerable<(AlignedPair Pair, WritingOptions Options)> pairs, TextWriter output) => XmlText.Write(output, xml =>
    {
        var number = 0;
        Language? source = null;
        // Declared as the specification asks, never fetched: nobody needs it to read the file.
        xml.WriteDocType("tmx", null, "tmx14.dtd", null);
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        foreach (var (pair, options) in pairs)
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
            WriteHeader(xml, Language.English, WritingOptions.Default.Version);
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
            if (bead.Evidence.Count > 0)
            {
                xml.WriteElementString("note", BeadText.OneLine(Reasons(bead)));
            }

            xml.Labelled("prop", "type", "type", $"{Figures.Text(bead.Left.Count)}:{Figures.Text(bead.Right.Count)}");
            xml.Labelled("prop", "type", SegmentProperties.Kind, Names.Of(bead.Kind));
            xml.Labelled("prop", "type", SegmentProperties.Score, Figures.Text(bead.Score));
            xml.Labelled("prop", "type", SegmentProperties.Probability, Figures.Text(bead.Probability));
            if (options.IsReviewed(bead))
            {
                xml.Labelled("prop", "type", SegmentProperties.Review, SegmentProperties.Accepted);
            }

            if (options.FlagOf(bead) is { } flag)
            {
                xml.Labelled("prop", "type", SegmentProperties.Flag, Names.Of(flag));
            }

            WriteSide(xml, bitext.Left, bead.Left, left, options.LeftOrigin);
            WriteSide(xml, bitext.Right, bead.Right, right, options.RightOrigin);
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

    private static void WriteSide(XmlWriter xml, Article article, IReadOnlyList<int> numbers, BeadText text, Origin origin)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, article.Language.Code);
        xml.Labelled("prop", "type", "source-document", BeadText.OneLine(article.Path));
        xml.Labelled("prop", "type", SegmentProperties.Sentences, string.Join(' ', numbers.Select(Figures.Text)));
        WriteKnown(xml, "source", origin.Source);
        WriteKnown(xml, "url", origin.Url);
        WriteKnown(xml, "licence", origin.Licence);
        xml.WriteElementString("seg", text.Of(numbers));
        xml.WriteEndElement();
    }

    private static void WriteKnown(XmlWriter xml, string type, string? value)
    {
        if (value is not null)
        {
            xml.Labelled("prop", "type", type, BeadText.OneLine(value));
        }
    }

    // "ferry = feri 0.41; prior -1.2": what a translator sees beside the segment.
    private static string Reasons(Bead bead) => string.Join("; ", bead.Evidence.Select(e =>
        (e.Left, e.Right) is ({ } left, { } right)
            ? $"{left.Text} {e.Sign} {right.Text} {Figures.Text(e.Weight)}"
            : $"{e.Kind} {Figures.Text(e.Weight)}"));
}
