namespace Alignment.Texts;

/// <summary>How a full stop after a word is to be read.</summary>
internal enum StopKind
{
    /// <summary>An ordinary word: the stop ends the sentence.</summary>
    None,

    /// <summary>Stands before what it names (Dr., Jl.): never an end.</summary>
    Before,

    /// <summary>Goes on when a figure follows (No. 5, Rp. 5.000, Nov. 13).</summary>
    Number,

    /// <summary>Goes on when a Roman figure follows (gol. III), while "gol. 3 menit kemudian" ends a goal.</summary>
    Rank,

    /// <summary>Part of a name (U.S., Tbk., S.H.): an end only before a word that starts sentences.</summary>
    Inside,

    /// <summary>An end when a capital follows (dll., p.m.).</summary>
    End,

    /// <summary>A single letter after this word is no initial (Group B.).</summary>
    Label,

    /// <summary>Behind a place it tells whose clock is meant (8 p.m. Jakarta time).</summary>
    Clock,
}

/// <summary>
/// The abbreviations of one language, from abbreviations.tsv, and what the shape of a word says where the table is silent.
/// </summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, StopKind>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal Abbreviations(Language language, LanguageTables tables)
    {
        var kinds = new Dictionary<string, StopKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in tables.Rows("abbreviations", 3))
        {
            if (row[0] == "*" || row[0] == language.Code)
            {
                kinds[row[1]] = row[2] switch
                {
                    "before" => StopKind.Before,
                    "number" => StopKind.Number,
                    "rank" => StopKind.Rank,
                    "inside" => StopKind.Inside,
                    "end" => StopKind.End,
                    "label" => StopKind.Label,
                    "clock" => StopKind.Clock,
                    _ => throw new InputException("abbreviations.tsv", null,
                        $"'{row[2]}' is no kind: expected before, number, rank, inside, end, label or clock"),
                };
            }
        }

        _lookup = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True when a single letter after this word names a thing and not a person.</summary>
    internal bool IsLabel(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var kind) && kind == StopKind.Label;

    /// <summary>True for the word that closes the name of a clock.</summary>
    internal bool IsClock(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var kind) && kind == StopKind.Clock;

    /// <summary>What a full stop after <paramref name="word"/> (without it) means.</summary>
    internal StopKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
        {
            return StopKind.None;
        }

        if (_lookup.TryGetValue(word, out var kind) && kind is not (StopKind.Label or StopKind.Clock))
        {
            // "p. 5" is a page, "John P. Reyes" has an initial.
            return kind == StopKind.Number && word.Length == 1 && char.IsUpper(word[0]) ? StopKind.Inside : kind;
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) ? StopKind.Inside : StopKind.None;
        }

        if (word.Contains('.'))
        {
            return IsDotted(word) ? StopKind.Inside : StopKind.None;
        }

        return word.Length <= 4 && char.IsUpper(word[0]) && !char.IsUpper(word[^1]) && word.IndexOfAny("aeiouyAEIOUY") < 0
            && !word.ContainsAnyInRange('0', '9')
            ? StopKind.Before
            : StopKind.None;
    }

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var run = 0;
        foreach (var c in word)
        {
            run = c == '.' ? 0 : run + 1;
            if (run > 3 || (c != '.' && !char.IsLetter(c)))
            {
                return false;
            }
        }

        return true;
    }
}
