namespace Alignment.Texts;

/// <summary>The key words of boilerplate.tsv for one language: which lines are bylines or not the article's own.</summary>
internal sealed class LinePatterns
{
    // Longest lines that key words are asked of, in UTF-16 units: longer ones are running text.
    private const int Longest = 200;

    private readonly Dictionary<string, PlacePatterns> _places = new(StringComparer.Ordinal)
    {
        ["label"] = new(), ["start"] = new(), ["edge"] = new(), ["sentence"] = new(),
        ["contains"] = new(), ["banner"] = new(), ["link"] = new(),
    };

    private static readonly char[] Openings = [' ', '•', '*', '-', '–', '—', '(', '[', '»', '>'];
    private static readonly char[] AroundHeadings = [' ', ':', '|', '-', '–', '—', '>', '»', '›', '#', '.', '!'];

    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly WholeLines _whole = new();
    private readonly CreditWords _credits, _closings;
    private readonly NameLines _names;

    internal LinePatterns(Language language, BoilerplateTable table, NameLines names)
    {
        _names = names;
        var (credits, closings) = (new List<string>(), new List<string>());
        foreach (var (place, role, words) in table.Of(language))
        {
            switch (place)
            {
                case "whole": _whole.Add(words, role); break;
                case "heading": _headings.Add(words); break;
                case "count": _whole.AddCounted(words); break;
                case "credits": credits.Add(words); break;
                case "closing": closings.Add(words); break;
                default: PatternsAt(place).Add(new(words.Split('…', StringSplitOptions.TrimEntries), role)); break;
            }
        }

        (_credits, _closings) = (new(credits, names), new(closings, names));
    }

    private PlacePatterns PatternsAt(string place) => _places.TryGetValue(place, out var patterns)
        ? patterns
        : throw BoilerplateTable.Malformed($"'{place}' is no place: expected label, whole, start, edge, sentence, contains, "
            + "banner, link, heading, count, credits, closing, photo, agency, position or beside-position");

    /// <summary>
    /// What the key words make of a paragraph, or null. Over 200 characters only lists of credits are known: all else is running text.
    /// </summary>
    internal LineRole? RoleOf(Paragraph paragraph)
    {
        if (_credits.Match(paragraph))
        {
            return LineRole.Byline;
        }

        if (paragraph.Span.Length > Longest)
        {
            return null;
        }

        var whole = Characters.FormOf(paragraph.Text);
        var text = whole.TrimStart(Openings);
        if (_whole.RoleOf(whole) is { } role)
        {
            return role;
        }

        // "Foto: hanya itu yang tersisa darinya." is a sentence of the text.
        if (Labelled("label", text, ':') is { } labelled && !(paragraph.EndsWithFullStop && IsLowerBehindColon(paragraph.Text)))
        {
            return labelled;
        }

        if (Match("sentence", text, anchored: true) is { } sentence)
        {
            return sentence;
        }

        return paragraph.EndsWithStop
            ? null
            : Match("contains", whole, anchored: false) ?? (paragraph.Words > 9 ? null : Starts("start", text, paragraph.Text));
    }

    /// <summary>
    /// What a short line is before the lead or after the end, where banners and calls stand and no headings between paragraphs; or null.
    /// </summary>
    internal LineRole? EdgeRoleOf(Paragraph paragraph)
    {
        if (paragraph.Text.Length > 120)
        {
            return null;
        }

        var text = Characters.FormOf(paragraph.Text);
        return Match("banner", text, anchored: false)
            ?? (paragraph.EndsWithStop || paragraph.Words > 9 ? null : Starts("edge", text, paragraph.Text));
    }

    /// <summary>True for a line below the lead that links to another article: "Explainer: …", "OPINION | …".</summary>
    internal bool IsLink(Paragraph paragraph) => !paragraph.EndsWithFullStop && paragraph.Text.Length <= Longest
        && paragraph.Text.AsSpan().ContainsAny(':', '|')
        && Characters.FormOf(paragraph.Text) is var text && (Labelled("link", text, ':') ?? Labelled("link", text, '|')) is not null;

    /// <summary>True for the heading of a list of links: "More on this story".</summary>
    internal bool IsLinkHeading(Paragraph paragraph) =>
        paragraph.Words <= 6 && _headings.Contains(Characters.FormOf(paragraph.Text).Trim(AroundHeadings));

    /// <summary>True for a last sentence that says who helped: "Field reported from Darwin."</summary>
    internal bool IsClosing(Paragraph paragraph) => _closings.Match(paragraph);

    private LineRole? Labelled(string place, string text, char mark)
    {
        foreach (var (parts, role) in _places[place].At(text))
        {
            if (text.StartsWith(parts[0], StringComparison.Ordinal) && text.AsSpan(parts[0].Length).TrimStart().StartsWith(mark))
            {
                return role;
            }
        }

        return null;
    }

    private static bool IsLowerBehindColon(string text) =>
        text.AsSpan(text.IndexOf(':', StringComparison.Ordinal) + 1).TrimStart() is [var next, ..] && char.IsLower(next);

    // Behind "reporter" or "diperbarui" stand names or a figure, or nothing: "Reporter dipukul" is a heading.
    private LineRole? Starts(string place, string text, string written)
    {
        foreach (var (parts, role) in _places[place].At(text))
        {
            if (InOrder(parts, text, anchored: true) && (role != LineRole.Byline || IsOfNames(written, parts[0])))
            {
                return role;
            }
        }

        return null;
    }

    private bool IsOfNames(string written, string start)
    {
        var at = written.IndexOf(start, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? "" : written.AsSpan(at + start.Length).Trim();
        return rest.Length == 0 || rest.ContainsAnyInRange('0', '9') || _names.Match(rest, longest: 16);
    }

    private LineRole? Match(string place, string text, bool anchored)
    {
        foreach (var (parts, role) in anchored ? _places[place].At(text) : _places[place].All)
        {
            if (InOrder(parts, text, anchored))
            {
                return role;
            }
        }

        return null;
    }

    private static bool InOrder(string[] parts, string text, bool anchored)
    {
        var at = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var found = i == 0 && anchored
                ? (text.StartsWith(parts[0], StringComparison.Ordinal) ? 0 : -1)
                : text.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
            var cutsWord = parts[i].Length > 0 && at < text.Length && char.IsLetterOrDigit(parts[i][^1]) && char.IsLetterOrDigit(text[at]);
            if (cutsWord)
            {
                return false;
            }
        }

        return true;
    }
}
