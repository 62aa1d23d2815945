namespace Alignment.Anchors;

/// <summary>Reads the words before a name that are no part of it: President, Menteri Perdagangan, Mr., KM.</summary>
internal sealed class NameTitles(SentenceScan scan, NameTables tables, KnownNames known)
{
    /// <summary>
    /// The title that begins at piece <paramref name="at"/>, and where the reading goes on: behind it, or at a known name that begins
    /// inside it ("Wakil | Menteri Perdagangan").
    /// </summary>
    public bool TryRead(int at, out int next)
    {
        next = at;
        if (!TryFind(at, out var end) || !IsRole(at, end))
        {
            return false;
        }

        next = scan.AfterPoint(end);
        if (IsLetter(at) && IsLetter(next))
        {
            return false; // H. G. Wells
        }

        for (var i = at + 1; i < end; i++)
        {
            if (known.TryFind(i, out var behind, out _) && behind > end)
            {
                next = i;
                return true;
            }
        }

        next = IsPersons(at) ? AfterDepartments(next) : next;
        return true;
    }

    /// <summary>True for the title of a person; a company, a ship, a train or a hospital has none.</summary>
    public bool IsPersons(int at) => !tables.Carriers.Contains(scan.Form(at));

    /// <summary>True where a title inside a run of capitals begins the next name: "Bupati Lembata Bapak Yosef".</summary>
    public bool Cuts(int at) =>
        (scan.IsIndonesian || !IsLetter(at)) && TryFind(at, out var end) && (scan.IsCapital(end) || scan.Form(end) == ".");

    private bool IsLetter(int i) => scan.IsWord(i) && scan.Form(i).Length == 1;

    /// <summary>Behind what the title is in charge of: "Direktur | Keuangan", "Kepala Dinas | Pariwisata dan Kebudayaan".</summary>
    private int AfterDepartments(int at)
    {
        while (IsDepartment(at))
        {
            at++;
            at = scan.Form(at) is "dan" or "," or "and" && IsDepartment(at + 1) ? at + 1 : at;
        }

        return at;
    }

    private bool IsDepartment(int i) => scan.IsCapital(i) && tables.Departments.Contains(scan.Form(i)) && !known.Has(i);

    private bool TryFind(int at, out int end) => tables.Titles.TryMatch(scan.Pieces, at, Piece.IsCapitalAt, out end, out _);

    /// <summary>A title before a name or a comma; "Major" in "Major League" and a lone "Chief" too, but then nothing is lost.</summary>
    private bool IsRole(int at, int end) => end - at > 1 || scan.IsWord(end) || scan.Form(end) is "." || at > 0;
}
