using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Known names and the words about names, for texts in one language. Immutable, thread-safe.</summary>
internal sealed class NameTables
{
    private static readonly Lazy<NameTables> English = new(() => new(LanguageTables.Embedded, Language.English));
    private static readonly Lazy<NameTables> Indonesian = new(() => new(LanguageTables.Embedded, Language.Indonesian));

    private static readonly Lazy<Dictionary<string, string>> Stands = new(() =>
        ByKey("places", SeatOf).Concat(ByKey("organisations", OfficeOf)).ToDictionary(StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Keys = new(() =>
        LanguageTables.Embedded.Rows("places").Concat(LanguageTables.Embedded.Rows("organisations")).Select(r => r[0])
            .ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> HeadWords = new(() =>
        LanguageTables.Embedded.Rows("name-heads").Select(r => r[0]).Where(word => word.Length > 0)
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The column of places that holds the country whose government sits there.</summary>
    internal const int SeatOf = 3;

    /// <summary>
    /// The column of organisations that holds the body of an office, or the body of another country that bears the same name.
    /// </summary>
    private const int OfficeOf = 4;

    /// <summary>The column of name-heads with the English words; the Indonesian ones are in the next.</summary>
    private const int HeadAhead = 2;

    /// <summary>The column of compass with the English words, which stand before a name.</summary>
    private const int CompassAhead = 1;

    /// <summary>The column of compass with the Indonesian words, which stand behind it.</summary>
    private const int CompassBehind = 2;

    private readonly HashSet<string> _otherWords;

    private NameTables(LanguageTables tables, Language language)
    {
        var indonesian = language == Language.Indonesian;
        var words = tables.Rows("name-words", 2).ToLookup(r => r[0], r => r[1], StringComparer.Ordinal);
        HashSet<string> Words(string kind) => words[kind].ToHashSet(StringComparer.Ordinal);
        _otherWords = Words("other-word");
        var (places, organisations) = (tables.Rows("places"), tables.Rows("organisations"));
        AddAll(places, 1, _ => NameKind.Place, indonesian);
        AddAll(organisations, 2, r => KindOf(r[1]), indonesian);
        AddAll(places, 1, _ => NameKind.Place, !indonesian, foreign: true);
        AddAll(organisations, 2, r => KindOf(r[1]), !indonesian, foreign: true);

        foreach (var row in tables.Rows("titles").Where(r => r[0] == language.Code))
        {
            Titles.Add(row[1], true);
        }

        foreach (var row in tables.Rows("name-heads"))
        {
            var head = new NameHead(row[0], KindOf(row[1]));
            foreach (var form in AnchorTables.Split(row[HeadAhead + (indonesian ? 1 : 0)]))
            {
                Heads.Add(form, head);
            }

            foreach (var form in AnchorTables.Split(row[HeadAhead]))
            {
                LastHeads.Add(form, head);
            }
        }

        foreach (var row in tables.Rows("compass"))
        {
            foreach (var form in AnchorTables.Split(row[CompassBehind]))
            {
                Compass.Add(form, row[0]);
            }

            foreach (var form in AnchorTables.Split(row[CompassAhead]))
            {
                CompassBefore.Add(form, row[0]);
            }
        }

        Particles = Words("particle");
        OpeningParticles = Words("opening-particle");
        Departments = Words("department");
        ValueHeads = Words("value-head");
        Owners = Words("owner");
        Carriers = Words("carrier");
        PlaceNouns = Words("place-noun");
        (BodyEnds, BodyStarts, LegalForms) = (Words("body-end"), Words("body-start"), Words("legal-form"));
        PersonNouns = Words(indonesian ? "id-person-noun" : "en-person-noun");
        Speaking = Words("speaking");
        BeforePlaces = Words(indonesian ? "id-before-place" : "en-before-place");
        BeforeIn = Words("before-in");
        NoSecondHalves = Words("no-second-half");
        InExpansions = Words("in-expansion");
        (GivenNames, Roles) = (Words("given-name"), Words("role"));
        Common = tables.Rows(indonesian ? "indonesian-roots" : "english-bases").Concat(indonesian ? tables.Rows("indonesian-forms") : [])
            .Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        StopWords = tables.Rows("stopwords").Where(r => r[0] == language.Code).Select(r => r[1]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Places, organisations and other names with their keys.</summary>
    public PhraseTable<NameEntry> Known { get; } = new();

    /// <summary>Words before a name that are no part of it.</summary>
    public PhraseTable<bool> Titles { get; } = new();

    /// <summary>Common nouns that are part of a name.</summary>
    public PhraseTable<NameHead> Heads { get; } = new();

    /// <summary>The English ones, which end a name in texts of any language: "Aquatic Centre".</summary>
    public PhraseTable<NameHead> LastHeads { get; } = new();

    /// <summary>Points of the compass that stand behind an Indonesian name in texts of any language, with the English word.</summary>
    public PhraseTable<string> Compass { get; } = new();

    /// <summary>Points of the compass that stand before a name, with the English word.</summary>
    public PhraseTable<string> CompassBefore { get; } = new();

    /// <summary>Words in small letters inside a name: "von der".</summary>
    public HashSet<string> Particles { get; }

    /// <summary>Those of them that a name may begin with: "al-Sharaa", "de Gaulle".</summary>
    public HashSet<string> OpeningParticles { get; }

    /// <summary>What the holder of a title is in charge of: "Direktur Keuangan", "Finance Director".</summary>
    public HashSet<string> Departments { get; }

    /// <summary>Nouns that make a name of a day or a numeral behind them: "Pasar Minggu", "Simpang Lima".</summary>
    public HashSet<string> ValueHeads { get; }

    /// <summary>Whom a body is named for with an apostrophe: "People's".</summary>
    public HashSet<string> Owners { get; }

    /// <summary>Marks of companies, ships, trains and hospitals: the name beside one is no person's.</summary>
    public HashSet<string> Carriers { get; }

    /// <summary>Common nouns beside a name that make it a place's: "Cavite province".</summary>
    public HashSet<string> PlaceNouns { get; }

    /// <summary>Last words of an English name that make it a body's: "Parakan Engineering".</summary>
    public HashSet<string> BodyEnds { get; }

    /// <summary>First words of a name that make it a body's: "Bank Parakan", "Yayasan Parakan".</summary>
    public HashSet<string> BodyStarts { get; }

    /// <summary>Behind a company's name and no part of it: "Tbk", "Inc".</summary>
    public HashSet<string> LegalForms { get; }

    /// <summary>What a person is, in small letters before the name: "presiding judge Parakan".</summary>
    public HashSet<string> PersonNouns { get; }

    /// <summary>Indonesian verbs of saying, beside a person's name: "Parakan menuturkan", "ujar Parakan".</summary>
    public HashSet<string> Speaking { get; }

    /// <summary>Before a name that no table knows and that is a place: "in", "di".</summary>
    public HashSet<string> BeforePlaces { get; }

    /// <summary>Before "in" and a name that is no place: "called in", "shares in".</summary>
    public HashSet<string> BeforeIn { get; }

    /// <summary>Words behind a hyphen that are no part of the name before it: "Dutch-born".</summary>
    public HashSet<string> NoSecondHalves { get; }

    /// <summary>Words in small letters inside what an acronym stands for.</summary>
    public HashSet<string> InExpansions { get; }

    /// <summary>First names that are words too: "Dewi", "Agung".</summary>
    public HashSet<string> GivenNames { get; }

    /// <summary>What a person is, with a capital at the start of a sentence alone: "Teenager Lestari".</summary>
    public HashSet<string> Roles { get; }

    /// <summary>Words of the language that are no names by themselves.</summary>
    public HashSet<string> Common { get; }

    /// <summary>Function words.</summary>
    public HashSet<string> StopWords { get; }

    /// <summary>The one word of a name, particles before it left out: "Sharaa" of "al-Sharaa"; null where there are more.</summary>
    public string? WithoutParticles(List<string> words) =>
        words.Take(words.Count - 1).All(Particles.Contains) ? words[^1] : null;

    /// <summary>The tables of a language; a language without tables of its own is read with the English ones.</summary>
    public static NameTables For(Language language) => (language == Language.Indonesian ? Indonesian : English).Value;

    /// <summary>
    /// True where one key may stand for the other, in either order: the seat of a government for the country (Damascus
    /// and Syria), an office for its body (the finance minister and ministry).
    /// </summary>
    public static bool StandsFor(string key, string other) =>
        (Stands.Value.TryGetValue(key, out var whole) && whole == other) || (Stands.Value.TryGetValue(other, out whole) && whole == key);

    /// <summary>True for the key of an office or a seat of government, which stands for a body or a country.</summary>
    public static bool IsOffice(string key) => Stands.Value.ContainsKey(key);

    /// <summary>True for a word that a common noun beside a name adds to its key: the river of "citarum river".</summary>
    public static bool IsHead(ReadOnlySpan<char> word) => HeadWords.Value.Contains(word);

    /// <summary>True for the key of a place or an organisation that the tables have.</summary>
    public static bool IsKey(string key) => Keys.Value.Contains(key);

    /// <summary>
    /// True for two keys that the tables have: two names, however alike they are written, as South
    /// Korea and Korea Utara, or Bank Indonesia and Bank Mandiri.
    /// </summary>
    public static bool AreTwo(string key, string other) => key != other && IsKey(key) && IsKey(other);

    /// <summary>
    /// The other language's forms are known too where they cannot be taken for words of this one:
    /// "Gedung Putih" in English, "White House" in Indonesian.
    /// </summary>
    private void AddAll(IReadOnlyList<string[]> rows, int firstColumn, Func<string[], NameKind> kind, bool indonesian, bool foreign = false)
    {
        foreach (var row in rows)
        {
            var column = firstColumn + (indonesian ? 1 : 0);
            if (column >= row.Length)
            {
                continue;
            }

            foreach (var form in AnchorTables.Split(row[column]))
            {
                if (!foreign || (char.IsUpper(form[0]) && (form.Length > 3 || form.All(char.IsUpper)) && !_otherWords.Contains(form)))
                {
                    var pieces = PieceScanner.Phrase(form);
                    Known.Add([.. pieces.Select(p => p.Form)], new(row[0], kind(row), [.. pieces.Select(p => p.Case)]));
                }
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> ByKey(string table, int column) =>
        LanguageTables.Embedded.Rows(table).Where(r => r.Length > column && r[column].Length > 0)
            .Select(r => KeyValuePair.Create(r[0], r[column]));

    private static NameKind KindOf(string cell) => Enum.Parse<NameKind>(cell, ignoreCase: true);
}
