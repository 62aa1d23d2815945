namespace Alignment.Texts;

/// <summary>
/// Takes inflection off English words (plural, -ed, -ing), never derivation: "ministers" is "minister", but "ministry" stays. What is left
/// must be a known base.
/// </summary>
internal sealed class EnglishStemmer : Stemmer
{
    private readonly HashSet<string> _bases;
    private readonly Dictionary<string, string> _irregulars;

    internal EnglishStemmer(LanguageTables tables)
    {
        _bases = tables.Rows("english-bases").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        _irregulars = tables.Rows("english-irregulars", 2).Select(row => KeyValuePair.Create(row[0], row[1]))
            .ToDictionary(StringComparer.Ordinal);
    }

    internal override string Stem(string form, bool isCapitalised)
    {
        if (_irregulars.TryGetValue(form, out var known))
        {
            return known;
        }

        if (form.Length < 4)
        {
            return form;
        }

        var stem = form[^1] switch
        {
            's' => Singular(form, isCapitalised),
            'd' when form.EndsWith("ied", StringComparison.Ordinal) => Known(form[..^3] + "y") ?? Known(form[..^1]),
            'd' when form.EndsWith("ed", StringComparison.Ordinal) => WithoutSuffix(form, 2),
            'g' when form.EndsWith("ing", StringComparison.Ordinal) => WithoutSuffix(form, 3),
            _ => null,
        };

        // A form may be led back twice: "buildings" to "building", which stays, but "colours" to "colour" to the one spelling of the table.
        return stem is null ? form : _irregulars.GetValueOrDefault(stem, stem);
    }

    private string? Singular(string form, bool isCapitalised)
    {
        if (form.EndsWith("ss", StringComparison.Ordinal) || form.EndsWith("us", StringComparison.Ordinal)
            || form.EndsWith("is", StringComparison.Ordinal))
        {
            return null;
        }

        if (form.EndsWith("ies", StringComparison.Ordinal))
        {
            return Known(form[..^3] + "y") ?? Known(form[..^1]) ?? (isCapitalised || form.Length < 6 ? null : form[..^3] + "y");
        }

        if (form.EndsWith("es", StringComparison.Ordinal))
        {
            var es = form[..^2];
            var sibilant = es[^1] is 's' or 'x' or 'z' or 'o' || es.EndsWith("ch", StringComparison.Ordinal)
                || es.EndsWith("sh", StringComparison.Ordinal);
            if (Known(form[..^1]) is { } withE)
            {
                return withE;
            }

            if (sibilant && (Known(es) is { } || !isCapitalised))
            {
                return es;
            }
        }

        return Known(form[..^1]) ?? (isCapitalised || form.Length < 5 ? null : form[..^1]);
    }

    // "hoping" is from "hope" and "hopping" from "hop": after one short vowel a single consonant would have been doubled.
    private string? WithoutSuffix(string form, int length)
    {
        var rest = form[..^length];
        if (rest.Length < 2 || !HasVowel(rest))
        {
            return null;
        }

        var last = rest[^1];
        var isDoubled = rest.Length > 3 && last == rest[^2] && !IsVowel(last);
        if (isDoubled)
        {
            return Known(rest) ?? Known(rest[..^1]);
        }

        return IsShortSyllable(rest) || last is 'v' or 'c' or 'u' ? Known(rest + "e") ?? Known(rest) : Known(rest) ?? Known(rest + "e");
    }

    private static bool IsShortSyllable(string rest)
    {
        var vowels = 0;
        foreach (var c in rest)
        {
            vowels += IsVowel(c) ? 1 : 0;
        }

        return vowels == 1 && !IsVowel(rest[^1]) && rest[^1] is not ('w' or 'x' or 'y') && IsVowel(rest[^2]);
    }

    private string? Known(string word) => word.Length > 1 && _bases.Contains(word) ? word : null;

    private static bool HasVowel(string word) => word.AsSpan().IndexOfAny("aeiouy") >= 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
