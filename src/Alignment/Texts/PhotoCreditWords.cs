namespace Alignment.Texts;

/// <summary>What the words of a credit tell of: a photograph, an agency, or only names. Immutable, thread-safe.</summary>
internal sealed class PhotoCreditWords
{
    private readonly HashSet<string> _photo;
    private readonly HashSet<string> _agencies;
    private readonly NameLines _names;

    /// <summary>Takes the places photo and agency of the table.</summary>
    internal PhotoCreditWords(BoilerplateTable table, NameLines names)
    {
        _names = names;
        _photo = table.Words("photo");
        _agencies = table.Words("agency");
    }

    /// <summary>True for a word that only credits of photographs have: "foto", "dok", "courtesy".</summary>
    internal bool IsPhoto(ReadOnlySpan<char> word) => _photo.Contains(Characters.FormOf(word));

    /// <summary>True for "Foto: warga setempat", "Dok. humas": what follows the word may be anything.</summary>
    internal bool BeginsWithPhoto(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('A', 'z');
        return end > 0 && end < text.Length && text.IndexOfAny('!', '?') < 0 && IsPhoto(text[..end]);
    }

    /// <summary>What a text tells of that holds nothing but the words of a credit and names.</summary>
    internal CreditKind KindOf(ReadOnlySpan<char> text)
    {
        var (kind, names, words) = (CreditKind.Names, 0, 0);
        foreach (var range in text.SplitAny(" ,|/&:;–—©"))
        {
            var word = text[range].Trim("-.'\"“”‘’");
            if (word.Length == 0)
            {
                continue;
            }

            words++;
            var form = Characters.FormOf(word);
            if (_photo.Contains(form))
            {
                kind = CreditKind.Photo;
            }
            else if (_agencies.Contains(form))
            {
                kind = kind == CreditKind.Photo ? kind : CreditKind.Agency;
                names++;
            }
            else if (NameLines.IsCapital(word))
            {
                names++;
            }
            else if (!_names.IsBetween(word) && !(names > 0 && word.Length <= 4 && text[..range.Start] is [.., '/']))
            {
                return CreditKind.None;
            }
        }

        return words is > 0 and <= 12 && (names > 0 || kind == CreditKind.Photo) ? kind : CreditKind.None;
    }
}

/// <summary>What a credit tells of.</summary>
internal enum CreditKind
{
    /// <summary>It is no credit.</summary>
    None,

    /// <summary>Names, which any line may hold.</summary>
    Names,

    /// <summary>An agency, of a photograph or of the text.</summary>
    Agency,

    /// <summary>A photograph.</summary>
    Photo,
}
