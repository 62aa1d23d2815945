using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// Finds days, holidays, numerals and digits that are part of a name and no values: Pasar Minggu, Mandailing Natal, Kepulauan Seribu,
/// Jumat Agung, Densus 88.
/// </summary>
internal static class NamedValues
{
    /// <summary>The piece behind the name's words that begin at piece <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public static int Skip(SentenceScan scan, int at)
    {
        if (!scan.IsWord(at) || !scan.IsCapital(at))
        {
            return at;
        }

        var names = NameTables.For(scan.Article.Language);
        var end = scan.Pieces[at].As.OpensName && names.Known.TryMatch(scan.Pieces, at, IsNamed, out var behind, out _) ? behind
            : scan.IsIndonesian && IsHeaded(scan, at, names) ? AfterNumerals(scan, at)
            : at;
        return end > at && !IsDated(scan, end) ? end : at;
    }

    // One part of which could be read as a value.
    private static bool IsNamed(List<Piece> pieces, int from, int to, NameEntry entry)
    {
        if (to - from < 2 || !entry.Fits(pieces, from, allCapitals: false))
        {
            return false;
        }

        var hasValue = false;
        for (var i = from; i < to; i++)
        {
            hasValue |= pieces[i].Kind == PieceKind.Digits || (pieces[i].As.OpensValue && pieces[i].IsCapital);
        }

        return hasValue;
    }

    // "Pasar Kamis", "Simpang Lima"; a numeral behind any noun of a place's name, "Kampung Seribu", but no day: "kata Wali Kota Senin".
    private static bool IsHeaded(SentenceScan scan, int at, NameTables names) =>
        scan.IsCapital(at - 1) && scan.Pieces[at].As.OpensValue
        && (names.ValueHeads.Contains(scan.Form(at - 1))
            || (IsNumeral(scan, at) && names.Heads.TryMatchBefore(scan.Pieces, at, out _, out _)));

    private static bool IsNumeral(SentenceScan scan, int i) => scan.IsCapital(i) && scan.Tables.Numerals.ContainsKey(scan.Form(i));

    private static int AfterNumerals(SentenceScan scan, int at)
    {
        var end = at + 1;
        while (IsNumeral(scan, end))
        {
            end++;
        }

        return end;
    }

    // "di Pasar Minggu (12/3)", "di Pasar Minggu lalu": a day after all.
    private static bool IsDated(SentenceScan scan, int end) =>
        scan.IsDigits(scan.Form(end) is "(" or "," ? end + 1 : end)
        || scan.Form(end) is "ini" or "lalu" or "depan" or "kemarin" or "last" or "next";
}
