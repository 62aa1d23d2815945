using Alignment.Texts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alignment.Documents.Word;

/// <summary>
/// What the styles of a Word document say of its paragraphs. Word keeps the English names of its own styles in the file whatever language
/// it speaks.
/// </summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the names of the styles.</summary>
    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleName?.Val?.Value is { } name)
            {
                _names[id] = name;
            }
        }
    }

    /// <summary>The role of paragraphs in a style; null where only their words can tell.</summary>
    public LineRole? RoleOf(string? style) => Name(style) switch
    {
        "title" => LineRole.Title,
        "subtitle" => LineRole.Subhead,
        "caption" or "header" or "footer" or "footnote text" or "endnote text" => LineRole.Boilerplate,
        var name when name.StartsWith("heading ", StringComparison.Ordinal) || name.StartsWith("toc ", StringComparison.Ordinal) =>
            name[0] == 'h' ? LineRole.Subhead : LineRole.Boilerplate,
        _ => null,
    };

    private string Name(string? style) => style is null ? "" : _names.GetValueOrDefault(style, style).ToLowerInvariant();
}
