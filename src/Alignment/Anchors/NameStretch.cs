namespace Alignment.Anchors;

/// <summary>
/// Finds how far a name that no table knows goes on: capital words, the particles and initials between them, and what hyphens join to
/// them.
/// </summary>
internal sealed class NameStretch(SentenceScan scan, NameTables tables, KnownNames known, NameTitles titles)
{
    /// <summary>The longest second half in small letters that is part of a name: "Jae-won"; "-backed", "-based" are none.</summary>
    private const int LongestHalf = 5;

    /// <summary>Adds the words of the name that begins at piece <paramref name="from"/> to the run; the piece after them.</summary>
    /// <param name="run">Where they go.</param>
    /// <param name="from">Its first piece.</param>
    /// <param name="pastPlaces">True for a ship or a company, which may be called by a place: "KRI Teluk Palu".</param>
    public int Extend(NameRun run, int from, bool pastPlaces)
    {
        var i = from;
        while (true)
        {
            if (IsNameWord(i))
            {
                if (i > from && (scan.IsLabel(i) || (known.Has(i) && !pastPlaces && !IsCompass(i) && !IsInside(i)) || titles.Cuts(i)))
                {
                    return i;
                }

                run.Words.Add(scan.Folded(i));
                i = Hyphenated(run, AfterInitial(i));
            }
            else if (IsOwner(i - 1) && i - 1 == from && IsNameWord(i + 1))
            {
                run.Words.Add(scan.Folded(i + 1));
                i = Hyphenated(run, AfterInitial(i + 1));
            }
            else if ((i > from ? IsParticle(i) && !known.Has(i) : OpensWithParticle(i)) && AfterParticles(i) is { } next)
            {
                for (; i < next; i++)
                {
                    if (scan.IsWord(i))
                    {
                        run.Words.Add(scan.Form(i));
                    }
                }
            }
            else
            {
                return i;
            }
        }
    }

    /// <summary>
    /// "Graha Borneo Konstruksi": in English a place between two words of a name is a part of it; in Indonesian its mayor may follow.
    /// </summary>
    private bool IsInside(int i) => !scan.IsIndonesian && known.TryFind(i, out var end, out _)
        && IsNameWord(end) && !known.Has(end) && !titles.Cuts(end);

    private bool IsNameWord(int i) => scan.IsWord(i) && scan.IsCapital(i) && !scan.IsTaken(i);

    private bool IsParticle(int i) => scan.IsWord(i) && !scan.IsTaken(i) && tables.Particles.Contains(scan.Form(i));

    /// <summary>"People's Democratic Party", "Workers' Party": who owns it is a part of the name.</summary>
    private bool IsOwner(int i) => scan.Form(i + 1) is "'s" or "'" && scan.IsJoined(i + 1) && tables.Owners.Contains(scan.Form(i));

    /// <summary>
    /// True for particles in small letters that a name begins with: "al-Sharaa", "de Gaulle", and any two of them, "van der Berg".
    /// </summary>
    public bool OpensWithParticle(int i) =>
        IsParticle(i) && !scan.IsCapital(i) && AfterParticles(i) is { } next
        && (tables.OpeningParticles.Contains(scan.Form(i)) || (IsParticle(i + 1) && next > i + 1));

    /// <summary>The capital word behind one or two particles: "von der Leyen", "al-Golani".</summary>
    private int? AfterParticles(int i)
    {
        var next = scan.AfterHyphen(i + 1);
        if (IsNameWord(next))
        {
            return next;
        }

        return IsParticle(next) && scan.AfterHyphen(next + 1) is var last && IsNameWord(last) ? last : null;
    }

    /// <summary>"Tabuan Barat" is one place, though "Barat" alone is the West.</summary>
    private bool IsCompass(int i) => tables.Compass.TryMatch(scan.Pieces, i, Piece.IsCapitalAt, out _, out _);

    /// <summary>Behind the word, and the point of an initial or a shortened first name: "George W. Bush", "Moh. Nuh".</summary>
    private int AfterInitial(int i) =>
        scan.Form(i + 1) == "." && (scan.Form(i).Length == 1 || NameKey.IsShort(scan.Form(i))) && scan.IsCapital(i + 2)
        && !scan.IsTaken(i + 2) ? i + 2 : i + 1;

    /// <summary>
    /// "Jae-won", "Al-Harthi", "Covid-19": the parts after the hyphen belong to the name; "AS-Rusia" was cut by the table, "Dutch-born"
    /// stays out.
    /// </summary>
    private int Hyphenated(NameRun run, int i)
    {
        while (scan.Form(i) == "-" && scan.IsJoined(i) && scan.IsJoined(i + 1) && !scan.IsTaken(i + 1) && IsPart(i + 1))
        {
            run.Words.Add(scan.Folded(i + 1));
            i += 2;
        }

        return i;
    }

    private bool IsPart(int i) => scan.IsDigits(i) || (scan.IsWord(i) && (scan.IsCapital(i) || IsSecondHalf(scan.Form(i))));

    private bool IsSecondHalf(string form) => form.Length <= LongestHalf && !tables.NoSecondHalves.Contains(form);
}
