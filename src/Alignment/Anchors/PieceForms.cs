using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>The written pieces of texts in one language, each made once and remembered as long as there is room. Thread-safe.</summary>
/// <param name="opensValue">Whether a figure, a date or a time may begin with this form.</param>
/// <param name="opensName">Whether a known name begins with this form.</param>
/// <param name="opensAcronym">Whether an acronym may stand behind this form.</param>
internal sealed class PieceForms(Func<string, bool> opensValue, Func<string, bool> opensName, Func<string, bool> opensAcronym)
{
    /// <summary>Longer words are hardly met twice.</summary>
    private const int Longest = 40;

    private readonly WordCache<PieceForm> _cache = new();

    /// <summary>What a piece written so is; its kind follows from its first character.</summary>
    public PieceForm Of(ReadOnlySpan<char> written, PieceKind kind)
    {
        if (written.Length > Longest)
        {
            return Make(written, kind);
        }

        if (_cache.Find(written, out var slot) is { } known)
        {
            return known;
        }

        var made = Make(written, kind);
        _cache.Put(slot, made);
        return made;
    }

    /// <summary>The form of a piece by itself, as it stands in a table.</summary>
    public static PieceForm Plain(ReadOnlySpan<char> written, PieceKind kind)
    {
        // One string for both where they are alike: what is compared most stands in memory once.
        var text = TextOf(written, kind);
        return new(written.SequenceEqual(text) ? text : written.ToString(), kind, text,
            kind == PieceKind.Word ? CaseOf(written) : LetterCase.Lower);
    }

    private PieceForm Make(ReadOnlySpan<char> written, PieceKind kind)
    {
        var plain = Plain(written, kind);
        return plain with
        {
            OpensValue = kind == PieceKind.Digits || opensValue(plain.Text),
            OpensName = kind == PieceKind.Word && opensName(plain.Text),
            OpensAcronym = opensAcronym(plain.Text),
        };
    }

    private static string TextOf(ReadOnlySpan<char> written, PieceKind kind) => kind switch
    {
        PieceKind.Word => WordOf(Characters.Visible(written)),
        PieceKind.Digits => Characters.Visible(written).ToString(),
        _ => written switch
        {
            "–" or "—" or "−" or "‒" or "―" => "–",
            "‑" or "‐" => "-",
            ['\'' or '’', _] => "'s",
            _ => written.ToString(),
        },
    };

    // An abbreviation of single letters always has its last point: "U.S" is "u.s.".
    private static string WordOf(ReadOnlySpan<char> written)
    {
        var form = written.ToString().ToLowerInvariant().Replace('’', '\'');
        return form.Contains('.', StringComparison.Ordinal) && !form.EndsWith('.') ? form + "." : form;
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return LetterCase.Lower;
        }

        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return LetterCase.Capital;
            }

            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters >= 2 ? LetterCase.Upper : LetterCase.Capital;
    }
}
