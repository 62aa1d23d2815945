namespace Alignment.Anchors;

/// <summary>Finds the names of one sentence that the tables know.</summary>
/// <param name="scan">The sentence.</param>
/// <param name="tables">The names of its language.</param>
/// <param name="allCapitals">True where capitals say nothing.</param>
internal sealed class KnownNames(SentenceScan scan, NameTables tables, bool allCapitals)
{
    private Func<List<Piece>, int, int, NameEntry, bool>? _fits;

    /// <summary>The longest known name that begins at piece <paramref name="at"/>, and the piece after it.</summary>
    public bool TryFind(int at, out int end, out NameEntry entry)
    {
        (end, entry) = (at, null!);
        return at < scan.Count && scan.Pieces[at].As.OpensName
            && tables.Known.TryMatch(scan.Pieces, at, _fits ??= Fits, out end, out entry);
    }

    /// <summary>True when a known name begins at piece <paramref name="at"/>.</summary>
    public bool Has(int at) => TryFind(at, out _, out _);

    /// <summary>The run of a known name; with the point of the compass behind it, "Sulawesi Utara".</summary>
    public NameRun Run(int start, int end, NameEntry entry)
    {
        var (key, words) = (entry.Key, entry.Words);
        if (entry.Kind == NameKind.Place
            && tables.Compass.TryMatch(scan.Pieces, end, Piece.IsCapitalAt, out var after, out var point))
        {
            (key, words, end) = (point + " " + key, [point, .. words], after);
        }

        var run = new NameRun(scan, start, end) { Key = key, Kind = entry.Kind, IsKnown = true };
        run.Words.AddRange(words);
        return run;
    }

    private bool Fits(List<Piece> pieces, int from, int to, NameEntry entry) =>
        entry.Fits(pieces, from, allCapitals) && !(pieces[from].IsWord && scan.IsTaken(from));
}
