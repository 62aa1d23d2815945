namespace Alignment.Anchors;

/// <summary>Reads names that no table knows, by their capitals.</summary>
internal sealed class UnknownNames(SentenceScan scan, NameTables tables, KnownNames known, NameTitles titles)
{
    /// <summary>Longer stretches of capitals are headlines or shouting, not names.</summary>
    private const int LongestName = 8;

    private readonly NameHeads _heads = new(scan, tables);
    private readonly NameStretch _stretch = new(scan, tables, known, titles);

    /// <summary>The name that begins at the capital word <paramref name="start"/>, if it is one, and where the reading goes on.</summary>
    /// <param name="start">Its first piece.</param>
    /// <param name="person">Behind a title: whether it is a person's; else null.</param>
    public (NameRun? Run, int End) Read(int start, bool? person)
    {
        // "PT Samudra Insan Perkasa" is no ocean.
        var (head, from) = person != false && _heads.Before(start) is var (before, behind) ? (before, behind) : ((NameHead?)null, start);
        if (head is { Word: "" } && known.TryFind(from, out var knownEnd, out var entry))
        {
            var whole = known.Run(from, knownEnd, entry);
            return (whole, whole.End);
        }

        var run = new NameRun(head is { Word: not "" } ? start : from, from)
        {
            Kind = person == true && head is null ? NameKind.Person : NameKind.Unknown,
            OpensSentence = head is null && person is null && SentenceCapitals.IsOpening(scan, start),
            IsCompany = person == false && scan.Form(start - 1) is "pt" or "cv" or "perum",
        };
        var end = run.End = _stretch.Extend(run, from, pastPlaces: person == false);
        LeaveLegalForm(run);
        if (head is null)
        {
            if (!scan.IsIndonesian && titles.Cuts(end) && run.Words.TrueForAll(tables.Departments.Contains))
            {
                return (null, end);
            }

            head = _heads.TakeLast(run);
            if (run.End <= run.Start)
            {
                return (null, end);
            }
        }

        if (head is not null)
        {
            NameHeads.Name(run, head);
        }

        if (head is null or { Kind: NameKind.Place })
        {
            _heads.MoveCompass(run);
        }

        if (head is null or { Word: "" })
        {
            _heads.NameByCompass(run);
        }

        return (Settled(run), Math.Max(end, start + 1));
    }

    /// <summary>True for a particle in small letters that a name begins with: "al-Sharaa", "van der Berg".</summary>
    public bool OpensWithParticle(int i) => _stretch.OpensWithParticle(i);

    private void LeaveLegalForm(NameRun run)
    {
        if (run.Words.Count > 1 && tables.LegalForms.Contains(scan.Form(run.End - 1)))
        {
            run.Words.RemoveAt(run.Words.Count - 1);
            (run.End, run.IsCompany) = (run.End - 1, true);
        }
    }

    private NameRun? Settled(NameRun run)
    {
        if (run.Words.Count is 0 or > LongestName)
        {
            return null;
        }

        run.IsDoubtful = run.OpensSentence && run.Words.Count == 1;
        if (run.Kind == NameKind.Unknown)
        {
            run.Kind = IsAged(run.End) || IsPerson(run) ? NameKind.Person : IsPlace(run) ? NameKind.Place : NameKind.Unknown;
        }

        return run;
    }

    /// <summary>
    /// "presiding judge Parakan", "its lawyer, Parakan, said", "kata ketua majelis hakim, Parakan, saat"; and of a name of two words or
    /// more, "Parakan, who heads", "Kota Semarang Parakan menuturkan".
    /// </summary>
    private bool IsPerson(NameRun run) => IsPersonNoun(run.Start - 1)
        || (scan.Form(run.Start - 1) == "," && scan.Form(run.End) == "," && IsPersonNoun(run.Start - 2))
        || (run.Words.Count > 1 && (IsDescribed(run.End) || IsSpeaker(run)) && !run.Words.Any(IsPlainWord));

    private bool IsDescribed(int end) => !scan.IsIndonesian && scan.Form(end) == "," && scan.Form(end + 1) == "who";

    private bool IsSpeaker(NameRun run) => scan.IsIndonesian
        && (tables.Speaking.Contains(scan.Form(run.End))
            || (!scan.IsCapital(run.Start - 1) && tables.Speaking.Contains(scan.Form(run.Start - 1))));

    // Bodies are called by plain words, of English too: "Forum Petani menuturkan".
    private bool IsPlainWord(string word) =>
        tables.Common.Contains(word) || tables.BodyStarts.Contains(word) || tables.BodyEnds.Contains(word);

    private bool IsPersonNoun(int i) => scan.IsWord(i) && !scan.IsCapital(i) && tables.PersonNouns.Contains(scan.Form(i));

    /// <summary>
    /// "Cavite province", "the town of Parakan", "kecamatan Parakan", "in Parakan": what stands beside it is no part of the name.
    /// </summary>
    private bool IsPlace(NameRun run) => IsWhere(run.Start - 1) || (scan.IsIndonesian
        ? IsPlaceNoun(run.Start - 1)
        : IsPlaceNoun(run.End) || (scan.Form(run.Start - 1) == "of" && IsPlaceNoun(run.Start - 2)));

    // They "called in Graham Pelling" and hold "shares in Segara Dingin".
    private bool IsWhere(int i) => (!scan.IsCapital(i) || SentenceCapitals.IsOpening(scan, i)) && tables.BeforePlaces.Contains(scan.Form(i))
        && !(scan.Form(i) == "in" && tables.BeforeIn.Contains(scan.Form(i - 1)));

    private bool IsPlaceNoun(int i) => scan.IsWord(i) && !scan.IsCapital(i) && tables.PlaceNouns.Contains(scan.Form(i));

    /// <summary>", 41," and "(58)" after a name make it a person's.</summary>
    private bool IsAged(int i) =>
        scan.Form(i) is "," or "(" && scan.IsDigits(i + 1) && scan.Form(i + 1).Length == 2 && scan.Form(i + 2) is "," or ")" or ".";
}
