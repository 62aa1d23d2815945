using Alignment.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alignment.Documents.Word;

/// <summary>
/// Reads the paragraphs of a part of a Word document, element after element, never the whole tree. What was struck out under tracked
/// changes and what is hidden is not text.
/// </summary>
internal sealed class WordText(WordStyles styles, DocumentText text)
{
    private readonly Spacing _paragraph = new();
    private int _skipped;
    private bool _hidden;
    private LineRole? _role;

    /// <summary>Adds a part's paragraphs.</summary>
    /// <param name="part">The part.</param>
    /// <param name="role">What all of it is; null asks each paragraph's style.</param>
    public void Add(OpenXmlPart part, LineRole? role)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement)
            {
                Start(reader, role);
            }

            if (reader.IsEndElement)
            {
                End(reader.ElementType, role);
            }
        }

        Flush(role);
    }

    private void Start(OpenXmlReader reader, LineRole? role)
    {
        var type = reader.ElementType;
        if (IsSkipped(type))
        {
            _skipped++;
        }
        else if (type == typeof(Paragraph))
        {
            // A paragraph inside another's text box ends it for the reader as well.
            Flush(role);
        }
        else if (type == typeof(ParagraphStyleId))
        {
            _role = styles.RoleOf(Value(reader));
        }
        else if (type == typeof(Run))
        {
            _hidden = false;
        }
        else if (type == typeof(Vanish))
        {
            _hidden = Value(reader) is not ("0" or "false" or "off");
        }
        else if (_skipped == 0 && !_hidden)
        {
            Visible(reader, type);
        }
    }

    private void Visible(OpenXmlReader reader, Type type)
    {
        if (type == typeof(Text))
        {
            _paragraph.Add(reader.GetText());
        }
        else if (type == typeof(TabChar))
        {
            _paragraph.Add(" ");
        }
        else if (type == typeof(Break) || type == typeof(CarriageReturn))
        {
            _paragraph.Break();
        }
        else if (type == typeof(NoBreakHyphen))
        {
            _paragraph.Add("-");
        }
    }

    private void End(Type type, LineRole? role)
    {
        if (IsSkipped(type))
        {
            _skipped--;
        }
        else if (type == typeof(Paragraph))
        {
            Flush(role);
        }
    }

    private void Flush(LineRole? role)
    {
        if (_paragraph.Take() is { Length: > 0 } paragraph)
        {
            text.Add(paragraph, role ?? _role);
        }

        (_role, _hidden) = (null, false);
    }

    // The fallback of a drawing repeats the words of its first choice for older programs.
    private static bool IsSkipped(Type type) =>
        type == typeof(AlternateContentFallback) || type == typeof(DeletedRun) || type == typeof(MoveFromRun)
            || type == typeof(RunPropertiesChange)
            || type == typeof(ParagraphPropertiesChange);

    private static string? Value(OpenXmlReader reader) => reader.Attributes.FirstOrDefault(a => a.LocalName == "val").Value;
}
