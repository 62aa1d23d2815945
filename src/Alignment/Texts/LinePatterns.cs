namespace Alignment.Texts;

/// <summary>The key words of boilerplate.tsv for one language: which lines are bylines or not the article's own.</summary>
internal sealed class LinePatterns
{
    private readonly List<(string[] Parts, LineRole Role)> _labels = [], _starts = [], _sentences = [], _contains = [], _banners = [];
    private readonly Dictionary<string, LineRole> _whole = new(StringComparer.Ordinal);

    internal LinePatterns(Language language, LanguageTables tables)
    {
        foreach (var row in tables.Rows("boilerplate", 4))
        {
            if (row[0] != "*" && row[0] != language.Code)
            {
                continue;
            }

            var role = row[2] switch
            {
                "byline" => LineRole.Byline,
                "boilerplate" => LineRole.Boilerplate,
                _ => throw new InputException("boilerplate.tsv", null, $"'{row[2]}' is no role: expected byline or boilerplate"),
            };
            var parts = row[3].Split('…', StringSplitOptions.TrimEntries);
            switch (row[1])
            {
                case "label": _labels.Add((parts, role)); break;
                case "whole": _whole[row[3]] = role; break;
                case "start": _starts.Add((parts, role)); break;
                case "sentence": _sentences.Add((parts, role)); break;
                case "contains": _contains.Add((parts, role)); break;
                case "banner": _banners.Add((parts, role)); break;
                default: throw new InputException("boilerplate.tsv", null,
                    $"'{row[1]}' is no place: expected label, whole, start, sentence, contains or banner");
            }
        }
    }

    /// <summary>What the key words make of a paragraph, or null. Paragraphs over 200 characters are never judged by key words: they are running text.</summary>
    internal LineRole? RoleOf(Paragraph paragraph)
    {
        if (paragraph.Span.Length > 200)
        {
            return null;
        }

        var text = Characters.FormOf(paragraph.Text);
        if (_whole.TryGetValue(text.Trim(' ', ':', '.', '!', '|', '-', '–', '—', '>', '»', '›', '[', ']', '#'), out var role)
            || _whole.TryGetValue(text, out role))
        {
            return role;
        }

        foreach (var (parts, labelled) in _labels)
        {
            if (text.StartsWith(parts[0], StringComparison.Ordinal) && text.AsSpan(parts[0].Length).TrimStart() is [':', ..])
            {
                return labelled;
            }
        }

        if (Match(_sentences, text, anchored: true) is { } sentence)
        {
            return sentence;
        }

        return paragraph.EndsWithStop ? null : Match(_contains, text, anchored: false) ?? (paragraph.Words > 9 ? null : Match(_starts, text, anchored: true));
    }

    /// <summary>True for a banner line: asked only of short lines before the headline or after the end.</summary>
    internal bool IsBanner(Paragraph paragraph) =>
        paragraph.Text.Length <= 120 && Match(_banners, Characters.FormOf(paragraph.Text), anchored: false) is not null;

    private static LineRole? Match(List<(string[] Parts, LineRole Role)> patterns, string text, bool anchored)
    {
        foreach (var (parts, role) in patterns)
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
