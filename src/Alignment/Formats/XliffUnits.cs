using System.Xml;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>Goes through an XLIFF file element by element and keeps no more than the unit it is in. For one file.</summary>
internal sealed class XliffUnits(string path)
{
    private readonly List<(string Name, string Text)> _notes = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private string? _source, _target;

    /// <summary>The left language as the file names it, as far as it is read; null while it does not.</summary>
    public string? Left { get; private set; }

    /// <summary>The right language, likewise.</summary>
    public string? Right { get; private set; }

    /// <summary>Every segment that has a source or a target, when its end is reached.</summary>
    /// <exception cref="Texts.InputException">It is no XLIFF; thrown when the place is reached.</exception>
    public IEnumerable<PairedSegment> Of(Stream input)
    {
        using var document = new XmlInput(input, path, "<xliff>");
        for (var goesOn = document.ReadRoot("xliff"); goesOn; goesOn = document.Read())
        {
            if (document.Xml.NodeType == XmlNodeType.Element)
            {
                Begin(document);
            }
            else if (document.Xml.NodeType == XmlNodeType.EndElement && document.Xml.LocalName is "segment" or "trans-unit" or "ignorable")
            {
                var isSegment = document.Xml.LocalName != "ignorable" && !(string.IsNullOrEmpty(_source) && string.IsNullOrEmpty(_target));
                var segment = isSegment ? Segment() : null;
                (_source, _target) = (null, null);
                if (segment is not null)
                {
                    yield return segment;
                }
            }
        }
    }

    private void Begin(XmlInput document)
    {
        var xml = document.Xml;
        switch (xml.LocalName)
        {
            case "xliff" or "file":
                if (xml.LocalName == "xliff")
                {
                    document.RequireVersion("1", "2");
                }

                _ids.Clear();
                Left = xml.GetAttribute("srcLang") ?? xml.GetAttribute("source-language") ?? Left;
                Right = xml.GetAttribute("trgLang") ?? xml.GetAttribute("target-language") ?? Right;
                break;
            case "unit" or "trans-unit":
                if (xml.GetAttribute("id") is { } id && !_ids.Add(id))
                {
                    throw new InputException(path, document.Line,
                        $"a second <{xml.LocalName}> has id=\"{id}\", expected one in a <file>; which of them is meant cannot be told");
                }

                (_source, _target) = (null, null);
                _notes.Clear();
                break;
            case "note":
                var name = xml.GetAttribute("category") ?? xml.GetAttribute("from") ?? "";
                _notes.Add((name, document.Text()));
                break;
            case "source" when _source is null:
                _source = document.Text("bpt", "ept", "it", "ph");
                break;
            case "target" when _target is null:
                _target = document.Text("bpt", "ept", "it", "ph");
                break;
            default:
                break;
        }
    }

    private PairedSegment Segment()
    {
        var (leftKey, rightKey) = Left == Right ? ("a", "b") : (Left, Right);
        var segment = new PairedSegment(_source ?? "", _target ?? "");
        foreach (var (name, text) in _notes)
        {
            segment = name == leftKey ? segment with { LeftNumbers = SegmentProperties.Numbers(text) }
                : name == rightKey ? segment with { RightNumbers = SegmentProperties.Numbers(text) }
                : segment.With(name, text);
        }

        return segment;
    }
}
