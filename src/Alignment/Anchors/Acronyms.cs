using System.Collections.Frozen;
using System.Text;

namespace Alignment.Anchors;

/// <summary>
/// Finds where an article itself says what an acronym stands for, and gives both the same key: what it stands for, whose words can be
/// translated, unless a table knows the name.
/// </summary>
/// <param name="tables">The words about names in the article's language.</param>
/// <param name="memory">Where the keys go, by folded acronym and expansion.</param>
internal sealed class Acronyms(NameTables tables, NameMemory memory)
{
    /// <summary>What stands between an acronym and its expansion, or begins what does.</summary>
    public static readonly FrozenSet<string> Openings =
        FrozenSet.Create(StringComparer.Ordinal, "(", "known", "dikenal", "disingkat", "disebut", "alias", "or", "atau");

    /// <summary>Longest expansion looked at, in pieces.</summary>
    private const int Reach = 16;

    /// <summary>Adds definitions of one sentence to its runs: the expansion becomes one run with the acronym's key.</summary>
    public void Join(SentenceScan scan, List<NameRun> runs)
    {
        for (var i = 1; i < scan.Count; i++)
        {
            if (!scan.Pieces[i].As.OpensAcronym)
            {
                continue;
            }

            if (scan.Form(i) == "(" && scan.Form(i + 2) == ")" && IsAcronym(scan, i + 1))
            {
                Define(scan, runs, i, i + 1);
            }
            else if (Introduces(scan, i) is var acronym and > 0 && IsAcronym(scan, acronym))
            {
                Define(scan, runs, scan.Form(i - 1) == "," ? i - 1 : i, acronym);
            }
        }
    }

    private static int Introduces(SentenceScan scan, int i) => (scan.Form(i), scan.Form(i + 1)) switch
    {
        ("known", "as") => i + 2,
        ("dikenal", "sebagai" or "dengan") => i + 2,
        ("disingkat" or "disebut" or "alias", _) => i + 1,
        ("or" or "atau", _) when scan.Form(i - 1) == "," && scan.Form(i + 2) is "," or "."
            && i + 1 < scan.Count && scan.Pieces[i + 1].Case == LetterCase.Upper => i + 1,
        _ => 0,
    };

    private static bool IsAcronym(SentenceScan scan, int i) =>
        scan.IsWord(i) && scan.IsCapital(i) && !scan.IsTaken(i) && scan.Form(i).Length is >= 2 and <= 12;

    private void Define(SentenceScan scan, List<NameRun> runs, int before, int acronym)
    {
        var start = Start(scan, before, scan.Form(acronym));
        if (start < 0)
        {
            return;
        }

        var folded = scan.Folded(acronym);

        // "Kementerian Pekerjaan Umum dan Perumahan Rakyat (PUPR)": a table knows the whole, of which the letters leave out the head.
        var whole = runs.Find(r => r.IsKnown && r.Start <= start && r.End == before);
        start = whole?.Start ?? start;
        var table = runs.Find(r => r.IsKnown && r.Start <= acronym && r.End > acronym) ?? whole;
        var (known, kind) = (table?.Key, table?.Kind ?? NameKind.Organisation);
        runs.RemoveAll(r => (r.Start < before && r.End > start) || (r.Start <= acronym && r.End > acronym));
        var expansion = new NameRun(start, before) { Kind = kind, IsKnown = true };
        for (var i = start; i < before; i++)
        {
            if (scan.IsWord(i) && (i == start || !tables.LegalForms.Contains(scan.Form(i))))
            {
                expansion.Words.Add(scan.Folded(i));
            }
        }

        var written = string.Join(' ', expansion.Words);
        var key = expansion.Key = known ?? written;
        memory.Aliases[folded] = key;
        memory.Aliases.TryAdd(written, key);
        if (known is null)
        {
            memory.Short[key] = folded;
        }

        runs.Add(expansion);
        var abbreviation = new NameRun(acronym, acronym + 1) { Key = key, Kind = kind, IsKnown = true };
        abbreviation.Words.Add(folded);
        runs.Add(abbreviation);
    }

    /// <summary>
    /// The first piece of the expansion that ends before piece <paramref name="before"/>: the nearest capital word from which
    /// the acronym's letters can be picked in order, its first letter first; else, for an acronym of another language, the
    /// whole run of capitals when it has two words or more. -1 when there is none.
    /// </summary>
    private int Start(SentenceScan scan, int before, string acronym)
    {
        var (words, fallback, letters) = (0, -1, new StringBuilder());
        var lowest = Math.Max(0, before - Reach);
        var unbroken = true;
        for (var i = before - 1; i >= lowest; i--)
        {
            if (scan.IsWord(i) && scan.IsCapital(i) && !scan.IsTaken(i))
            {
                words++;
                letters.Insert(0, scan.Form(i));
                if (words >= 2 && scan.Form(i)[0] == acronym[0] && IsPickedFrom(acronym, letters))
                {
                    return i;
                }

                fallback = unbroken && words >= 2 ? i : fallback;
            }
            else if (words == 0 || !tables.InExpansions.Contains(scan.Form(i)))
            {
                break;
            }
            else
            {
                unbroken &= scan.Form(i) is "of" or "for" or "-";
            }
        }

        return fallback;
    }

    private static bool IsPickedFrom(string acronym, StringBuilder letters)
    {
        var next = 0;
        for (var i = 0; i < letters.Length && next < acronym.Length; i++)
        {
            next += letters[i] == acronym[next] ? 1 : 0;
        }

        return next == acronym.Length;
    }
}
