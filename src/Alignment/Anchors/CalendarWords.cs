using System.Globalization;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>The words of dates in one language. Immutable, thread-safe.</summary>
internal sealed class CalendarWords
{
    public CalendarWords(LanguageTables tables, Language language)
    {
        var column = language == Language.Indonesian ? 1 : 0;
        Months = Named(tables, "months", 1 + column);
        Weekdays = Named(tables, "weekdays", 1 + column);
        AddAll(RelativeDays, tables.Rows("relative-days").Where(r => r[0] == language.Code), 3, row => (row[1], Number(row[2])));
        AddAll(MonthParts, tables.Rows("month-parts"), 2, row => (Number(row[0]), Number(row[1])));
        AddAll(YearParts, tables.Rows("year-parts"), 2, row => (Number(row[0]), Number(row[1])));
        AddAll(Holidays, tables.Rows("holidays"), 2 + column, row => (Number(row[0]), Number(row[1])));
    }

    /// <summary>Month by name in lower case.</summary>
    public Dictionary<string, int> Months { get; }

    /// <summary>Day of the week from Sunday 0 by name in lower case.</summary>
    public Dictionary<string, int> Weekdays { get; }

    /// <summary>How many days, weeks, months or years lie between publication and what is spoken of.</summary>
    public PhraseTable<(string Unit, int By)> RelativeDays { get; } = new();

    /// <summary>The days that a part of a month stands for; the last may lie beyond a short month's end.</summary>
    public PhraseTable<(int First, int Last)> MonthParts { get; } = new();

    /// <summary>The months that a part of a year stands for.</summary>
    public PhraseTable<(int First, int Last)> YearParts { get; } = new();

    /// <summary>The day of a holiday.</summary>
    public PhraseTable<(int Month, int Day)> Holidays { get; } = new();

    /// <summary>The words that a date may begin with.</summary>
    public IEnumerable<string> Openings =>
        [.. Months.Keys, .. Weekdays.Keys, .. RelativeDays.Openings, .. MonthParts.Openings, .. YearParts.Openings, .. Holidays.Openings];

    private static Dictionary<string, int> Named(LanguageTables tables, string name, int column)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in tables.Rows(name))
        {
            foreach (var form in AnchorTables.Split(row[column]))
            {
                byName[form.ToLowerInvariant()] = Number(row[0]);
            }
        }

        return byName;
    }

    private static void AddAll<T>(PhraseTable<T> phrases, IEnumerable<string[]> rows, int column, Func<string[], T> value)
    {
        foreach (var row in rows)
        {
            foreach (var form in AnchorTables.Split(row[column]))
            {
                phrases.Add(form, value(row));
            }
        }
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
