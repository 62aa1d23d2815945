using Spectre.Console;

namespace Alignment.Cli;

/// <summary>
/// Where a command writes: results on stdout, talk on stderr, in the width and with the colours that the surroundings allow. Not
/// thread-safe.
/// </summary>
internal sealed class Terminal
{
    private readonly Lazy<IAnsiConsole> _paint;

    /// <summary>Makes a terminal over two writers.</summary>
    public Terminal(TextWriter stdout, TextWriter stderr, Surroundings surroundings)
    {
        (Out, Error, Surroundings) = (stdout, stderr, surroundings);
        // Text comes wrapped already; Spectre must not wrap it a second time at a width it guessed.
        _paint = new(() => Console(stdout, colour: true, width: 10_000));
    }

    /// <summary>Takes results.</summary>
    public TextWriter Out { get; }

    /// <summary>Takes everything that is not a result.</summary>
    public TextWriter Error { get; }

    /// <summary>What the command may know of the machine.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>Columns of text.</summary>
    public int Width => Surroundings.Width;

    /// <summary>The same terminal with results going elsewhere: plain text of 80 columns where that is not stdout.</summary>
    public Terminal Over(TextWriter writer) =>
        ReferenceEquals(writer, Out)
            ? this
            : new(writer, Error, Surroundings with { Width = Surroundings.UsualWidth, Colour = false, OutputIsTerminal = false });

    /// <summary>Says something on stderr that is not a result: a note on what was mended or skipped.</summary>
    public void Note(string text) => Error.WriteLine($"note: {text}");

    /// <summary>Says in one line why the command ended before its work did.</summary>
    public void Problem(string text) => Error.WriteLine($"alignment: {text}");

    /// <summary>Writes a piece of a line on stdout, painted where colours are allowed.</summary>
    public void Write(string text, Ink ink = Ink.Plain)
    {
        if (ink == Ink.Plain || !Surroundings.Colour)
        {
            Out.Write(text);
        }
        else
        {
            _paint.Value.Write(new Spectre.Console.Text(text, ink.Style()));
        }
    }

    /// <summary>Ends a line on stdout.</summary>
    public void WriteLine(string text = "", Ink ink = Ink.Plain)
    {
        Write(text, ink);
        Out.WriteLine();
    }

    /// <summary>Writes text on stdout in lines of the terminal's width.</summary>
    public void WriteWrapped(string text, Ink ink = Ink.Plain)
    {
        foreach (var line in Wrapping.Wrap(text, Width))
        {
            WriteLine(line, ink);
        }
    }

    /// <summary>A Spectre console on stderr for progress; null unless a person is looking.</summary>
    public IAnsiConsole? ProgressConsole() =>
        Surroundings.ErrorIsTerminal ? Console(Error, Surroundings.Colour, Width, interactive: true) : null;

    private static IAnsiConsole Console(TextWriter writer, bool colour, int width, bool interactive = false)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = interactive ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return console;
    }
}
