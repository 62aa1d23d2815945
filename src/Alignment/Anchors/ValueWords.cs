using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// Words beside a figure or a date that decide what it is: the kinds of data/language/value-words.tsv, of both languages. Immutable,
/// thread-safe.
/// </summary>
internal sealed class ValueWords
{
    private ValueWords(LanguageTables tables)
    {
        var words = tables.Rows("value-words", 2).ToLookup(r => r[0], r => r[1], StringComparer.Ordinal);
        HashSet<string> Of(string kind) => words[kind].ToHashSet(StringComparer.Ordinal);
        (Ahead, BeforeMonth) = (Of("ahead"), Of("before-month"));
        (Counting, Counted, Light, Long) = (Of("counting"), Of("counted"), Of("light"), Of("long"));
        Unranked = Of("unranked");
        (BeforeGroup, Group, AfterRank) = (Of("before-group"), Of("group"), Of("after-rank"));
        (BeforePronoun, AfterPronoun) = (Of("before-pronoun"), Of("after-pronoun"));
        (BeforeHalf, Movement, Change, BeforeOver) = (Of("before-half"), Of("movement"), Of("change"), Of("before-over"));
        (AfterVictory, AfterWon) = (Of("after-victory"), Of("after-won"));
        (BeforeShare, AfterShare) = (Of("before-share"), Of("after-share"));
        (AfterPeriod, BeforeLabel, Compared) = (Of("after-period"), Of("before-label"), Of("compared"));
        (Rest, BeforeRest) = (Of("rest"), Of("before-rest"));
    }

    /// <summary>The words of the embedded table.</summary>
    public static ValueWords Embedded { get; } = new(LanguageTables.Embedded);

    /// <summary>Before a weekday that is still to come.</summary>
    public HashSet<string> Ahead { get; }

    /// <summary>Before May or March where it is no verb.</summary>
    public HashSet<string> BeforeMonth { get; }

    /// <summary>Before four digits that are no year.</summary>
    public HashSet<string> Counting { get; }

    /// <summary>Behind four digits that are no year.</summary>
    public HashSet<string> Counted { get; }

    /// <summary>Between a number and the noun that it counts.</summary>
    public HashSet<string> Light { get; }

    /// <summary>What is so many metres long or high, and the like: behind "400m" that are no 400 million.</summary>
    public HashSet<string> Long { get; }

    /// <summary>Behind "first" that ranks nothing: "first light".</summary>
    public HashSet<string> Unranked { get; }

    /// <summary>Before "kedua" that counts a group and is no rank.</summary>
    public HashSet<string> BeforeGroup { get; }

    /// <summary>Behind "kedua" that counts a group and is no rank.</summary>
    public HashSet<string> Group { get; }

    /// <summary>Behind "kedua" that is a rank.</summary>
    public HashSet<string> AfterRank { get; }

    /// <summary>Before "one" that counts nothing.</summary>
    public HashSet<string> BeforePronoun { get; }

    /// <summary>Behind "one" that counts nothing.</summary>
    public HashSet<string> AfterPronoun { get; }

    /// <summary>Before "half" that is no fraction.</summary>
    public HashSet<string> BeforeHalf { get; }

    /// <summary>Before "up to" that bounds nothing.</summary>
    public HashSet<string> Movement { get; }

    /// <summary>Before an amount that something rose or fell by: "fell $12 to $2,315".</summary>
    public HashSet<string> Change { get; }

    /// <summary>Before "over eight years" that is more than eight years, not in their course.</summary>
    public HashSet<string> BeforeOver { get; }

    /// <summary>Behind "won" that is the verb, whatever stands before: "215 won the right".</summary>
    public HashSet<string> AfterVictory { get; }

    /// <summary>Behind a few won that are money: "5.5 won to 1,350", "12 won higher".</summary>
    public HashSet<string> AfterWon { get; }

    /// <summary>Before "a third" that may be a share.</summary>
    public HashSet<string> BeforeShare { get; }

    /// <summary>Behind "a third" that is a share where one of <see cref="BeforeShare"/> stands before it.</summary>
    public HashSet<string> AfterShare { get; }

    /// <summary>Behind a bare "tahun" or "bulan" that is not the one of publication: "akhir tahun ajaran", "awal bulan puasa".</summary>
    public HashSet<string> AfterPeriod { get; }

    /// <summary>Before a figure that counts nothing but says which one is meant: "lantai dua", "Article 5".</summary>
    public HashSet<string> BeforeLabel { get; }

    /// <summary>Behind "lebih" that compares: "508 meter lebih pendek" is no bound.</summary>
    public HashSet<string> Compared { get; }

    /// <summary>Behind a number that counts the rest, or what is more: "three others", "two more than".</summary>
    public HashSet<string> Rest { get; }

    /// <summary>Before a number that counts the rest.</summary>
    public HashSet<string> BeforeRest { get; }
}
