using System.Globalization;
using Alignment.Anchors;

namespace Alignment.Search;

/// <summary>How values become terms: a sentence is found by what it says and by what says less; a query asks for what it says.</summary>
public static class ValueTerms
{
    /// <summary>The type term of an anchor.</summary>
    public static string TypeOf(Anchor anchor) =>
        anchor.Value is NameValue { Kind: not NameKind.Unknown } name ? Name(name.Kind) : Name(anchor.Type);

    /// <summary>
    /// All terms that a sentence with this value is found by, most exact first: <c>2025-08-08</c> also by 2025-08, by 2025 and by 8
    /// August of any year; <c>USD 5000000</c> also by 5000000.
    /// </summary>
    public static IEnumerable<string> OfSentence(AnchorValue value)
    {
        yield return OfQuery(value);
        switch (value)
        {
            case DateValue date:
                foreach (var wider in Wider(date))
                {
                    yield return wider;
                }

                break;
            case NumericValue { Unit.Length: > 0 } numeric:
                yield return numeric.Magnitude.ToString("0.############", CultureInfo.InvariantCulture);
                break;
            case NameValue name when name.Key.Contains(' ', StringComparison.Ordinal):
                foreach (var part in name.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
                {
                    yield return part;
                }

                if (name.Acronym is { } acronym)
                {
                    yield return acronym;
                }

                break;
        }
    }

    /// <summary>The term that a query with this value asks for.</summary>
    public static string OfQuery(AnchorValue value) =>
        value is DateValue { Last: not null } range ? (range with { Last = null }).Normal : value.Normal;

    private static IEnumerable<string> Wider(DateValue date)
    {
        var first = date with { Last = null };
        if (first is { Year: not null, Month: not null, Day: not null })
        {
            yield return (first with { Day = null }).Normal;
            yield return (first with { Year = null }).Normal;
        }

        if (first is { Year: not null, Month: not null })
        {
            yield return (first with { Month = null, Day = null }).Normal;
        }

        if (first.Month is not null && (first.Year ?? first.Day) is not null)
        {
            yield return (first with { Year = null, Day = null }).Normal;
        }
    }

    private static string Name(AnchorType type) => type switch
    {
        AnchorType.Number => "number",
        AnchorType.Ordinal => "ordinal",
        AnchorType.Percent => "percent",
        AnchorType.Money => "money",
        AnchorType.Quantity => "quantity",
        AnchorType.Date => "date",
        AnchorType.Time => "time",
        _ => "name",
    };

    private static string Name(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Place => "place",
        _ => "organisation",
    };
}
