namespace Alignment.Anchors;

/// <summary>
/// Reads the common noun and the point of the compass that are part of a name: Selat Manipa, Lake Toba, Manipa Strait, Buton Tengah.
/// </summary>
internal sealed class NameHeads(SentenceScan scan, NameTables tables)
{
    /// <summary>Words of the longest head: "Air Force Base".</summary>
    private const int LongestHead = 3;

    private Func<List<Piece>, int, int, NameHead, bool>? _opensName;

    /// <summary>
    /// The head before a name, and where the name begins: any in Indonesian, in English "Lake Toba", "Mount Agung", "Cape Town", "Typhoon
    /// Tip".
    /// </summary>
    public (NameHead Head, int End)? Before(int start) =>
        tables.Heads.TryMatch(scan.Pieces, start, _opensName ??= OpensName, out var end, out var head)
        && (scan.IsIndonesian || head.Word is "lake" or "mount" or "cape" or "storm")
            ? (head, scan.AfterPoint(end))
            : null;

    /// <summary>
    /// Takes the head off the end of an English name: "Manipa Strait", "Sam Ratulangi International Airport"; a small "island" after it
    /// is no part of the name.
    /// </summary>
    public NameHead? TakeLast(NameRun run)
    {
        for (var length = LongestHead; length >= 1; length--)
        {
            var at = run.End - length;
            if (at > run.Start && run.Words.Count > length && HeadBetween(at, run.End) is { } head)
            {
                run.Words.RemoveRange(run.Words.Count - length, length);
                run.End = head.Word.Length > 0 ? run.End : at;
                return head;
            }
        }

        return null;
    }

    /// <summary>Gives the run the kind of its head, and the head's word at the end of its key.</summary>
    public static void Name(NameRun run, NameHead head)
    {
        run.Kind = head.Kind;
        run.Key = string.Join(' ', run.Words) + (head.Word.Length > 0 ? " " + head.Word : "");
    }

    /// <summary>
    /// "Buton Tengah" is Central Buton, in English too; "Pemerintah Pusat" and "Kubu Raya" are no parts of a place, nor is "Cendana Raya",
    /// a ship, one of Cendana: "Raya" is told of known places alone.
    /// </summary>
    public void MoveCompass(NameRun run)
    {
        if (run.Words.Count < 2 || !tables.Compass.TryMatchBefore(scan.Pieces, run.End, out var start, out var point) || start <= run.Start
            || point == "greater")
        {
            return;
        }

        var named = run.Words.Count - (run.End - start);
        if (named > 0 && !run.Words.Take(named).All(tables.Common.Contains))
        {
            run.Words.RemoveRange(named, run.Words.Count - named);
            run.Words.Insert(0, point);
            run.Key = string.Join(' ', run.Words);
            run.Kind = NameKind.Place;
        }
    }

    /// <summary>
    /// "Northern Buton" is North Buton and a place, unlike "Central Bank", "West Ham" and whatever else common words name.
    /// </summary>
    public void NameByCompass(NameRun run)
    {
        if (run.Words.Count < 2 || !tables.CompassBefore.TryMatch(scan.Pieces, run.Start, out var end, out var point) || end >= run.End
            || !scan.IsCapital(run.Start))
        {
            return;
        }

        var named = run.Words.Count - (end - run.Start);
        if (named > 0 && named < run.Words.Count && !run.Words.TakeLast(named).Any(tables.Common.Contains))
        {
            run.Words.RemoveRange(0, run.Words.Count - named);
            run.Words.Insert(0, point);
            run.Key = string.Join(' ', run.Words);
            run.Kind = NameKind.Place;
        }
    }

    private NameHead? HeadBetween(int start, int end)
    {
        foreach (var match in tables.LastHeads.Matches(scan.Pieces, start))
        {
            if (match.End == end)
            {
                return match.Value;
            }
        }

        return null;
    }

    private bool OpensName(List<Piece> pieces, int at, int end, NameHead head) =>
        pieces[at].IsCapital && scan.IsCapital(scan.AfterPoint(end));
}
