namespace Alignment.Texts;

/// <summary>
/// Gives every paragraph of an article its role: by key words, shape, and place before the lead, within the text or after its end.
/// Immutable, thread-safe.
/// </summary>
internal sealed class RoleFinder
{
    private readonly LinePatterns _patterns;
    private readonly DateLine _dates;
    private readonly NameLines _names;
    private readonly AuthorLines _authors;
    private readonly Captions _captions;
    private readonly EndSignature _signature;

    internal RoleFinder(Language language, LanguageTables tables, SentenceSplitter splitter)
    {
        _names = new(tables);
        var boilerplate = new BoilerplateTable(tables);
        _patterns = new(language, boilerplate, _names);
        _dates = new(language, tables);
        _authors = new(_names, _dates);
        var credits = new PhotoCredits(boilerplate, _names);
        (_captions, _signature) = (new(boilerplate, credits, splitter), new(credits));
    }

    /// <summary>The desk code, credit or signature behind the last sentence of running text, or null.</summary>
    internal TextSpan? SignatureAtEnd(string text, TextSpan span) => _signature.Find(text, span);

    /// <summary>Sets <see cref="Paragraph.Role"/> of all paragraphs, and returns the headline's, or null.</summary>
    internal Paragraph? Assign(IReadOnlyList<Paragraph> paragraphs, ReadingOptions known)
    {
        foreach (var (paragraph, mark) in paragraphs.Zip(MarkedRole.At(known.Marks, paragraphs.Select(p => p.Span.Start))))
        {
            paragraph.Role = mark is null or LineRole.Subhead ? RoleByItself(paragraph) ?? mark : mark;
        }

        MarkRepeated(paragraphs);
        _captions.Mark(paragraphs);
        var title = paragraphs.FirstOrDefault(p => p.Role == LineRole.Title)
            ?? (known.Title is null ? null : TitleFinder.Known(paragraphs, known.Title));
        var lead = Lead(paragraphs, title);
        for (var i = 0; i < lead; i++)
        {
            if (paragraphs[i].Role is null && paragraphs[i] != title)
            {
                paragraphs[i].Role = _patterns.EdgeRoleOf(paragraphs[i]);
            }
        }

        title ??= TitleFinder.Find(paragraphs, lead);
        var first = 0;
        if (title is not null)
        {
            title.Role = LineRole.Title;
            first = IndexOf(paragraphs, title);
            for (var i = 0; i < first; i++)
            {
                paragraphs[i].Role ??= LineRole.Boilerplate;
            }
        }

        Header(paragraphs, first, lead);
        RelatedLinks.Mark(paragraphs, lead, _patterns);
        Body(paragraphs, lead);
        return title;
    }

    /// <summary>
    /// The date of publication that the bylines before the lead give, else those after it, else a dateline or a date with its weekday in
    /// the first three paragraphs.
    /// </summary>
    internal DateOnly? Published(IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Role == LineRole.Byline && !LineShapes.IsSignature(paragraph.Text) && _dates.Find(paragraph.Text) is { } date)
            {
                return date;
            }
        }

        var bodies = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Role == LineRole.Body && bodies++ < 3 && _dates.FindInBody(paragraph.Text) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private LineRole? RoleByItself(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (LineShapes.IsSignature(text) || _dates.IsWhole(text))
        {
            return LineRole.Byline;
        }

        if (LineShapes.IsDeskCode(text) || LineShapes.IsAddress(text) || LineShapes.IsExchangeRate(text) || LineShapes.IsPlayer(text)
            || !text.Any(char.IsLetterOrDigit))
        {
            return LineRole.Boilerplate;
        }

        if (_patterns.RoleOf(paragraph) is { } role)
        {
            return role;
        }

        return _authors.Match(paragraph) ? LineRole.Byline : paragraph.IsShort && LineShapes.IsMenu(text) ? LineRole.Boilerplate : null;
    }

    // A short line that comes three times is furniture ("ADVERTISEMENT"), whatever it says.
    private static void MarkRepeated(IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var group in paragraphs.Where(p => p.Role is null && p.IsShort && p.Words <= 6)
                .GroupBy(p => p.Text, StringComparer.OrdinalIgnoreCase))
        {
            if (group.Count() >= 3)
            {
                foreach (var paragraph in group)
                {
                    paragraph.Role = LineRole.Boilerplate;
                }
            }
        }
    }

    private static int Lead(IReadOnlyList<Paragraph> paragraphs, Paragraph? title)
    {
        var after = title is null ? 0 : IndexOf(paragraphs, title) + 1;
        for (var i = after; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Role is null && paragraphs[i].IsRunningText)
            {
                return i;
            }
        }

        for (var i = Math.Max(after, 1); i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Role is null && paragraphs[i].EndsWithStop)
            {
                return i;
            }
        }

        return paragraphs.Count;
    }

    // Between headline and lead stand names, agencies and places, or a deck.
    private void Header(IReadOnlyList<Paragraph> paragraphs, int first, int lead)
    {
        for (var i = first; i < lead; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Role is not null)
            {
                continue;
            }

            // Headlines and decks are capitalised in Indonesian as names are: a longer line is a name only beside a line of date or author.
            var hasNeighbour = (i > first && paragraphs[i - 1].Role == LineRole.Byline)
                || (i + 1 < paragraphs.Count && paragraphs[i + 1].Role == LineRole.Byline);
            var isName = paragraph.Words <= (hasNeighbour ? 8 : 4) && !paragraph.EndsWithStop
                && (_names.Match(paragraph.Text) || LineShapes.IsDivided(paragraph.Text));
            isName |= hasNeighbour && paragraph.Words <= 16 && !paragraph.EndsWithStop
                && (_names.IsJob(paragraph.Text) || _names.IsListOfAuthors(paragraph.Text) || _names.IsAuthorOfSite(paragraph.Text));
            paragraph.Role = isName ? LineRole.Byline : paragraph.EndsWithFullStop ? LineRole.Body : LineRole.Subhead;
        }
    }

    private void Body(IReadOnlyList<Paragraph> paragraphs, int lead)
    {
        var last = paragraphs.Count - 1;
        for (; last > lead; last--)
        {
            var paragraph = paragraphs[last];
            paragraph.Role ??= _patterns.IsClosing(paragraph) ? LineRole.Byline : _patterns.EdgeRoleOf(paragraph);
            if (paragraph.Role is null && (paragraph.EndsWithStop || paragraph.Words >= 12))
            {
                break;
            }
        }

        for (var i = lead; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Role is not null)
            {
                continue;
            }

            var isLink = i > 0 && paragraphs[i - 1].Role == LineRole.Boilerplate && paragraphs[i - 1].Text.EndsWith(':')
                && paragraph.IsShort;
            var isAuthor = i < lead + 3 && i + 1 < paragraphs.Count && paragraphs[i + 1].Role == LineRole.Byline && paragraph.IsShort
                && paragraph.Words <= 6 && _names.Match(paragraph.Text);
            paragraph.Role = isLink || i > last
                ? LineRole.Boilerplate
                : isAuthor
                ? LineRole.Byline
                : paragraph.IsShort && i != lead && i != last
                ? LineRole.Subhead
                : LineRole.Body;
        }
    }

    private static int IndexOf(IReadOnlyList<Paragraph> paragraphs, Paragraph paragraph)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (ReferenceEquals(paragraphs[i], paragraph))
            {
                return i;
            }
        }

        return -1;
    }
}
