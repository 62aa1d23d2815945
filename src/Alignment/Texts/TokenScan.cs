namespace Alignment.Texts;

/// <summary>Where the tokens of a text end, by its characters alone. Each scan is linear in what it passes.</summary>
internal static class TokenScan
{
    /// <summary>
    /// End of the word that starts here: letters, digits and marks, with apostrophes between letters and invisible characters inside.
    /// </summary>
    internal static int WordEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            var length = Characters.WordLength(text, i, end);
            if (length > 0)
            {
                i += length;
            }
            else if (i > start && i + 1 < end && Characters.IsApostrophe(text[i]) && char.IsLetter(text[i + 1])
                && char.IsLetter(text[i - 1]))
            {
                i++;
            }
            else if (i > start && Characters.AfterInvisible(text.AsSpan(0, end), i) is var behind && behind > i && behind < end
                && char.IsLetter(text[behind]) && char.IsLetter(text[i - 1]))
            {
                i = behind;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>
    /// End of an abbreviation of single letters with full stops (U.S., a.m., S.H.), the last stop included; <paramref name="start"/> when
    /// there is none.
    /// </summary>
    internal static int DottedEnd(string text, int start, int end)
    {
        var i = start;
        var letters = 0;
        while (i + 1 < end && char.IsLetter(text[i]) && text[i + 1] == '.')
        {
            i += 2;
            letters++;
        }

        // U.S without its last stop
        if (letters > 0 && i < end && char.IsLetter(text[i]) && (i + 1 == end || Characters.WordLength(text, i + 1, end) == 0)
            && letters > 1)
        {
            i++;
            letters++;
        }

        return letters > 1 && (i == end || Characters.WordLength(text, i, end) == 0) ? i : start;
    }

    /// <summary>
    /// End of the number that starts here: digits, the separators <c>. , / :</c> between digits, and letters written to it (95th, 1.2bn,
    /// 5pm).
    /// </summary>
    internal static int NumberEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end
            && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' or '/' or ':' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return WordEnd(text, i, end);
    }

    /// <summary>Where the English possessive of the word begins (Indonesia's), or 0.</summary>
    internal static int PossessiveStart(string text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && Characters.IsApostrophe(text[end - 2]) ? end - 2 : 0;

    /// <summary>The number itself of an ordinal: 95th and ke-95 are 95 to lexicon and search; anything else stays.</summary>
    internal static string WithoutOrdinal(string form)
    {
        if (form.StartsWith("ke-", StringComparison.Ordinal))
        {
            return form[3..];
        }

        var isOrdinal = form.Length > 2 && char.IsAsciiDigit(form[^3]) && form[^2..] is "st" or "nd" or "rd" or "th";
        return isOrdinal ? form[..^2] : form;
    }
}
