namespace Alignment.Anchors;

/// <summary>Cuts one sentence into runs that may be names: known ones by table, the rest by their capitals.</summary>
internal sealed class NameScan(SentenceScan scan, NameTables tables)
{
    /// <summary>Longer stretches of capitals are headlines or shouting, not names.</summary>
    private const int LongestName = 8;

    private readonly List<NameRun> _runs = [];

    private readonly bool _allCapitals = IsAllCapitals(scan);

    private Func<List<Piece>, int, int, NameEntry, bool>? _fits;

    public bool IsTitleCase { get; } = IsInTitleCase(scan);

    public List<NameRun> Runs()
    {
        var person = false;
        for (var i = 0; i < scan.Count;)
        {
            if (scan.IsTaken(i) || !scan.IsWord(i))
            {
                person &= scan.Form(i) == ".";
                i++;
                continue;
            }

            if (Known(i, out var end, out var entry))
            {
                i = AddKnown(i, end, entry);
                person = false;
            }
            else if (!scan.IsCapital(i) || _allCapitals || IsTitleCase)
            {
                person = false;
                i++;
            }
            else if (tables.Titles.TryMatch(scan.Pieces, i, static (p, at, _, _) => p[at].IsCapital, out end, out _) && IsRole(i, end))
            {
                person = !tables.Carriers.Contains(scan.Form(i));
                i = AfterTitle(i, end);
            }
            else
            {
                i = AddUnknown(i, person);
                person = false;
            }
        }

        return _runs;
    }

    private bool Known(int at, out int end, out NameEntry entry)
    {
        (end, entry) = (at, null!);
        return at < scan.Count && scan.Pieces[at].As.OpensName && FindKnown(at, out end, out entry);
    }

    private bool FindKnown(int at, out int end, out NameEntry entry) => tables.Known.TryMatch(scan.Pieces, at, _fits ??= Fits, out end, out entry);

    private bool Fits(List<Piece> pieces, int from, int to, NameEntry entry) =>
        entry.Fits(pieces, from, _allCapitals) && !(pieces[from].IsWord && scan.IsTaken(from));

    /// <summary>The end of the title, or the known name that begins inside it: "Wakil | Menteri Perdagangan".</summary>
    private int AfterTitle(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (Known(i, out var known, out _) && known > end)
            {
                return i;
            }
        }

