using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Aligning;

namespace Alignment.Cli.Options;

/// <summary>The options that say which links are written, how and where.</summary>
internal sealed class OutputChoices
{
    /// <summary>The format that is a folder, not a file.</summary>
    public const string GoldFormat = "gold";

    private readonly Option<string> _format;
    private readonly Option<string?> _file = Choices.ResultFile();
    private readonly Option<double?> _least = Choices.Share("--min-p",
        "Leaves out links that are less probable; one that a reviewer accepted counts as 1.");
    private readonly Option<bool> _apart = new("--apart")
    {
        Description = "Each side in a file of its own, line by line, FILE.en and FILE.id (moses), or the sentences that the pairs in " +
            "FILE name (bucc).",
    };
    private readonly Option<bool> _spreadsheet = Choices.ForSpreadsheet();
    private readonly Option<IReadOnlyList<BeadKind>?> _kinds = new("--kinds")
    {
        Description = "Kinds of link to keep: equivalent, partial or both with a comma. Unless given, tsv, csv, tmx, moses, bitextor " +
            "and bucc hold equivalent ones, xces, vecalign and ladder too unless the pair is a translation, all other formats both.",
        HelpName = "KINDS",
        CustomParser = Kinds,
    };

    /// <summary>Options whose format is <paramref name="format"/> unless another is asked for.</summary>
    /// <param name="format">The format.</param>
    /// <param name="others">What the command can write besides the formats of a bitext.</param>
    public OutputChoices(string format, params IReadOnlyList<string> others) =>
        _format = Choices.Format("--format", format, ["table", .. BitextFormats.Names, "html", .. others]);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
        command.Add(_apart);
        command.Add(_least);
        command.Add(_kinds);
        command.Add(_spreadsheet);
    }

    /// <summary>What the command line says, checked before the work starts.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="read">The files that the command reads.</param>
    public BitextOutput Of(ParseResult parse, params ReadOnlySpan<string> read)
    {
        var file = parse.GetValue(_file);
        if (file is not null && parse.GetValue(_format) != GoldFormat)
        {
            OutputFile.Check(file, read);
        }

        var (format, apart) = (parse.GetRequiredValue(_format), parse.GetValue(_apart));
        if (apart && (file is null || !ApartOutput.Formats.Contains(format)))
        {
            throw new UsageException(file is null
                ? "--apart: makes several files; name them with -o FILE"
                : $"--apart: the formats {string.Join(" and ", ApartOutput.Formats)} have sides of their own, not {format}");
        }

        var guarded = parse.GetValue(_spreadsheet);
        if (guarded && format is not ("tsv" or "csv"))
        {
            throw new UsageException($"--for-spreadsheet: is for the formats tsv and csv, not {format}");
        }

        return new(format, file, new()
        {
            Kinds = parse.GetValue(_kinds),
            MinimumProbability = parse.GetValue(_least) ?? 0,
            ForSpreadsheet = guarded,
            Version = VersionLine.Version,
        }, apart);
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
                    return Choices.Refuse<IReadOnlyList<BeadKind>>(result,
                        "does not name kinds of link; expected equivalent, partial or equivalent,partial");
            }
        }

        return kinds;
    }
}
