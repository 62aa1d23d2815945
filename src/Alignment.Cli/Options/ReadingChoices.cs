using System.CommandLine;
using System.Text;
using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Cli.Options;

/// <summary>The options that say how articles are to be read.</summary>
internal sealed class ReadingChoices
{
    private readonly Option<bool> _lines = new("--lines")
    {
        Description = "Each line is one sentence as it is; a blank line keeps its number.",
    };
    private readonly Option<(Language, Language)?> _languages = Choices.TwoLanguages("--languages",
        "The languages of A and B; found in the text unless given.");
    private readonly Option<DateOnly?> _leftDate = Choices.Date("--date-en", "The day the English article is of, for \"Friday\".");
    private readonly Option<DateOnly?> _rightDate = Choices.Date("--date-id", "The day the Indonesian article is of, for \"Jumat\".");
    private readonly Option<Encoding?> _encoding = new("--encoding")
    {
        Description = "The files' encoding, when it is neither UTF-8 nor UTF-16 with a mark.",
        HelpName = "NAME",
        CustomParser = result =>
            Named(Choices.Token(result))
            ?? Choices.Refuse<Encoding>(result, "is not a known encoding; expected a name such as windows-1252 or utf-16le"),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_lines);
        command.Add(_languages);
        command.Add(_leftDate);
        command.Add(_rightDate);
        command.Add(_encoding);
    }

    /// <summary>What the command line says; a note tells of languages that nothing is known of.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="terminal">Gives what comes through the pipe, and takes the note.</param>
    /// <param name="isPooled">True where words are learned from a pool.</param>
    public Loading Of(ParseResult parse, Terminal terminal, bool isPooled = false)
    {
        var languages = parse.GetValue(_languages);
        if (languages is var (left, right) && !isPooled)
        {
            NoteUnknown([left, right], terminal);
        }

        return new()
        {
            Piped = new(() => [.. DocumentFile.Read(terminal.Surroundings.Input(), ArticleLoader.Pipe, parse.GetValue(_encoding))]),
            Lines = parse.GetValue(_lines),
            Languages = languages,
            LeftDate = parse.GetValue(_leftDate),
            RightDate = parse.GetValue(_rightDate),
            Encoding = parse.GetValue(_encoding),
        };
    }

    private static void NoteUnknown(IEnumerable<Language> languages, Terminal terminal)
    {
        var codes = languages.Where(l => !l.HasData).Select(l => l.Code).Distinct().ToArray();
        if (codes.Length > 0)
        {
            terminal.Note($"there is no language data for {string.Join(" and ", codes)}: "
                + "length, figures and like spellings alone tie sentences; "
                + "expected en or id, or words learned from parallel text with 'alignment align --pool DIR'");
        }
    }

    // The library names encodings by their code page and finds those of Windows and ISO only once they are registered.
    static ReadingChoices() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static Encoding? Named(string name)
    {
        try
        {
            // A byte that the encoding does not know is refused, not replaced.
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
