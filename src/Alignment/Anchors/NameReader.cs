using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// Finds the names of an article: first the runs of every sentence, then, knowing them all, which of the
/// doubtful ones are names and what each is called in full. Not thread-safe.
/// </summary>
internal sealed class NameReader(Article article)
{
    /// <summary>What the names of banks of one word end in.</summary>
    private const string Bank = "bank";

    private readonly NameTables _tables = NameTables.For(article.Language);
    private readonly NameMemory _memory = new(article);
    private readonly List<(SentenceScan Scan, List<NameRun> Runs, bool IsTitle)> _sentences = [];

    /// <summary>Reads the next sentence, once its values are taken.</summary>
    public void Read(SentenceScan scan)
    {
        _memory.NoteSmallWords(scan);
        var names = new NameScan(scan, _tables);
        var runs = names.Runs();
        new Acronyms(_tables, _memory).Join(scan, runs);
        if (names.IsTitleCase)
        {
            scan.Keep();
        }
        else
        {
            scan.Keep(runs);
        }

        _sentences.Add((scan, runs, names.IsTitleCase));
    }

    /// <summary>Adds the names to what each sentence holds.</summary>
    public void Settle()
    {
        foreach (var (_, runs, _) in _sentences)
        {
            foreach (var run in runs)
            {
                TrimOpening(run, _memory, _tables, article.Language);
                _memory.Note(run);
            }
        }

        if (article.Language == Language.Indonesian)
        {
            GluedNames.Split(_sentences.ConvertAll(s => s.Runs));
        }

        foreach (var (scan, runs, isTitle) in _sentences)
        {
            if (isTitle)
            {
                AddRemembered(scan, runs, _memory);
            }

            foreach (var run in runs)
            {
                Settle(run, _memory, _tables);
            }
        }
    }

    /// <summary>Common words at the start of a sentence that run into a name are no part of it: "Kapten Joris", "Pelatih Zoran".</summary>
    private static void TrimOpening(NameRun run, NameMemory memory, NameTables tables, Language language)
    {
        if (!run.OpensSentence || run.Words.Count < 2 || run.End - run.Start < 2 || run.Key is not null)
        {
            return;
        }

        var form = run.Scan.Form(run.Start);
        if (tables.OpeningParticles.Contains(form))
        {
            return;
        }

        var next = run.Scan.Form(run.Start + 1);
        if (tables.GivenNames.Contains(form) && !memory.IsSmall(form)
            && (!tables.Common.Contains(next) || tables.GivenNames.Contains(next)))
        {
            run.OpensSentence = false;
        }
        else if (tables.StopWords.Contains(form) || memory.IsSmall(form)
            || (language == Language.Indonesian && tables.Common.Contains(form))
            || (tables.Roles.Contains(form) && !tables.Common.Contains(next)))
        {
            run.Start++;
            run.Words.RemoveAt(0);
            run.OpensSentence = false;
        }
    }

    private static void Settle(NameRun run, NameMemory memory, NameTables tables)
    {
        if (run.Words.Count == 0
            || (run.IsDoubtful && !memory.IsName(run.Words[0]) && !memory.Aliases.ContainsKey(run.Words[0]) && !IsCertain(run)))
        {
            return;
        }

        if (run.Words.Count == 1 && !run.IsKnown && (run.Words[0].Length < 2 || tables.StopWords.Contains(run.Scan.Form(run.Start))))
        {
            return;
        }

        if (run.IsPair && memory.FullName(run.Words[0]) is { } left && memory.FullName(run.Words[1]) is { } right)
        {
            Add(run.Scan, run.Start, run.Start + 1, new(string.Join(' ', left.Words), left.Kind));
            Add(run.Scan, run.Start + 2, run.End, new(string.Join(' ', right.Words), right.Kind));
            return;
        }

        var (key, kind) = (run.Key ?? string.Join(' ', run.Words), run.Kind);
        if (!run.IsKnown && memory.Aliases.TryGetValue(key, out var alias))
        {
            key = alias;
        }
        else if (run.Key is null && tables.WithoutParticles(run.Words) is { } alone && memory.FullName(alone) is { } full)
        {
            (key, kind) = (string.Join(' ', full.Words), full.Kind);
        }

        kind = IsBody(run, tables) ? NameKind.Organisation : kind;
        Add(run.Scan, run.Start, run.End, new(key, kind, memory.Short.GetValueOrDefault(key)));
    }

    // "Parakan Engineering", "Bank Parakan", "PT Parakan", "Parakanbank": also behind a title, "Direktur Bank Parakan".
    private static bool IsBody(NameRun run, NameTables tables) => run is { IsKnown: false, Key: null, Kind: not NameKind.Place }
        && (run.IsCompany || (run.Words[^1].Length > Bank.Length && run.Words[^1].EndsWith(Bank, StringComparison.Ordinal))
            || (run.Words.Count > 1 && (tables.BodyStarts.Contains(run.Words[0]) || tables.BodyEnds.Contains(run.Words[^1]))));

    private static void Add(SentenceScan scan, int start, int end, NameValue name) =>
        scan.Found.Add(new(AnchorType.Name, scan.Span(start, end), name));

    /// <summary>An acronym needs no other proof: "BPJS menyatakan".</summary>
    private static bool IsCertain(NameRun run) => run.Scan.Pieces[run.Start] is { Case: LetterCase.Upper, Form.Length: >= 2 };

    /// <summary>In a headline in title case only names that the article has elsewhere are sure.</summary>
    private static void AddRemembered(SentenceScan scan, List<NameRun> runs, NameMemory memory)
    {
        var covered = new bool[scan.Count];
        foreach (var run in runs)
        {
            Array.Fill(covered, true, run.Start, run.End - run.Start);
        }

        for (var i = 0; i < scan.Count;)
        {
            if (!IsRemembered(scan, covered, i, memory))
            {
                i++;
                continue;
            }

            var run = new NameRun(scan, i, i);
            while (i < scan.Count && IsRemembered(scan, covered, i, memory))
            {
                run.Words.Add(scan.Folded(i));
                run.End = ++i;
            }

            runs.Add(run);
        }
    }

    private static bool IsRemembered(SentenceScan scan, bool[] covered, int i, NameMemory memory) =>
        scan.IsWord(i) && scan.IsCapital(i) && !scan.IsTaken(i) && memory.IsName(scan.Folded(i)) && !memory.IsSmall(scan.Form(i))
        && !covered[i];
}
