namespace Alignment.Texts;

/// <summary>
/// Which paragraphs are captions of photographs: by a credit, by the number of the picture, by who stands where. Immutable, thread-safe.
/// </summary>
internal sealed class Captions
{
    // "Peran Pusat (Jawa/Bali)" is a heading; longer lines with such an end were captions on the pages looked at.
    private const int FewestWords = 4;

    private static readonly string[] Names = ["Item ", "Image ", "Photo ", "Slide ", "Foto ", "Gambar "];

    private readonly PhotoCredits _credits;
    private readonly SentenceSplitter _splitter;
    private readonly HashSet<string> _positions;
    private readonly HashSet<string> _besidePositions;

    internal Captions(LanguageTables tables, SentenceSplitter splitter, NameLines names)
    {
        _credits = new(tables, names);
        _splitter = splitter;
        _positions = PhotoCredits.Words(tables, "position");
        _besidePositions = PhotoCredits.Words(tables, "beside-position");
    }

    /// <summary>
    /// Marks the captions among the paragraphs that have no role yet. The last running text keeps its own: names behind it are a signature.
    /// Where captions would outnumber the running text, as in a gallery or in briefs that each name their agency, they are the text.
    /// </summary>
    internal void Mark(IReadOnlyList<Paragraph> paragraphs)
    {
        var last = paragraphs.Count - 1;
        while (last >= 0 && !(paragraphs[last].Role is null && paragraphs[last].IsRunningText && !IsNumbered(paragraphs[last].Text)))
        {
            last--;
        }

        var (captions, texts) = (new List<Paragraph>(), 0);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Role is not null)
            {
                continue;
            }

            if (i != last && IsCaption(paragraphs[i], i < last))
            {
                captions.Add(paragraphs[i]);
            }
            else
            {
                texts += paragraphs[i].IsRunningText ? 1 : 0;
            }
        }

        foreach (var caption in captions.Count > texts ? [] : captions)
        {
            caption.Role = LineRole.Boilerplate;
        }
    }

    /// <summary>The credit or signature behind the last sentence of running text ("… kata dia. (Antara/Rina)"), or null.</summary>
    internal TextSpan? SignatureAtEnd(string text, TextSpan span)
    {
        if (LineShapes.DeskCodeAtEnd(text, span) is { } code)
        {
            return code;
        }

        if (_credits.AtEnd(span.In(text)) is not { } credit)
        {
            return null;
        }

        var before = span.In(text)[..credit.Start].TrimEnd();
        return before.Length > 0 && before[^1] is '.' or '!' or '?' or '"' or '”' ? new(span.Start + credit.Start, span.End) : null;
    }

    private bool IsCaption(Paragraph paragraph, bool hasTextBelow)
    {
        var text = paragraph.Text;
        if (text.Length >= Paragraph.LongestJudged)
        {
            return false;
        }

        if (IsNumbered(text) || BeginsWithCredit(paragraph))
        {
            return true;
        }

        var credit = _credits.AtEnd(text);
        if (credit is { } found && (found.IsPhoto || hasTextBelow) && CountWords(text, found.Start) >= (found.IsPhoto ? 1 : FewestWords)
            && Sentences(text, found.Start) <= (found.IsPhoto ? 2 : 1))
        {
            return true;
        }

        return paragraph.Words >= FewestWords && HasPosition(text) && Sentences(text, text.Length) <= 1;
    }

    private int Sentences(string text, int end)
    {
        var sentences = new List<TextSpan>();
        _splitter.Split(text, new(0, end), sentences);
        return sentences.Count;
    }

    private static int CountWords(string text, int end)
    {
        var words = 0;
        foreach (var range in text.AsSpan(0, end).Split(' '))
        {
            words += range.End.Value > range.Start.Value ? 1 : 0;
        }

        return words;
    }

    // "[1/4] A worker…", "Item 2 of 5 A worker…", "1 of 6 | A rescuer…".
    private static bool IsNumbered(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var at = 0;
        var isBracketed = text[0] == '[';
        at += isBracketed ? 1 : 0;
        var isNamed = false;
        foreach (var word in Names)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (isNamed, at) = (true, at + word.Length);
            }
        }

        if (!Digits(text, ref at))
        {
            return false;
        }

        var joint = text.AsSpan(at);
        if (joint is ['/', ..] && isBracketed)
        {
            at++;
        }
        else if (joint.StartsWith(" of ", StringComparison.Ordinal) || joint.StartsWith(" dari ", StringComparison.Ordinal))
        {
            at += joint[1] == 'o' ? 4 : 6;
        }
        else
        {
            return false;
        }

        if (!Digits(text, ref at))
        {
            return false;
        }

        var rest = text.AsSpan(at).TrimStart();
        return isBracketed ? rest is [']', ..] : isNamed ? rest is [] || !char.IsLower(rest[0]) : rest is ['|', ..];
    }

    private static bool Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 3 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > start;
    }

    // "Getty Images  Commuters walk along the tracks": copied from two elements, so two blanks stand between.
    private bool BeginsWithCredit(Paragraph paragraph)
    {
        var gap = paragraph.EndsWithFullStop ? -1 : paragraph.Text.IndexOf("  ", StringComparison.Ordinal);
        return gap > 0 && _credits.IsWhole(paragraph.Text.AsSpan(0, gap));
    }

    // "(left)", "(kedua kanan)", "(second from left)".
    private bool HasPosition(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var length = text.AsSpan(open, Math.Min(32, text.Length - open)).IndexOf(')');
            if (length < 2 || !FollowsName(text, open))
            {
                continue;
            }

            var inner = text.AsSpan(open + 1, length - 1);
            var (all, any) = (true, false);
            foreach (var range in inner.SplitAny(" ,-"))
            {
                var word = inner[range].ToString();
                any |= _positions.Contains(word);
                all &= _positions.Contains(word) || _besidePositions.Contains(word);
            }

            if (all && any)
            {
                return true;
            }
        }

        return false;
    }

    // "Lukas Arden (left)", not "the cabinet (left)".
    private static bool FollowsName(string text, int open)
    {
        var before = text.AsSpan(0, open).TrimEnd();
        return before.Length > 0 && char.IsUpper(before[before.LastIndexOf(' ') + 1]);
    }
}
