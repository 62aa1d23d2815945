using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// XCES cesAlign as OPUS and InterText read it: sentence n is <c>sn</c>, certainty is the probability, null beads of a parallel bitext have
/// an empty side.
/// </summary>
public sealed class XcesWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "xces";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options) => XmlText.Write(output, xml =>
    {
        var bitext = pair.Bitext;
        xml.WriteStartElement("cesAlign");
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("linkGrp");
        xml.WriteAttributeString("targType", "s");
        xml.Attribute("fromDoc", bitext.Left.Path);
        xml.Attribute("toDoc", bitext.Right.Path);
        var number = 0;
        foreach (var bead in BeadSelection.Cover(bitext, options, BeadSelection.ByMode(bitext)))
        {
            xml.WriteStartElement("link");
            xml.WriteAttributeString("xtargets", $"{Ids(bead.Left)};{Ids(bead.Right)}");
            xml.WriteAttributeString("id", $"SL{Figures.Text(++number)}");
            if (bead.Left.Count > 0 && bead.Right.Count > 0)
            {
                xml.WriteAttributeString("certainty", Figures.Text(bead.Probability));
            }

            xml.WriteAttributeString("type", $"{Figures.Text(bead.Left.Count)}-{Figures.Text(bead.Right.Count)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static string Ids(IReadOnlyList<int> numbers) => string.Join(' ', numbers.Select(n => $"s{Figures.Text(n)}"));
}
