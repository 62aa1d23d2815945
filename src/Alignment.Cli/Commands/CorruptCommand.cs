using System.CommandLine;
using System.Globalization;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>corrupt EN ID</c>: a benchmark with known gold out of lines that translate each other.</summary>
internal sealed class CorruptCommand : Verb
{
    /// <summary>Lines of the shortest document.</summary>
    private const int Shortest = 10;

    private readonly Argument<string> _left = new("EN") { Description = "English text, a sentence a line." };
    private readonly Argument<string> _right = new("ID") { Description = "Its Indonesian translation, line by line." };
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write, one that is not there yet or empty.",
        HelpName = "DIR",
        Required = true,
    };
    private readonly Option<double?> _drop = Choices.Share("--drop", "Share of the lines that each side loses; 0.12 unless given.");
    private readonly Option<double?> _join =
        Choices.Share("--join", "Share of the lines that each side writes together with the next; 0.12 unless given.");
    private readonly Option<bool> _across = new("--across") { Description = "Joins also lines between which others are lost." };
    private readonly Option<double?> _split = Choices.Share("--split",
        "Share of the lines that each side cuts in two at a comma, semicolon or colon; none unless given.");
    private readonly Option<double?> _move = Choices.Share("--move",
        "Share of the lines whose last clause each side moves into the next line; none unless given.");
    private readonly Option<double?> _alter = Choices.Share("--alter",
        "Share of the pairs of lines in which one figure, date or name is changed; none unless given.");
    private readonly Option<int> _documents = Choices.Count("--documents", "Documents at most.", 120, 1_000_000);
    private readonly Option<int> _lines =
        Choices.Count("--lines", "Lines of the longest document, before any is lost; the shortest has 10.", 30, 100_000);
    private readonly Option<int> _seed = Choices.Count("--seed", "The same seed makes the same benchmark.", 1, int.MaxValue);

    /// <summary>Makes the command.</summary>
    public CorruptCommand(Terminal terminal)
        : base(
            "corrupt",
            "Makes pairs with known gold of lines that translate each other, by losing, joining, cutting and changing some; evaluate " +
                "judges by them.",
            "alignment corrupt news.en news.id -o bench --drop 0.3 --join 0.15",
            "0 done\n2 could not: a file is missing, or the two have not as many lines",
            terminal)
    {
        Add(_left);
        Add(_right);
        Add(_output);
        Add(_drop);
        Add(_join);
        Add(_across);
        Add(_split);
        Add(_move);
        Add(_alter);
        Add(_documents);
        Add(_lines);
        Add(_seed);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var lines = Lines(parse.GetRequiredValue(_left), parse.GetRequiredValue(_right));
        var folder = parse.GetRequiredValue(_output);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new UsageException($"{folder}: is there already; expected a folder to make, or an empty one");
        }

        var corruption = new Corruption(parse.GetValue(_drop) ?? 0.12, parse.GetValue(_join) ?? 0.12, parse.GetValue(_alter) ?? 0,
            parse.GetValue(_across), parse.GetValue(_split) ?? 0, parse.GetValue(_move) ?? 0);
        var (random, longest) = (new Random(parse.GetValue(_seed)), Math.Max(Shortest, parse.GetValue(_lines)));
        var (count, altered) = (0, 0);
        for (var at = 0; at + Shortest <= lines.Count && count < parse.GetValue(_documents);)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = lines.GetRange(at, Math.Min(lines.Count - at, random.Next(Shortest, longest + 1)));
            var text = CorruptionGenerator.Corrupt([.. document.Select(l => l.Left)], [.. document.Select(l => l.Right)],
                corruption, random);
            at += document.Count;
            if (text.Gold.Any(b => !b.IsNull))
            {
                count++;
                altered += text.Altered.Count;
                PairFolder.Put(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"d{count:00000}")),
                    BenchmarkWriter.Write(text));
            }
        }

        if (count == 0)
        {
            throw new InputException(parse.GetRequiredValue(_left), null,
                $"{Figures.Count(lines.Count, "pair")} of lines, expected at least {Shortest}");
        }

        Terminal.WriteLine($"{folder}: {Figures.Count(count, "document")}, {Figures.Count(altered, "changed value")}");
        Terminal.Note($"next: alignment evaluate {folder} --mode parallel");
        return ExitCode.Done;
    }

    // Pairs of which a side is blank are no pairs.
    private static List<(string Left, string Right)> Lines(string leftPath, string rightPath)
    {
        var (left, right) = ParallelText.ReadLines(leftPath, rightPath);
        return [.. left.Zip(right).Where(l => !string.IsNullOrWhiteSpace(l.First) && !string.IsNullOrWhiteSpace(l.Second))
            .Select(l => (l.First.Trim(), l.Second.Trim()))];
    }
}
