using System.Reflection;

namespace Alignment.Texts;

/// <summary>
/// The language tables of data/language (abbreviations, stop words, months, units…): the embedded ones, or a folder's. Immutable,
/// thread-safe.
/// </summary>
public sealed class LanguageTables
{
    private readonly string? _folder;

    private LanguageTables(string? folder) => _folder = folder;

    /// <summary>The tables that come inside the library.</summary>
    public static LanguageTables Embedded { get; } = new(null);

    /// <summary>Tables in a folder; a table the folder lacks is taken from the embedded ones.</summary>
    public static LanguageTables FromFolder(string folder) => new(folder);

    /// <summary>
    /// The rows of table <paramref name="name"/> (file name without <c>.tsv</c>), split at tabs; blank lines and lines starting with
    /// <c>#</c> are left out. Empty when there is no such table.
    /// </summary>
    /// <remarks>Read anew at every call: who needs a table twice keeps what it made of it.</remarks>
    public IReadOnlyList<string[]> Rows(string name)
    {
        using var reader = Open(name + ".tsv");
        var rows = new List<string[]>();
        while (reader?.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }

    /// <summary>The rows of table <paramref name="name"/>, each with at least <paramref name="columns"/> columns.</summary>
    /// <exception cref="InputException">A row has fewer columns.</exception>
    public IReadOnlyList<string[]> Rows(string name, int columns)
    {
        var rows = Rows(name);
        foreach (var row in rows)
        {
            if (row.Length < columns)
            {
                throw new InputException(name + ".tsv", null,
                    $"the row '{row[0]}' has {row.Length} of {columns} columns: separate them by tabs");
            }
        }

        return rows;
    }

    private StreamReader? Open(string file)
    {
        if (_folder is not null && Path.Combine(_folder, file) is var path && File.Exists(path))
        {
            return new StreamReader(path);
        }

        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("language/" + file);
        return stream is null ? null : new StreamReader(stream);
    }
}
