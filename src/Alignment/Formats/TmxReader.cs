using System.Text;
using System.Xml;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>Reads TMX of any version, missing header attributes forgiven; a document type is skipped and nothing outside the file is opened. Thread-safe.</summary>
public static class TmxReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The translation units that have both languages. English and Indonesian are taken where the file has both, English left; else the file's first two languages.</summary>
    /// <param name="input">The file; its own declaration or byte order mark gives the encoding.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <exception cref="InputException">It is no TMX, or has fewer than two languages.</exception>
    public static PairedText Read(Stream input, string path)
    {
        var units = new List<List<(string Language, string Text)>>();
        try
        {
            using var xml = XmlReader.Create(input, Settings);
            ReadUnits(xml, units, path);
        }
        catch (XmlException e)
        {
            throw new InputException(path, e.LineNumber > 0 ? e.LineNumber : null, $"is no well-formed XML, expected TMX ({e.Message})", e);
        }

        var (left, right) = Languages(units, path);
        var segments = new List<PairedSegment>();
        foreach (var unit in units)
        {
            var l = unit.FindIndex(v => v.Language == left.Code);
            var r = unit.FindIndex(left == right ? l + 1 : 0, v => v.Language == right.Code);
            if (l >= 0 && r >= 0 && unit[l].Text.Length + unit[r].Text.Length > 0)
            {
                segments.Add(new(unit[l].Text, unit[r].Text));
            }
        }

        return new(left, right, segments);
    }

    private static void ReadUnits(XmlReader xml, List<List<(string Language, string Text)>> units, string path)
    {
        var language = "";
        var isTmx = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (!isTmx && xml.LocalName != "tmx")
            {
                throw new InputException(path, Line(xml), $"the document is a <{xml.LocalName}>, expected <tmx>");
            }

            isTmx = true;
            switch (xml.LocalName)
            {
                case "tu":
                    units.Add([]);
                    break;
                case "tuv":
                    language = Code(xml, path);
                    break;
                case "seg" when units.Count > 0:
                    units[^1].Add((language, BeadText.OneLine(Segment(xml))));
                    break;
                default:
                    break;
            }
        }

        if (!isTmx)
        {
            throw new InputException(path, null, "is empty, expected TMX");
        }
    }

    /// <summary>"en-US", "EN" and "en_GB" are English; TMX 1.1 says lang, later versions xml:lang.</summary>
    private static string Code(XmlReader xml, string path)
    {
        var code = xml.GetAttribute("xml:lang") ?? xml.GetAttribute("lang") ?? "";
        var end = code.AsSpan().IndexOfAny('-', '_');
        var plain = (end < 0 ? code : code[..end]).ToLowerInvariant();
        return plain.Length is 2 or 3 && plain.All(char.IsAsciiLetterLower)
            ? plain
            : throw new InputException(path, Line(xml), $"a <tuv> has the language '{code}', expected xml:lang with a code such as en or id-ID");
    }

    /// <summary>The words of a segment: mark-up codes of the original document (bpt, ept, it, ph, ut) are not words.</summary>
    private static string Segment(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "bpt" or "ept" or "it" or "ph" or "ut")
            {
                SkipCode(xml);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads to the end of the code's element, and stays on it.</summary>
    private static void SkipCode(XmlReader xml)
    {
        var (depth, goesOn) = (xml.Depth, !xml.IsEmptyElement);
        while (goesOn)
        {
            goesOn = xml.Read() && xml.Depth > depth;
        }
    }

    private static (Language Left, Language Right) Languages(List<List<(string Language, string Text)>> units, string path)
    {
        var found = units.SelectMany(u => u.Select(v => v.Language)).Distinct().ToList();
        if (found.Contains("en") && found.Contains("id"))
        {
            return (Language.English, Language.Indonesian);
        }

        return found.Count switch
        {
            >= 2 => (Language.Of(found[0]), Language.Of(found[1])),
            1 when units.Any(u => u.Count > 1) => (Language.Of(found[0]), Language.Of(found[0])),
            _ => throw new InputException(path, null, "has no translation unit with two languages, expected <tu> with two <tuv>"),
        };
    }

    private static int? Line(XmlReader xml) => xml is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : null;
}
