using System.Xml;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads XCES cesAlign as OPUS and InterText write it. Identifiers may stand in any order, cross, come again or name sentences that no
/// document has: that is for whoever has the documents to judge. For programs: the commands only write it. Thread-safe.
/// </summary>
public static class XcesReader
{
    /// <summary>The groups of links, each with the two documents that it is about; one after another.</summary>
    /// <exception cref="InputException">It is no cesAlign, or a link has not two sides; thrown when the place is reached.</exception>
    public static IEnumerable<XcesGroup> Read(Stream input, string path)
    {
        using var document = new XmlInput(input, path, "<cesAlign>");
        var xml = document.Xml;
        var (from, to) = ("", "");
        List<IdLink>? links = null;
        for (var goesOn = document.ReadRoot("cesAlign", "linkGrp"); goesOn; goesOn = document.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "cesAlign" or "linkGrp")
            {
                (from, to) = (xml.GetAttribute("fromDoc") ?? from, xml.GetAttribute("toDoc") ?? to);
                links = xml.LocalName == "linkGrp" ? [] : null;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "link" && links is not null)
            {
                links.Add(Link(document, path));
            }

            if (links is not null && xml.LocalName == "linkGrp" && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement))
            {
                yield return new(from, to, links);
                links = null;
            }
        }
    }

    private static IdLink Link(XmlInput document, string path)
    {
        var targets = document.Xml.GetAttribute("xtargets") ?? "";
        return targets.Split(';') is [var left, var right]
            ? new(Ids(left), Ids(right), SegmentProperties.Figure(document.Xml.GetAttribute("certainty")))
            : throw new InputException(path, document.Line,
                $"a link has xtargets=\"{targets}\", expected two sides with a semicolon between, such as \"s1 s2;s1\"");
    }

    private static string[] Ids(string side) => side.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The links between two documents.</summary>
/// <param name="From">The left document as the file names it; empty when it does not.</param>
/// <param name="To">The right document, likewise.</param>
/// <param name="Links">In the order of the file.</param>
public sealed record XcesGroup(string From, string To, IReadOnlyList<IdLink> Links);
