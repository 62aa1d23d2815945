namespace Alignment.Anchors;

/// <summary>Finds the names of a sentence that the tables know.</summary>
/// <param name="scan">The sentence.</param>
/// <param name="tables">The names of its language.</param>
internal sealed class KnownNames(SentenceScan scan, NameTables tables)
{
    private Func<List<Piece>, int, int, NameEntry, bool>? _fits;

    /// <summary>True where capitals say nothing.</summary>
    public bool AllCapitals { get; set; }

    /// <summary>The longest known name that begins at piece <paramref name="at"/>, and the piece after it.</summary>
    public bool TryFind(int at, out int end, out NameEntry entry)
    {
        (end, entry) = (at, null!);
        return at < scan.Count && scan.Pieces[at].As.OpensName
            && tables.Known.TryMatch(scan.Pieces, at, _fits ??= Fits, out end, out entry);
    }

    /// <summary>True when a known name begins at piece <paramref name="at"/>.</summary>
    public bool Has(int at) => TryFind(at, out _, out _);

    /// <summary>
    /// The run of the known name that begins at piece <paramref name="at"/>, with the point of the compass before it, "South Lampung";
    /// or null.
    /// </summary>
    public NameRun? TryRead(int at)
    {
        var isKnown = TryFind(at, out var end, out var entry);
        if (tables.CompassBefore.TryMatch(scan.Pieces, at, Piece.IsCapitalAt, out var behind, out var point)
            && (!isKnown || end <= behind) && TryFind(behind, out var last, out var place) && place.Kind == NameKind.Place
            && scan.IsCapital(behind) && !tables.CompassBefore.TryMatch(scan.Pieces, behind, out _, out _))
        {
            var run = new NameRun(at, last) { Key = point + " " + place.Key, Kind = NameKind.Place, IsKnown = true };
            run.Words.AddRange([point, .. place.Words]);
            return run;
        }

        return isKnown ? Run(at, end, entry) : null;
    }

    /// <summary>The run of a known name; with the point of the compass behind it, "Sulawesi Utara".</summary>
    public NameRun Run(int start, int end, NameEntry entry)
    {
        var (key, words) = (entry.Key, entry.Words);
        if (entry.Kind == NameKind.Place
            && tables.Compass.TryMatch(scan.Pieces, end, Piece.IsCapitalAt, out var after, out var point))
        {
            (key, words, end) = (point + " " + key, [point, .. words], after);
        }

        var run = new NameRun(start, end) { Key = key, Kind = entry.Kind, IsKnown = true };
        run.Words.AddRange(words);
        return run;
    }

    private bool Fits(List<Piece> pieces, int from, int to, NameEntry entry) =>
        entry.Fits(pieces, from, AllCapitals) && !(pieces[from].IsWord && scan.IsTaken(from)) && !(to == from + 1 && IsSmallWord(from));

    // "Antara lain", "Antara 10.000 dan 15.000": not the news agency, whatever sentence it opens.
    private bool IsSmallWord(int i) => tables.StopWords.Contains(scan.Form(i)) && scan.Pieces[i].Case != LetterCase.Upper
        && SentenceCapitals.IsOpening(scan, i);
}