        return AfterPoint(end);
    }

    /// <summary>A title before a name or a comma; "Major" in "Major League" and a lone "Chief" too, but then nothing is lost.</summary>
    private bool IsRole(int at, int end) => end - at > 1 || scan.IsWord(end) || scan.Form(end) is "." || at > 0;

    private int AddKnown(int start, int end, NameEntry entry)
    {
        var (key, words) = (entry.Key, entry.Words);
        if (entry.Kind == NameKind.Place && scan.IsIndonesian
            && tables.Compass.TryMatch(scan.Pieces, end, static (p, at, _, _) => p[at].IsCapital, out var after, out var point))
        {
            (key, words, end) = (point + " " + key, [point, .. words], after);
        }

        var run = new NameRun(scan, start, end) { Key = key, Kind = entry.Kind, IsKnown = true };
        run.Words.AddRange(words);
        _runs.Add(run);
        return end;
    }

    private int AddUnknown(int start, bool person)
    {
        var opens = IsOpening(start);
        var (from, headEnd, head) = (start, start, (NameHead?)null);
        if (tables.Heads.TryMatch(scan.Pieces, start, (p, at, to, _) => p[at].IsCapital && scan.IsCapital(AfterPoint(to)), out var behind, out var before)
            && (scan.IsIndonesian || before.Word is "lake" or "mount" or "cape"))
        {
            (head, headEnd) = (before, AfterPoint(behind));
            if (Known(headEnd, out var known, out var entry) && head.Word.Length == 0)
            {
                return AddKnown(headEnd, known, entry);
            }

            from = headEnd;
        }

        var run = new NameRun(scan, head is { Word.Length: > 0 } ? start : from, from)
        {
            Kind = person && head is null ? NameKind.Person : NameKind.Unknown,
            OpensSentence = opens && head is null,
        };
        var end = Extend(run, from);
        run.End = end;
        if (head is null && !scan.IsIndonesian)
        {
            (head, run.End) = EnglishHead(run);
            if (run.End <= run.Start)
            {
                return end;
            }
        }

        if (head is not null)
        {
            run.Kind = head.Kind;
            run.Key = string.Join(' ', run.Words) + (head.Word.Length > 0 ? " " + head.Word : "");
        }

        if (scan.IsIndonesian && head is null or { Kind: NameKind.Place })
        {
            MoveCompass(run);
        }

        if (run.Words.Count is > 0 and <= LongestName)
        {
            run.IsDoubtful = run.OpensSentence && run.Words.Count == 1;
            run.Kind = run.Kind == NameKind.Unknown && IsAged(run.End) ? NameKind.Person : run.Kind;
            _runs.Add(run);
        }

        return Math.Max(end, start + 1);
    }

    private int Extend(NameRun run, int from)
    {
        var i = from;
        while (i < scan.Count)
        {
            if (scan.IsWord(i) && scan.IsCapital(i) && !scan.IsTaken(i))
            {
                if (i > from && (Known(i, out _, out _) || IsTitleInside(i)))
                {
                    break;
                }

                run.Words.Add(scan.Folded(i));
                i++;
                if (scan.Form(i) == "." && scan.Form(i - 1).Length == 1 && scan.IsCapital(i + 1) && !scan.IsTaken(i + 1))
                {
                    i++;
                }

                i = Hyphenated(run, i);
                continue;
            }

            if (i > from && scan.IsWord(i) && tables.Particles.Contains(scan.Form(i)) && !scan.IsTaken(i) && NextCapital(i) is var next and > 0)
            {
                for (; i < next; i++)
                {
                    run.Words.Add(scan.Form(i));
                }

                continue;
            }

            break;
        }

        return i;
    }

    private int NextCapital(int i)
    {
        for (var next = i + 1; next <= i + 2; next++)
        {
            if (scan.IsWord(next) && scan.IsCapital(next) && !scan.IsTaken(next))
            {
                return next;
            }

            if (!tables.Particles.Contains(scan.Form(next)))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>
    /// "Jae-won", "Al-Harthi", "Covid-19": the parts after the hyphen belong to the name; "AS-Rusia" was cut by the table, "Dutch-born" stays out.
    /// </summary>
    private int Hyphenated(NameRun run, int i)
    {
        while (scan.Form(i) == "-" && scan.IsJoined(i) && scan.IsJoined(i + 1) && !scan.IsTaken(i + 1))
        {
            if (scan.IsDigits(i + 1) || (scan.IsWord(i + 1) && (scan.IsCapital(i + 1) || IsNamePart(scan.Form(i + 1)))))
            {
                run.Words.Add(scan.Folded(i + 1));
                i += 2;
                continue;
            }

            break;
        }

        return i;
    }

    /// <summary>Second halves in small letters that belong to a name, as in "Jae-won"; "Dutch-born" is no name of two parts.</summary>
    private bool IsNamePart(string form) => form.Length <= 5 && !tables.NoSecondHalves.Contains(form);

    private bool IsTitleInside(int i) =>
        tables.Titles.TryMatch(scan.Pieces, i, static (p, at, _, _) => p[at].IsCapital, out var end, out _)
        && (scan.IsCapital(end) || scan.Form(end) == ".");

    /// <summary>
    /// English heads stand after the name: "Manipa Strait", "Sam Ratulangi International Airport"; a small "island" after it is no part of the name.
    /// </summary>
    private (NameHead? Head, int End) EnglishHead(NameRun run)
    {
        for (var length = 2; length >= 1; length--)
        {
            var at = run.End - length;
            if (at > run.Start && run.Words.Count > length && tables.Heads.TryMatch(scan.Pieces, at, (_, _, to, _) => to == run.End, out _, out var head))
            {
                run.Words.RemoveRange(run.Words.Count - length, length);
                return (head, head.Word.Length > 0 ? run.End : at);
            }
        }

        return (null, run.End);
    }

    /// <summary>"Buton Tengah" is Central Buton.</summary>
    private void MoveCompass(NameRun run)
    {
        if (run.Words.Count < 2 || !tables.Compass.TryMatchBefore(scan.Pieces, run.End, out var start, out var point) || start <= run.Start)
        {
            return;
        }

        run.Words.RemoveRange(run.Words.Count - (run.End - start), run.End - start);
        if (run.Words.Count > 0)
        {
            run.Words.Insert(0, point);
            run.Key = string.Join(' ', run.Words);
            run.Kind = NameKind.Place;
        }
    }

    /// <summary>", 41," and "(58)" after a name make it a person's.</summary>
    private bool IsAged(int i) => scan.Form(i) is "," or "(" && scan.IsDigits(i + 1) && scan.Form(i + 1).Length == 2 && scan.Form(i + 2) is "," or ")" or ".";

    private int AfterPoint(int i) => scan.Form(i) == "." && scan.IsJoined(i) ? i + 1 : i;

    /// <summary>The first word of the sentence or of a quotation in it has a capital in any case.</summary>
    private bool IsOpening(int i)
    {
        var before = i - 1;
        while (before >= 0 && scan.Form(before) is "\"" or "“" or "'" or "‘" or "(" or "[" or "–" or "-" or "…" or "«"
            && !(scan.Form(before) == "-" && scan.IsJoined(i)))
        {
            if (before > 0 && scan.Form(before) is "(")
            {
                return false;
            }

            before--;
        }

        return before < 0 || scan.Form(before) is ":" or "." or "?" or "!" or ";" || (before < i - 1 && scan.Form(before) == ",");
    }

    private static bool IsAllCapitals(SentenceScan scan)
    {
        var words = 0;
        foreach (var piece in scan.Pieces)
        {
            if (piece.IsWord && piece.Form.Length > 1)
            {
                if (piece.Case != LetterCase.Upper)
                {
                    return false;
                }

                words++;
            }
        }

        return words > 3;
    }

    /// <summary>
    /// A headline in title case: of its longer words, five or more, seven in ten have capitals,
    /// and no full stop ends it unless it stands as a heading.
    /// </summary>
    private static bool IsInTitleCase(SentenceScan scan)
    {
        var (longer, capital) = (0, 0);
        foreach (var piece in scan.Pieces)
        {
            if (piece.IsWord && piece.Form.Length > 3)
            {
                longer++;
                capital += piece.IsCapital ? 1 : 0;
            }
        }

        var headline = scan.Sentence.Role is Texts.LineRole.Title or Texts.LineRole.Subhead or Texts.LineRole.Boilerplate
            || scan.Form(scan.Count - 1) is not ("." or "\"" or "”" or "?" or "!" or "…" or ")" or ",");
        return headline && longer >= 5 && scan.IsCapital(0) && capital * 10 >= longer * 7;
    }
}
