using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Aligning;
using Alignment.Formats;

namespace Alignment.Cli;

/// <summary>The options that say which links are written, how and where.</summary>
internal sealed class OutputChoices
{
    /// <summary>The format that is a folder, not a file.</summary>
    public const string GoldFormat = "gold";

    private readonly Option<string> _format;
    private readonly Option<string?> _file = new("--output", "-o") { Description = "Writes to a file instead of stdout; the file is whole or not there.", HelpName = "FILE" };
    private readonly Option<double?> _least = Choices.Share("--min-p", "Leaves out links that are less probable.");
    private readonly Option<IReadOnlyList<BeadKind>?> _kinds = new("--kinds")
    {
        Description = "Kinds of link to keep: equivalent, partial or both with a comma.",
        HelpName = "KINDS",
        CustomParser = Kinds,
    };

    /// <summary>Options whose format is <paramref name="format"/> unless another is asked for.</summary>
    /// <param name="format">The format.</param>
    /// <param name="others">What the command can write besides the formats of a bitext.</param>
    public OutputChoices(string format, params IReadOnlyList<string> others) => _format = Choices.Format("--format", format, ["table", .. BitextFormats.Names, "html", .. others]);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
        command.Add(_least);
        command.Add(_kinds);
    }

    /// <summary>What the command line says, checked before the work starts.</summary>
    public BitextOutput Of(ParseResult parse)
    {
        var file = parse.GetValue(_file);
        if (file is not null && parse.GetValue(_format) != GoldFormat)
        {
            OutputFile.Check(file);
        }

        return new(parse.GetRequiredValue(_format), file, new BeadFilter(parse.GetValue(_kinds), parse.GetValue(_least) ?? 0));
    }

    private static IReadOnlyList<BeadKind>? Kinds(ArgumentResult result)
    {
        var kinds = new List<BeadKind>();
        foreach (var word in Choices.Token(result).Split(','))
        {
            switch (word)
            {
                case "equivalent":
                    kinds.Add(BeadKind.Equivalent);
                    break;
                case "partial":
                    kinds.Add(BeadKind.Partial);
                    break;
                default:
                    return Choices.Refuse<IReadOnlyList<BeadKind>>(result, "does not name kinds of link; expected equivalent, partial or equivalent,partial");
            }
        }

        return kinds;
    }
}
