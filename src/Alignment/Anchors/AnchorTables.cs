using System.Globalization;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>The language tables that figures, dates and times are read with, in one language. Immutable, thread-safe.</summary>
internal sealed class AnchorTables
{
    private static readonly Lazy<AnchorTables> English = new(() => new(LanguageTables.Embedded, Language.English));
    private static readonly Lazy<AnchorTables> Indonesian = new(() => new(LanguageTables.Embedded, Language.Indonesian));

    private AnchorTables(LanguageTables tables, Language language)
    {
        var code = language.Code;
        var mine = language == Language.Indonesian ? 1 : 0;
        Numerals = tables.Rows("numerals").Where(r => r[0] == code)
            .ToDictionary(r => r[1], r => new Numeral(ClassOf(r[2]), Ratio(r[3]), r.Length > 4 ? Parse(r[4]) : null),
                StringComparer.Ordinal);
        Hedges = Phrases(tables, "hedges", code);
        HedgesAfter = Phrases(tables, "hedges-after", code);
        TimeHedges = Phrases(tables, "time-hedges", code);
        foreach (var row in tables.Rows("units"))
        {
            var unit = UnitOf(row);
            foreach (var form in Split(row[4 + mine]))
            {
                Units.Add(form, unit);
                if (mine == 1 && unit.Base.Length > 0 && !form.Contains(' ', StringComparison.Ordinal) && form.Length > 2
                    && char.IsLetter(form[0]))
                {
                    OneUnits.TryAdd("se" + form.ToLowerInvariant(), unit);
                }
            }
        }

        Year = UnitOf(tables.Rows("units").First(r => r[0] == "year"));
        foreach (var row in tables.Rows("currencies"))
        {
            foreach (var sign in Split(row[1]))
            {
                CurrencySigns.Add(sign, row[0]);
            }

            foreach (var word in Split(row[2 + mine]))
            {
                CurrencyWords.Add(word, row[0]);
            }
        }

        Calendar = new(tables, language);
        Forms = new(Openings().ToHashSet(StringComparer.Ordinal).Contains, NameTables.For(language).Known.Opens,
            Acronyms.Openings.Contains);
        Zones = tables.Rows("time-zones")
            .ToDictionary(r => r[0].ToLowerInvariant(), r => int.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>Numeral words.</summary>
    public Dictionary<string, Numeral> Numerals { get; }

    /// <summary>Phrases before a figure that hedge it.</summary>
    public PhraseTable<Bound> Hedges { get; }

    /// <summary>Phrases after a figure that hedge it.</summary>
    public PhraseTable<Bound> HedgesAfter { get; }

    /// <summary>Phrases before a time of the day that hedge it.</summary>
    public PhraseTable<Bound> TimeHedges { get; }

    /// <summary>Units of measure, percent included; a unit without base only looks like one.</summary>
    public PhraseTable<Unit> Units { get; } = new();

    /// <summary>The unit of ages.</summary>
    public Unit Year { get; }

    /// <summary>One unit in one word: sejam, setahun.</summary>
    public Dictionary<string, Unit> OneUnits { get; } = new(StringComparer.Ordinal);

    /// <summary>Currency signs that stand before the figure.</summary>
    public PhraseTable<string> CurrencySigns { get; } = new();

    /// <summary>Currency words that stand after the figure.</summary>
    public PhraseTable<string> CurrencyWords { get; } = new();

    /// <summary>The words of dates.</summary>
    public CalendarWords Calendar { get; }

    /// <summary>Hours east of UTC by abbreviation in lower case.</summary>
    public Dictionary<string, int> Zones { get; }

    /// <summary>The written pieces of texts in the language.</summary>
    public PieceForms Forms { get; }

    /// <summary>The tables of a language; a language without tables of its own is read with the English ones.</summary>
    public static AnchorTables For(Language language) => (language == Language.Indonesian ? Indonesian : English).Value;

    /// <summary>Splits a cell of alternatives.</summary>
    internal static string[] Split(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static Unit UnitOf(string[] row) => new(row[0], row[1], Parse(row[2]), Parse(row[3]));

    // All that a figure, a date or a time can begin with, digits apart.
    private IEnumerable<string> Openings() =>
    [
        .. TimeReader.Openings, .. Calendar.Openings, .. OrdinalReader.Openings, .. NumberReader.Openings, .. SingleUnits.Openings,
        .. Numerals.Keys, .. OneUnits.Keys, .. CurrencySigns.Openings,
    ];

    private static PhraseTable<Bound> Phrases(LanguageTables tables, string name, string code)
    {
        var phrases = new PhraseTable<Bound>();
        foreach (var row in tables.Rows(name).Where(r => r[0] == code))
        {
            phrases.Add(row[1], row[2] switch { "at-least" => Bound.AtLeast, "at-most" => Bound.AtMost, _ => Bound.About });
        }

        return phrases;
    }

    private static NumeralClass ClassOf(string name) =>
        Enum.Parse<NumeralClass>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static decimal Ratio(string cell) => cell.Split('/') is [var above, var below] ? Parse(above) / Parse(below) : Parse(cell);

    private static decimal Parse(string cell) => decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
