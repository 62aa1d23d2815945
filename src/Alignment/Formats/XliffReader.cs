using System.Xml;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>Reads XLIFF 2.x and 1.2: every segment that has a source or a target. Modules and extensions are passed over. Thread-safe.</summary>
public static class XliffReader
{
    /// <summary>The segments in the order of the file.</summary>
    /// <param name="input">The file; its own declaration or byte order mark gives the encoding.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <exception cref="InputException">It is no XLIFF, or does not name its languages.</exception>
    public static PairedText Read(Stream input, string path)
    {
        using var document = new XmlInput(input, path, "<xliff>");
        var xml = document.Xml;
        var segments = new List<PairedSegment>();
        var notes = new List<(string Name, string Text)>();
        string? left = null, right = null, source = null, target = null;
        for (var goesOn = document.ReadRoot("xliff"); goesOn; goesOn = document.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "segment" or "trans-unit")
            {
                Add(segments, source, target, notes, left, right);
                (source, target) = (null, null);
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "ignorable")
            {
                (source, target) = (null, null);
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "xliff" or "file":
                    left = xml.GetAttribute("srcLang") ?? xml.GetAttribute("source-language") ?? left;
                    right = xml.GetAttribute("trgLang") ?? xml.GetAttribute("target-language") ?? right;
                    break;
                case "unit" or "trans-unit":
                    (source, target) = (null, null);
                    notes.Clear();
                    break;
                case "note":
                    var name = xml.GetAttribute("category") ?? xml.GetAttribute("from") ?? "";
                    notes.Add((name, document.Text()));
                    break;
                case "source" when source is null:
                    source = document.Text("bpt", "ept", "it", "ph");
                    break;
                case "target" when target is null:
                    target = document.Text("bpt", "ept", "it", "ph");
                    break;
                default:
                    break;
            }
        }

        return new(Named(left, path), Named(right, path), segments);
    }

    private static void Add(List<PairedSegment> segments, string? source, string? target, List<(string Name, string Text)> notes, string? left, string? right)
    {
        if (string.IsNullOrEmpty(source) && string.IsNullOrEmpty(target))
        {
            return;
        }

        var (leftKey, rightKey) = left == right ? ("a", "b") : (left, right);
        var segment = new PairedSegment(source ?? "", target ?? "");
        foreach (var (name, text) in notes)
        {
            segment = name == leftKey ? segment with { LeftNumbers = SegmentProperties.Numbers(text) }
                : name == rightKey ? segment with { RightNumbers = SegmentProperties.Numbers(text) }
                : segment.With(name, text);
        }

        segments.Add(segment);
    }

    private static Language Named(string? code, string path)
    {
        var plain = (code ?? "").Split('-', '_')[0].ToLowerInvariant();
        return plain.Length is 2 or 3 && plain.All(char.IsAsciiLetterLower)
            ? Language.Of(plain)
            : throw new InputException(path, null, code is null ? "does not name both languages, expected srcLang and trgLang" : $"names the language '{code}', expected a code such as en or id-ID");
    }
}
