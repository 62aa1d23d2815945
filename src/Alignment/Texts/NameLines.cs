namespace Alignment.Texts;

/// <summary>Lines that hold nothing but names, as bylines do. Immutable, thread-safe.</summary>
internal sealed class NameLines
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _between;

    /// <summary>Reads the words that may stand between names from the table name-words.</summary>
    internal NameLines(LanguageTables tables)
    {
        var words = tables.Rows("name-words", 2).Where(row => row[0] == "between-names").Select(row => row[1]);
        _between = words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True for capitalised words and the small words between names, at least one half of them capitalised.</summary>
    /// <param name="text">The line.</param>
    /// <param name="longest">Words it may have at the most.</param>
    internal bool Match(string text, int longest = 8)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" ,|/—–&()"))
        {
            var word = text.AsSpan()[range];
            if (word.Length == 0)
            {
                continue;
            }

            words++;
            if (char.IsUpper(word[0]) && !word.ContainsAnyInRange('0', '9'))
            {
                capitals++;
            }
            else if (!_between.Contains(word))
            {
                return false;
            }
        }

        return words <= longest && capitals >= 1 && capitals * 2 >= words;
    }
}
