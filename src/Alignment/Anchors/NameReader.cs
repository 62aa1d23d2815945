using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// Finds the names of an article: first the runs of every sentence, then, knowing them all, which of the
/// doubtful ones are names and what each is called in full. Not thread-safe.
/// </summary>
internal sealed class NameReader
{
    /// <summary>What the names of banks of one word end in.</summary>
    private const string Bank = "bank";

    private readonly SentenceScan _scan;
    private readonly NameTables _tables;
    private readonly NameMemory _memory;
    private readonly NameScan _names;
    private readonly Acronyms _acronyms;
    private readonly List<NamedSentence> _sentences;
    private readonly HashSet<NameValue> _values = [];

    /// <summary>A reader of the names of one article.</summary>
    /// <param name="scan">Its sentences, one of which is open at a time.</param>
    public NameReader(SentenceScan scan)
    {
        (_scan, _tables, _memory) = (scan, NameTables.For(scan.Article.Language), new(scan.Article));
        (_names, _acronyms) = (new(scan, _tables), new(_tables, _memory));
        _sentences = new(scan.Article.Sentences.Count);
    }

    /// <summary>Reads the open sentence, once its values are taken.</summary>
    public void Read()
    {
        _memory.NoteSmallWords(_scan);
        var runs = _names.Runs();
        _acronyms.Join(_scan, runs);
        _sentences.Add(new(_scan, runs, _names.IsTitleCase));
    }

    /// <summary>What every sentence that was read holds, its names too, by their start.</summary>
    public IReadOnlyList<Anchor>[] Settle()
    {
        foreach (var sentence in _sentences)
        {
            foreach (var run in sentence.Runs)
            {
                TrimOpening(run);
                _memory.Note(run);
            }
        }

        if (_scan.IsIndonesian)
        {
            GluedNames.Split(_sentences.ConvertAll(s => s.Runs));
        }

        var (found, anchors) = (new IReadOnlyList<Anchor>[_sentences.Count], new List<Anchor>());
        for (var s = 0; s < found.Length; s++)
        {
            anchors.Clear();
            anchors.AddRange(_sentences[s].Values);
            _sentences[s].AddRemembered(_memory);
            foreach (var run in _sentences[s].Runs)
            {
                Settle(run, anchors);
            }

            anchors.Sort(static (a, b) => a.Span.CompareTo(b.Span) is not 0 and var order ? order : a.Type.CompareTo(b.Type));
            found[s] = anchors.ToArray();
        }

        return found;
    }

    /// <summary>Common words at the start of a sentence that run into a name are no part of it: "Kapten Joris", "Pelatih Zoran".</summary>
    private void TrimOpening(NameRun run)
    {
        if (!run.OpensSentence || run.Words.Count < 2 || run.End - run.Start < 2 || run.Key is not null)
        {
            return;
        }

        var form = run.Form(run.Start);
        if (_tables.OpeningParticles.Contains(form))
        {
            return;
        }

        var next = run.Form(run.Start + 1);
        if (_tables.GivenNames.Contains(form) && !_memory.IsSmall(form)
            && (!_tables.Common.Contains(next) || _tables.GivenNames.Contains(next)))
        {
            run.OpensSentence = false;
        }
        else if (_tables.StopWords.Contains(form) || _memory.IsSmall(form)
            || (_scan.IsIndonesian && _tables.Common.Contains(form))
            || (_tables.Roles.Contains(form) && !_tables.Common.Contains(next)))
        {
            run.Start++;
            run.Words.RemoveAt(0);
            run.OpensSentence = false;
        }
    }

    private void Settle(NameRun run, List<Anchor> anchors)
    {
        if (run.Words.Count == 0
            || (run.IsDoubtful && !_memory.IsName(run.Words[0]) && !_memory.Aliases.ContainsKey(run.Words[0]) && !IsCertain(run)))
        {
            return;
        }

        if (run.Words.Count == 1 && !run.IsKnown && (run.Words[0].Length < 2 || _tables.StopWords.Contains(run.Form(run.Start))))
        {
            return;
        }

        if (run.IsPair && _memory.FullName(run.Words[0]) is { } left && _memory.FullName(run.Words[1]) is { } right)
        {
            anchors.Add(Anchor(run, run.Start, run.Start + 1, new(string.Join(' ', left.Words), left.Kind)));
            anchors.Add(Anchor(run, run.Start + 2, run.End, new(string.Join(' ', right.Words), right.Kind)));
            return;
        }

        var (key, kind) = (run.Key ?? string.Join(' ', run.Words), run.Kind);
        if (!run.IsKnown && _memory.Aliases.TryGetValue(key, out var alias))
        {
            key = alias;
        }
        else if (run.Key is null && _tables.WithoutParticles(run.Words) is { } alone && _memory.FullName(alone) is { } full)
        {
            (key, kind) = (string.Join(' ', full.Words), full.Kind);
        }

        kind = IsBody(run) ? NameKind.Organisation : kind;
        anchors.Add(Anchor(run, run.Start, run.End, new(key, kind, _memory.Short.GetValueOrDefault(key))));
    }

    // "Parakan Engineering", "Bank Parakan", "PT Parakan", "Parakanbank": also behind a title, "Direktur Bank Parakan".
    private bool IsBody(NameRun run) => run is { IsKnown: false, Key: null, Kind: not NameKind.Place }
        && (run.IsCompany || (run.Words[^1].Length > Bank.Length && run.Words[^1].EndsWith(Bank, StringComparison.Ordinal))
            || (run.Words.Count > 1 && (_tables.BodyStarts.Contains(run.Words[0]) || _tables.BodyEnds.Contains(run.Words[^1]))));

    // A name is one value however often the article says it.
    private Anchor Anchor(NameRun run, int start, int end, NameValue name)
    {
        if (!_values.TryGetValue(name, out var value))
        {
            _values.Add(value = name);
        }

        return new(AnchorType.Name, run.Span(start, end), value);
    }

    /// <summary>An acronym needs no other proof: "BPJS menyatakan".</summary>
    private static bool IsCertain(NameRun run) => run.Pieces[run.Start] is { Case: LetterCase.Upper, Form.Length: >= 2 };
}
