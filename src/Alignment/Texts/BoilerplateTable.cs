namespace Alignment.Texts;

/// <summary>
/// The table boilerplate: what marks a line that is not the article's own. Read once for all who ask it; immutable, thread-safe.
/// </summary>
internal sealed class BoilerplateTable
{
    // Asked for by Words, whatever the role beside them.
    private static readonly string[] PlacesOfPhotos = ["photo", "agency", "position", "beside-position"];

    private readonly IReadOnlyList<string[]> _rows;

    /// <exception cref="InputException">A row has too few columns.</exception>
    internal BoilerplateTable(LanguageTables tables) => _rows = tables.Rows("boilerplate", 4);

    /// <summary>Which words stand at a place of photographs, whatever the language.</summary>
    internal HashSet<string> Words(string place) =>
        _rows.Where(row => row[1] == place).Select(row => row[3]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The key words of one language and of every one, in the order of the table, those of photographs left out.</summary>
    /// <exception cref="InputException">A row has no role.</exception>
    internal IEnumerable<(string Place, LineRole Role, string Words)> Of(Language language) =>
        _rows.Where(row => (row[0] == "*" || row[0] == language.Code) && !PlacesOfPhotos.Contains(row[1]))
            .Select(row => (row[1], RoleOf(row[2]), row[3]));

    private static LineRole RoleOf(string name) => name switch
    {
        "byline" => LineRole.Byline,
        "boilerplate" => LineRole.Boilerplate,
        _ => throw Malformed($"'{name}' is no role: expected byline or boilerplate"),
    };

    /// <summary>What is thrown for a row that says nothing.</summary>
    internal static InputException Malformed(string message) => new("boilerplate.tsv", null, message);
}
