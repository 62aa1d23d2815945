namespace Alignment.Anchors;

/// <summary>
/// Tells whose an office is that a text names without its body: "the Secretary-General" is the UN's, but not in "NATO Secretary-General"
/// nor in "Sekjen Golkar".
/// </summary>
internal sealed class BareOffices(SentenceScan scan, NameTables tables, KnownNames known)
{
    /// <summary>
    /// True where an office of one body begins at piece <paramref name="at"/> and another body stands beside it: there it is
    /// a title like any other.
    /// </summary>
    /// <param name="at">Its first piece.</param>
    /// <param name="runs">The names before it.</param>
    /// <param name="end">The piece after it.</param>
    public bool IsAnotherBodys(int at, List<NameRun> runs, out int end) =>
        known.TryFind(at, out end, out var office) && NameTables.IsOffice(office.Key)
        && tables.Titles.TryMatch(scan.Pieces, at, Piece.IsCapitalAt, out var behind, out _) && behind == end
        && (IsAnother(Before(at, runs), office.Key) || IsAnother(After(end), office.Key));

    private static string? Before(int at, List<NameRun> runs) =>
        runs.Count > 0 && runs[^1] is { Kind: NameKind.Organisation } body && body.End == at ? body.Key : null;

    private string? After(int end)
    {
        var at = scan.Form(end) == "of" ? end + 1 : end;
        at += scan.Form(at) == "the" && at > end ? 1 : 0;
        return (at > end || scan.IsIndonesian) && known.TryFind(at, out _, out var body) && body.Kind == NameKind.Organisation
            ? body.Key
            : null;
    }

    private static bool IsAnother(string? body, string office) => body is not null && !NameTables.StandsFor(office, body);
}
