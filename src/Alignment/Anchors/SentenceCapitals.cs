using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Tells where capitals say nothing about names: at the start of a sentence, in headlines, in shouting.</summary>
internal static class SentenceCapitals
{
    /// <summary>Pieces of the longest date line: "KANAL MAROS, Jakarta, Senin (12/3/2026) –".</summary>
    private const int LongestDateLine = 16;

    /// <summary>
    /// True for the first word of the sentence, also behind its date line, or of a quotation in it, which has a capital in any case.
    /// </summary>
    public static bool IsOpening(SentenceScan scan, int i)
    {
        if (IsBehindDateLine(scan, i - 1))
        {
            return true;
        }

        var before = i - 1;
        while (before >= 0 && scan.Form(before) is "\"" or "“" or "'" or "‘" or "(" or "[" or "–" or "-" or "…" or "«"
            && !(scan.Form(before) == "-" && scan.IsJoined(i)))
        {
            if (before > 0 && scan.Form(before) is "(")
            {
                return false;
            }

            before--;
        }

        return before < 0 || scan.Form(before) is ":" or "." or "?" or "!" or ";" || (before < i - 1 && scan.Form(before) == ",");
    }

    // "MANADO, Ind. – Rescuers", "Jakarta (ANTARA) - Sebanyak": capitals, figures and marks, a word of them in capitals altogether.
    private static bool IsBehindDateLine(SentenceScan scan, int dash)
    {
        if (dash is <= 0 or > LongestDateLine || scan.Form(dash) is not ("-" or "–" or "—")
            || scan.IsJoined(dash) || scan.IsJoined(dash + 1))
        {
            return false;
        }

        var isInCapitals = false;
        for (var i = 0; i < dash; i++)
        {
            if (scan.IsWord(i) && !scan.IsCapital(i))
            {
                return false;
            }

            isInCapitals |= scan.Pieces[i] is { IsWord: true, Case: LetterCase.Upper, Form.Length: > 2 };
        }

        return isInCapitals;
    }

    /// <summary>True where every word of two letters or more, four of them at least, is in capitals.</summary>
    public static bool AreEverywhere(SentenceScan scan)
    {
        var words = 0;
        foreach (var piece in scan.Pieces)
        {
            if (piece.IsWord && piece.Form.Length > 1)
            {
                if (piece.Case != LetterCase.Upper)
                {
                    return false;
                }

                words++;
            }
        }

        return words > 3;
    }

    /// <summary>
    /// True for a headline in title case: of its longer words, five or more, seven in ten have capitals,
    /// and no full stop ends it unless it stands as a heading.
    /// </summary>
    public static bool AreTitleCase(SentenceScan scan)
    {
        var isHeading = scan.Sentence.Role is LineRole.Title or LineRole.Subhead or LineRole.Boilerplate
            || scan.Form(scan.Count - 1) is not ("." or "\"" or "”" or "?" or "!" or "…" or ")" or ",");
        if (!isHeading || !scan.IsCapital(0))
        {
            return false;
        }

        var (longer, capital) = (0, 0);
        foreach (var piece in scan.Pieces)
        {
            if (piece.IsWord && piece.Form.Length > 3)
            {
                longer++;
                capital += piece.IsCapital ? 1 : 0;
            }
        }

        return longer >= 5 && capital * 10 >= longer * 7;
    }
}
