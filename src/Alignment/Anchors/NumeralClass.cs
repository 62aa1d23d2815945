namespace Alignment.Anchors;

/// <summary>What a numeral word does in a compound numeral; the classes of data/language/numerals.tsv.</summary>
internal enum NumeralClass
{
    /// <summary>zero, nol: stands alone.</summary>
    Zero,

    /// <summary>one–nine, satu–sembilan.</summary>
    Digit,

    /// <summary>ten–nineteen, sepuluh, sebelas, duabelas.</summary>
    Teen,

    /// <summary>twenty–ninety, duapuluh.</summary>
    Ten,

    /// <summary>belas: makes a teen of the digit before it.</summary>
    Belas,

    /// <summary>puluh: makes tens of the digit before it.</summary>
    Puluh,

    /// <summary>hundred, ratus.</summary>
    Hundred,

    /// <summary>seratus, duaratus.</summary>
    HundredOne,

    /// <summary>thousand, million, juta, miliar.</summary>
    Scale,

    /// <summary>seribu, sejuta.</summary>
    ScaleOne,

    /// <summary>dozen, lusin.</summary>
    Dozen,

    /// <summary>selusin.</summary>
    DozenOne,

    /// <summary>half, quarter, seperempat.</summary>
    Fraction,

    /// <summary>thirds, pertiga: the denominator after a count.</summary>
    Part,

    /// <summary>dozens, puluhan: a span of counts.</summary>
    Vague,

    /// <summary>first–ninth, which may close a compound ("twenty-first").</summary>
    OrdinalDigit,

    /// <summary>tenth, twentieth, kesepuluh.</summary>
    Ordinal,

    /// <summary>kedua: a rank after its noun, a group of so many before it.</summary>
    Collective,

    /// <summary>both, keduanya: a group of so many.</summary>
    Both,

    /// <summary>once, twice.</summary>
    Times,
}

/// <summary>A numeral word.</summary>
internal readonly record struct Numeral(NumeralClass Class, decimal Value, decimal? To);
