using System.Globalization;

namespace Alignment.Texts;

/// <summary>Reads the date of a line, and tells whether the line holds nothing but date and time.</summary>
internal sealed class DateLine
{
    /// <summary>Characters within which the dash of a dateline stands: "KUPANG, Nusa Tenggara Timur, 9 November 2026 (Antara) –".</summary>
    private const int LongestDateline = 100;

    private readonly Dictionary<string, int> _months;
    private readonly HashSet<string> _weekdays;
    private readonly HashSet<string> _markers;
    private readonly HashSet<string> _companions;
    private readonly bool _monthFirst;

    internal DateLine(Language language, LanguageTables tables)
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in tables.Rows("months", 3))
        {
            foreach (var name in row.Skip(1).SelectMany(names => names.Split('|')))
            {
                months.TryAdd(name, int.Parse(row[0], CultureInfo.InvariantCulture));
            }
        }

        _months = months;
        _weekdays = tables.Rows("weekdays", 3).SelectMany(row => row.Skip(1)).SelectMany(names => names.Split('|'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        _markers = _weekdays.Concat(tables.Rows("time-zones", 1).Select(row => row[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _companions = tables.Rows("dateline-words", 2).Where(row => row[0] == "*" || row[0] == language.Code).Select(row => row[1])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        _monthFirst = language == Language.English;
    }

    /// <summary>
    /// The first full date (day, month, year) in the text, or null. Figures alone whose order is open (8/9/2025 in English) give none.
    /// </summary>
    internal DateOnly? Find(ReadOnlySpan<char> text) => First(Parts(text), static (_, _) => true);

    /// <summary>
    /// The first full date of a paragraph that a newspaper would date itself by: before the dash of a dateline, or beside its day of the
    /// week, "Senin malam (9/11/2026)". Any other may be of the story, "he was born on January 5, 1970".
    /// </summary>
    internal DateOnly? FindInBody(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, LongestDateline)];
        var dash = start.IndexOfAny('–', '—') is >= 0 and var wide ? wide : start.IndexOf(" - ");
        return (dash > 0 ? Find(text[..dash]) : null) ?? First(Parts(text), (parts, i) => IsWeekday(parts, i - 1) || IsWeekday(parts, i - 2));
    }

    private bool IsWeekday(List<Part> parts, int i) => i >= 0 && _weekdays.Contains(parts[i].Word);

    private DateOnly? First(List<Part> parts, Func<List<Part>, int, bool> isAsked)
    {
        for (var i = 0; i + 2 < parts.Count; i++)
        {
            if (isAsked(parts, i) && DateAt(parts, i) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>True when the line holds a date or a time of publication and nothing else.</summary>
    internal bool IsWhole(ReadOnlySpan<char> text)
    {
        if (text.Length > 120)
        {
            return false;
        }

        var (marked, figures) = (false, false);
        foreach (var part in Parts(text))
        {
            if (part.Number >= 0)
            {
                figures = true;
            }
            else if (_months.ContainsKey(part.Word) || _markers.Contains(part.Word))
            {
                marked = true;
            }
            else if (!_companions.Contains(part.Word))
            {
                return false;
            }
            else
            {
                marked |= part.Word.Length > 3;
            }
        }

        return figures && (marked || Find(text) is not null);
    }

    private DateOnly? DateAt(List<Part> parts, int i)
    {
        var (a, b, c) = (parts[i], parts[i + 1], parts[i + 2]);
        if (a.Number >= 0 && b.Number < 0 && c.IsYear && _months.TryGetValue(b.Word, out var month))
        {
            return Date(c.Number, month, a.Number);
        }

        if (a.Number < 0 && b.Number >= 0 && c.IsYear && _months.TryGetValue(a.Word, out month))
        {
            return Date(c.Number, month, b.Number);
        }

        if (a.Number < 0 || b.Number < 0 || c.Number < 0 || a.Joint is not ('/' or '-' or '.') || b.Joint != a.Joint)
        {
            return null;
        }

        if (a.IsYear)
        {
            return Date(a.Number, b.Number, c.Number);
        }

        if (!c.IsYear)
        {
            return null;
        }

        return (_monthFirst, a.Number > 12, b.Number > 12) switch
        {
            (false, _, false) or (true, true, false) => Date(c.Number, b.Number, a.Number),
            (_, false, true) => Date(c.Number, a.Number, b.Number),
            _ => a.Number == b.Number ? Date(c.Number, a.Number, b.Number) : null,
        };
    }

    private static DateOnly? Date(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static List<Part> Parts(ReadOnlySpan<char> text)
    {
        var parts = new List<Part>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                for (; i < text.Length && char.IsAsciiDigit(text[i]); i++)
                {
                }

                var number = i - start <= 4 ? int.Parse(text[start..i], CultureInfo.InvariantCulture) : int.MaxValue;
                parts.Add(new("", number, i - start, i < text.Length ? text[i] : '\0'));
            }
            else if (char.IsLetter(text[i]))
            {
                for (; i < text.Length
                    && (char.IsLetter(text[i])
                        || (Characters.IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))); i++)
                {
                }

                var word = text[start..i];
                var isOrdinal = start > 0 && char.IsAsciiDigit(text[start - 1]) && word is "st" or "nd" or "rd" or "th";
                if (!isOrdinal)
                {
                    parts.Add(new(word.ToString(), -1, 0, '\0'));
                }
            }
            else
            {
                i++;
            }
        }

        return parts;
    }

    private readonly record struct Part(string Word, int Number, int Digits, char Joint)
    {
        public bool IsYear => Digits == 4 && Number is >= 1900 and <= 2199;
    }
}
