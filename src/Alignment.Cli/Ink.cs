using Spectre.Console;

namespace Alignment.Cli;

/// <summary>The few ways in which a word may stand out. Meaning never hangs on colour alone.</summary>
internal enum Ink
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>A heading or a name.</summary>
    Strong,

    /// <summary>Numbers of sentences, labels, rules: there when looked for.</summary>
    Faint,

    /// <summary>What ties two sentences; what was searched for.</summary>
    Match,

    /// <summary>What two reports state differently.</summary>
    Conflict,
}

/// <summary>What each <see cref="Ink"/> looks like.</summary>
internal static class InkStyles
{
    private static readonly Style[] Styles =
    [
        Spectre.Console.Style.Plain,
        new(decoration: Decoration.Bold),
        new(foreground: Color.Grey),
        new(foreground: Color.Teal),
        new(foreground: Color.Red),
    ];

    /// <summary>The style, from the 16 colours that every terminal lets its owner choose.</summary>
    public static Style Style(this Ink ink) => Styles[(int)ink];
}
