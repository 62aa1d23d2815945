using System.CommandLine;
using System.Reflection;
using System.Text.Json;

namespace Alignment.Cli.Commands;

/// <summary><c>licences</c>: under which terms all parts of the program may be used.</summary>
internal sealed class LicencesCommand : Verb
{
    private readonly Option<bool> _json = Choices.Json();

    /// <summary>Makes the command.</summary>
    public LicencesCommand(Terminal terminal)
        : base("licences", "Lists the licence of the program, of every package in it and of every source of its data.",
            "alignment licences",
            "0 done\n2 could not: the list of packages is not beside the program", terminal) => Add(_json);

    /// <summary>What is known of each part, by name.</summary>
    public static IReadOnlyDictionary<string, (string Kind, string Licence)> Known { get; } = Read();

    /// <summary>
    /// Packages that this build of the program is made of, with their versions, from the list that the SDK puts beside it.
    /// </summary>
    public static IReadOnlyList<(string Name, string Version)> Packages(string folder)
    {
        using var file = Texts.TextFile.Open(Path.Combine(folder, "alignment.deps.json"));
        using var json = JsonDocument.Parse(file);
        return [.. json.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/')).Select(parts => (parts[0], parts[1]))
            .OrderBy(p => p.Item1, StringComparer.OrdinalIgnoreCase)];
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var parts = Parts().ToArray();
        if (parse.GetValue(_json))
        {
            foreach (var part in parts)
            {
                WriteJson(part);
            }
        }
        else
        {
            var (kinds, names) = (parts.Max(p => p.Kind.Length) + 2, parts.Max(p => p.Title.Length) + 2);
            foreach (var part in parts)
            {
                Labelled.Write(Terminal, part.Kind.PadRight(kinds) + part.Title, part.Licence, kinds + names);
            }
        }

        return ExitCode.Done;
    }

    private static IEnumerable<Part> Parts() =>
    [
        new("program", "alignment", VersionLine.Version, "Apache-2.0"),
        .. Packages(AppContext.BaseDirectory).Select(p =>
            new Part("package", p.Name, p.Version, Known.TryGetValue(p.Name, out var known) ? known.Licence : "unknown")),
        .. Known.Where(k => k.Value.Kind == "data").OrderBy(k => k.Key, StringComparer.Ordinal)
            .Select(k => new Part("data", k.Key, "", k.Value.Licence)),
    ];

    private void WriteJson(Part part) => JsonLine.Write(Terminal.Out, "licence", line =>
    {
        line.WriteString("kind", part.Kind);
        line.WriteString("name", part.Name);
        line.WriteString("version", part.Version);
        line.WriteString("licence", part.Licence);
    });

    private static Dictionary<string, (string Kind, string Licence)> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("licences.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(row => row[1], row => (row[0], row[2]), StringComparer.OrdinalIgnoreCase);
    }

    private sealed record Part(string Kind, string Name, string Version, string Licence)
    {
        public string Title => $"{Name} {Version}".TrimEnd();
    }
}
