namespace Alignment.Anchors;

/// <summary>Cuts sentences, one after the other, into runs that may be names: known ones by table, the rest by their capitals.</summary>
internal sealed class NameScan
{
    /// <summary>Words that a person's name has at the most.</summary>
    private const int LongestHolder = 4;

    private readonly SentenceScan _scan;
    private readonly NameTables _tables;
    private readonly KnownNames _known;
    private readonly NameTitles _titles;
    private readonly BareOffices _offices;
    private readonly UnknownNames _unknown;
    private readonly List<NameRun> _runs = [];
    private bool _capitalsName;

    public NameScan(SentenceScan scan, NameTables tables)
    {
        (_scan, _tables) = (scan, tables);
        _known = new(scan, tables);
        _titles = new(scan, tables, _known);
        _offices = new(scan, tables, _known);
        _unknown = new(scan, tables, _known, _titles);
    }

    /// <summary>True where the sentence was a headline in title case, in which only known names are found.</summary>
    public bool IsTitleCase { get; private set; }

    /// <summary>The runs in the order of the open sentence, none overlapping another; the list is the next sentence's too.</summary>
    public List<NameRun> Runs()
    {
        _runs.Clear();
        _known.AllCapitals = SentenceCapitals.AreEverywhere(_scan);
        IsTitleCase = SentenceCapitals.AreTitleCase(_scan);
        _capitalsName = !_known.AllCapitals && !IsTitleCase;
        bool? person = null; // Behind a title: whether it is a person's.
        for (var i = 0; i < _scan.Count;)
        {
            if (_scan.IsTaken(i) || !_scan.IsWord(i))
            {
                person = _scan.Form(i) is "." || (person == true && _scan.Form(i) == "," && IsHolderBehind(i)) ? person : null;
                i++;
            }
            else if (IsCurrency(i, out var behind))
            {
                person = null;
                i = behind;
            }
            else if (_offices.IsAnotherBodys(i, _runs, out var behindOffice))
            {
                person = true;
                i = behindOffice;
            }
            else if (_known.TryRead(i) is { } known)
            {
                person = null;
                _runs.Add(known);
                i = known.End;
            }
            else if (!_capitalsName || IsOpeningWord(i) || _scan.IsLabel(i) || !(_scan.IsCapital(i) || _unknown.OpensWithParticle(i)))
            {
                person = null;
                i++;
            }
            else if (_titles.TryRead(i, out var next))
            {
                person = _titles.IsPersons(i);
                i = next;
            }
            else
            {
                (var run, i) = _unknown.Read(i, person);
                person = run is { Kind: NameKind.Person } && IsHolderBehind(i) ? true : null;
                if (run is not null)
                {
                    run.Kind = person == true ? NameKind.Unknown : run.Kind;
                    _runs.Add(run);
                }
            }
        }

        return _runs;
    }

    /// <summary>"kata Direktur Olahraga Bahari, Parakan Lubis.": behind the comma stands the person, before it the body.</summary>
    private bool IsHolderBehind(int comma)
    {
        if (!_scan.IsIndonesian || _scan.Form(comma) != "," || !_scan.IsCapital(comma + 1) || !_scan.IsCapital(comma + 2))
        {
            return false;
        }

        var end = comma + 1;
        while (_scan.IsWord(end) && _scan.IsCapital(end))
        {
            end++;
        }

        return _scan.Form(end) is "," or "." && end - comma <= LongestHolder + 1;
    }

    /// <summary>"Di Kecamatan Parakan", "At Parakan Airport": the small word that a sentence begins with is no part of the name.</summary>
    private bool IsOpeningWord(int i) =>
        _scan.Form(i) is var form && _tables.StopWords.Contains(form)
        && !_tables.OpeningParticles.Contains(form) && !_tables.GivenNames.Contains(form)
        && _scan.Pieces[i] is not { Case: LetterCase.Upper, Form.Length: > 1 }
        && _scan.IsCapital(i + 1) && SentenceCapitals.IsOpening(_scan, i);

    /// <summary>"against the US dollar", "terhadap dolar AS": a currency is no place. "Won" alone may be a person's name.</summary>
    private bool IsCurrency(int at, out int end) =>
        _scan.Tables.CurrencyWords.TryMatch(_scan.Pieces, at, out end, out _) && end > at + 1;
}
