using System.Xml;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads TMX 1.x, missing header attributes forgiven; a document type is passed over and nothing outside the file is opened. Thread-safe.
/// </summary>
public static class TmxReader
{
    /// <summary>
    /// The translation units that have both languages. English and Indonesian are taken where the file has both, English left; else the
    /// file's first two languages.
    /// </summary>
    /// <param name="input">The file; its own declaration or byte order mark gives the encoding.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <exception cref="InputException">It is no TMX of a known version, or has fewer than two languages.</exception>
    public static PairedText Read(Stream input, string path)
    {
        var units = Units(input, path).ToList();
        var (left, right) = Languages(units, path);
        return new(left, right, [.. units.Select(u => u.Pair(left.Code, right.Code)).OfType<PairedSegment>()]);
    }

    /// <summary>The units one after another, for memories that are larger than the machine's.</summary>
    /// <exception cref="InputException">It is no TMX; thrown when the place is reached.</exception>
    public static IEnumerable<TmxUnit> Units(Stream input, string path)
    {
        using var document = new XmlInput(input, path, "<tmx>");
        var xml = document.Xml;
        List<TmxVariant>? variants = null;
        Dictionary<string, string> properties = [];
        string? language = null, numbers = null;
        for (var goesOn = document.ReadRoot("tmx"); goesOn; goesOn = document.Read())
        {
            if (xml.Depth == 0 && xml.NodeType == XmlNodeType.Element)
            {
                document.RequireVersion("1");
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "tu" && variants is not null)
            {
                yield return new(variants, properties);
                variants = null;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "tu":
                    (variants, properties, language) = ([], [], null);
                    break;
                case "tuv":
                    (language, numbers) = (Code(document, path), null);
                    break;
                case "prop" when variants is not null:
                    var type = xml.GetAttribute("type") ?? "";
                    var value = document.Text();
                    if (language is null)
                    {
                        properties.TryAdd(type, value);
                    }
                    else if (type == SegmentProperties.Sentences)
                    {
                        numbers = SegmentProperties.Numbers(value);
                    }

                    break;
                case "seg" when variants is not null && language is not null:
                    // Mark-up codes of the original document are not words.
                    variants.Add(new(language, document.Text("bpt", "ept", "it", "ph", "ut"), numbers));
                    break;
                default:
                    break;
            }
        }
    }

    // TMX 1.1 says lang, later versions xml:lang.
    private static string Code(XmlInput document, string path)
    {
        var tag = document.Xml.GetAttribute("xml:lang") ?? document.Xml.GetAttribute("lang") ?? "";
        return Language.OfTag(tag)?.Code
            ?? throw new InputException(path, document.Line,
                $"a <tuv> has the language '{tag}', expected xml:lang with a code such as en or id-ID");
    }

    private static (Language Left, Language Right) Languages(List<TmxUnit> units, string path)
    {
        var found = units.SelectMany(u => u.Variants.Select(v => v.Language)).Distinct().ToList();
        if (found.Contains("en") && found.Contains("id"))
        {
            return (Language.English, Language.Indonesian);
        }

        return found.Count switch
        {
            >= 2 => (Language.Of(found[0]), Language.Of(found[1])),
            1 when units.Any(u => u.Variants.Count > 1) => (Language.Of(found[0]), Language.Of(found[0])),
            _ => throw new InputException(path, null, "has no translation unit with two languages, expected <tu> with two <tuv>"),
        };
    }
}
