namespace Alignment.Aligning;

/// <summary>What marks tell of a sentence, whatever its language.</summary>
internal static class SentenceMarks
{
    /// <summary>Letters in a row that make a word: scraps of a scanned page ("f r", "JV") have fewer.</summary>
    private const int ShortestWord = 3;

    /// <summary>What a sentence that begins with a letter, or is empty, begins with.</summary>
    public const char Letter = '\0';

    /// <summary>
    /// The kind of mark that it begins with, one character for the quotes, dashes or brackets of all languages; 0 for a figure,
    /// <see cref="Letter"/> for a letter.
    /// </summary>
    public static char Beginning(ReadOnlySpan<char> text)
    {
        // Which way « and » open depends on the language and the printer: » alone begins a line where a
        // quotation ended at the end of the line before.
        var start = text.TrimStart();
        return start.Length == 0 || char.IsLetter(start[0]) ? Letter : char.IsDigit(start[0]) ? '0' : start[0] switch
        {
            '"' or '\'' or '‘' or '“' or '„' or '‹' or '«' => '"',
            '”' or '›' or '»' => '»',
            '-' or '–' or '—' => '-',
            '(' or '[' => '(',
            _ => '.',
        };
    }

    /// <summary>Commas, semicolons and colons: a translation mostly keeps its clauses.</summary>
    public static int Breaks(ReadOnlySpan<char> text)
    {
        var breaks = 0;
        foreach (var c in text)
        {
            breaks += c is ',' or ';' or ':' ? 1 : 0;
        }

        return breaks;
    }

    /// <summary>Rows of digits; a point or a comma does not end one.</summary>
    public static int Figures(ReadOnlySpan<char> text)
    {
        var (figures, isInside) = (0, false);
        foreach (var c in text)
        {
            figures += char.IsDigit(c) && !isInside ? 1 : 0;
            isInside = char.IsDigit(c) || (isInside && c is '.' or ',');
        }

        return figures;
    }

    /// <summary>True when a digit or three letters in a row stand in it.</summary>
    public static bool HasWordOrFigure(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters == ShortestWord || char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when it opens more brackets than it closes, those that it closes for another left out.</summary>
    public static bool LeavesBracketOpen(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth = c == '(' ? depth + 1 : c == ')' ? Math.Max(0, depth - 1) : depth;
        }

        return depth > 0;
    }

    /// <summary>True when it closes a bracket before it opens one.</summary>
    public static bool ClosesBracketOfAnother(ReadOnlySpan<char> text) => text.IndexOfAny('(', ')') is >= 0 and var at && text[at] == ')';
}
