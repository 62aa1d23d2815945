namespace Alignment.Texts;

/// <summary>Lines that hold nothing but names, as bylines do. Immutable, thread-safe.</summary>
internal sealed class NameLines
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _between, _inCredits, _jobs, _pronouns;

    /// <summary>Reads the words that may stand between names from the table name-words.</summary>
    internal NameLines(LanguageTables tables)
    {
        var rows = tables.Rows("name-words", 2);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string kind) => rows.Where(row => row[0] == kind).Select(row => row[1])
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        (_between, _inCredits, _jobs, _pronouns) = (Words("between-names"), Words("between-credits"), Words("job"), Words("pronoun"));
    }

    /// <summary>A capitalised word, an address (<c>kabar.id</c>) or a brand with a capital inside (<c>detikNews</c>).</summary>
    internal static bool IsCapital(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]))
        {
            return true;
        }

        var dot = word.IndexOf('.');
        var isAddress = dot > 1 && dot + 2 < word.Length && char.IsLetter(word[dot + 1]);
        return char.IsLetter(word[0]) && (isAddress || word.ContainsAnyInRange('A', 'Z'));
    }

    /// <summary>True for the small words between names: "in", "dan", "via".</summary>
    internal bool IsBetween(ReadOnlySpan<char> word) => _between.Contains(word) || _inCredits.Contains(word);

    /// <summary>True for capitalised words and the small words between names, at least one half of them capitalised.</summary>
    /// <param name="text">The line.</param>
    /// <param name="longest">Words it may have at the most.</param>
    internal bool Match(ReadOnlySpan<char> text, int longest = 8)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in text.SplitAny(" ,|/—–&()"))
        {
            var word = text[range];
            if (word.Length == 0 || word is "-")
            {
                continue;
            }

            words++;
            if (IsCapital(word) && (char.IsLower(word[0]) || !word.ContainsAnyInRange('0', '9')))
            {
                capitals++;
            }
            else if (word[0] != '@' && (!_between.Contains(word) || char.IsUpper(word[0])))
            {
                return false;
            }
        }

        return words <= longest && capitals >= 1 && capitals * 2 >= words;
    }

    /// <summary>What is left of a line of credits: names, and the words between the credits. Pronouns are no names.</summary>
    internal bool MatchCredits(ReadOnlySpan<char> text)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in text.SplitAny(" ,|/—–&();:•*"))
        {
            var word = text[range].Trim("-.");
            if (word.Length == 0)
            {
                continue;
            }

            if (words++ == 0 && _pronouns.Contains(word))
            {
                return false;
            }

            if (char.IsUpper(word[0]))
            {
                capitals++;
            }
            else if (!IsBetween(word) && !_jobs.Contains(word))
            {
                return false;
            }
        }

        return capitals >= 1;
    }

    /// <summary>Authors and where each of them is: "Nora Field, in Darwin, and Putu Sena, in Denpasar".</summary>
    internal bool IsListOfAuthors(string text)
    {
        var (pieces, places) = (0, 0);
        var list = text.Replace(" and ", ", ", StringComparison.Ordinal).Replace(" dan ", ", ", StringComparison.Ordinal);
        foreach (var range in list.AsSpan().Split(','))
        {
            var piece = list.AsSpan()[range].Trim();
            if (piece.Length == 0)
            {
                continue;
            }

            pieces++;
            var isPlace = char.IsLower(piece[0]);
            var hasPlace = isPlace || piece.Contains(" in ", StringComparison.Ordinal) || piece.Contains(" di ", StringComparison.Ordinal)
                || piece.Contains(" dari ", StringComparison.Ordinal);
            places += hasPlace ? 1 : 0;
            if (!Match(piece, isPlace ? 4 : hasPlace ? 6 : 3) || !(piece.Contains(' ') || places > 0))
            {
                return false;
            }
        }

        return pieces > 1 && places > 0;
    }

    /// <summary>An author and a site whose name is written small: "Rina Setyawati - kabarpagi".</summary>
    internal bool IsAuthorOfSite(string text)
    {
        var dash = text.LastIndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && text.AsSpan(0, dash).Contains(' ') && !text.AsSpan(dash + 3).Contains(' ')
            && Match(text.AsSpan(0, dash), longest: 4);
    }

    /// <summary>What an author is: "Asia digital reporter, reporting from Manila", "Wartawan Kabar Pagi di Manado".</summary>
    internal bool IsJob(string text)
    {
        var (words, at) = (0, -1);
        foreach (var range in text.AsSpan().SplitAny(" ,-"))
        {
            var word = text.AsSpan()[range];
            if (word.Length == 0)
            {
                continue;
            }

            if (_jobs.Contains(word))
            {
                at = range.End.Value;
                break;
            }

            if (++words > 4)
            {
                return false;
            }
        }

        return at >= 0 && (text.AsSpan(at).Trim(" ,").Length == 0 || (MatchCredits(text.AsSpan(at)) && text.Length - at <= 60));
    }
}
