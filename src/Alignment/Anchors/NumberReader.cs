using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>A number as read from pieces.</summary>
/// <param name="Value">What it is worth; the lower end for a vague count.</param>
/// <param name="To">The upper end of a vague count, or null.</param>
/// <param name="End">The piece after it.</param>
/// <param name="InDigits">True when it begins with digits.</param>
internal readonly record struct NumberReading(decimal Value, decimal? To, int End, bool InDigits);

/// <summary>Reads cardinal numbers, in digits and in words, of one language.</summary>
internal sealed class NumberReader(AnchorTables tables, Language language)
{
    /// <summary>What a number may begin with, besides digits and numerals.</summary>
    public static readonly string[] Openings = ["a", "an", "½", "¼", "¾", "⅓", "⅔"];

    private const decimal Most = 1e18m;

    private readonly bool _pointGroups = language == Language.Indonesian;

    /// <summary>
    /// The number that begins at piece <paramref name="at"/>. <paramref name="money"/>: after a currency sign, where a single letter may stand for a
    /// scale.
    /// </summary>
    public NumberReading? Read(List<Piece> pieces, int at, bool money = false)
    {
        if (at >= pieces.Count)
        {
            return null;
        }

        return pieces[at].Kind switch
        {
            PieceKind.Digits => ReadDigits(pieces, at, money),
            PieceKind.Word => ReadWords(pieces, at),
            _ => FractionSign(pieces[at].Form) is { } part ? new(part, null, at + 1, true) : null,
        };
    }

    private NumberReading? ReadDigits(List<Piece> pieces, int at, bool money)
    {
        if (Figure.Read(pieces[at].Form, _pointGroups) is not { } value)
        {
            return null;
        }

        var i = at + 1;
        while (pieces[at].Form.Length <= 3 && i < pieces.Count && pieces[i].Is("000") && Figure.Times(value, 1000) is { } thousands && thousands <= Most)
        {
            // "88 000": three zeros are no figure by themselves.
            (value, i) = (thousands, i + 1);
        }

        if (i < pieces.Count && FractionSign(pieces[i].Form) is { } part)
        {
            (value, i) = (value + part, i + 1);
        }
        else if (i + 1 < pieces.Count && pieces[i].Is("/") && !pieces[i].Spaced && pieces[i + 1].Kind == PieceKind.Digits && !pieces[i + 1].Spaced
            && Figure.Read(pieces[i + 1].Form, _pointGroups) is { } below && below is >= 2 and <= 10 && value < below)
        {
            return new(value / below, null, i + 2, true);
        }

        var scaled = false;
        while (Scale(pieces, i, money && !scaled) is { } scale && Figure.Times(value, scale) is { } product && product <= Most)
        {
            (value, i, scaled) = (product, i + 1, true);
        }

        return new(value, null, i, true);
    }

    private decimal? Scale(List<Piece> pieces, int i, bool money)
    {
        if (i >= pieces.Count || !pieces[i].IsWord)
        {
            return null;
        }

        if (tables.Numerals.TryGetValue(pieces[i].Form, out var numeral)
            && (numeral.Class is NumeralClass.Scale or NumeralClass.Hundred or NumeralClass.Dozen || IsPluralScale(numeral)))
        {
            return numeral.Value;
        }

        return money ? pieces[i].Form switch
        {
            "m" => _pointGroups ? 1e9m : 1e6m,
            "b" => 1e9m,
            "k" => 1e3m,
            "t" => 1e12m,
            _ => null,
        } : null;
    }

    // "10 millions"; but "2,000 hundreds" is not said.
    private static bool IsPluralScale(Numeral numeral) => numeral is { Class: NumeralClass.Vague, Value: >= 1000 };

    private NumberReading? ReadWords(List<Piece> pieces, int at)
    {
        if (Article(pieces, at) is { } one)
        {
            return one;
        }

        if (!tables.Numerals.TryGetValue(pieces[at].Form, out var first))
        {
            return null;
        }

        switch (first.Class)
        {
            case NumeralClass.Vague:
                return Vague(pieces, at, first);
            case NumeralClass.Fraction:
                return Half(pieces, at, first);
            case NumeralClass.Zero or NumeralClass.DozenOne or NumeralClass.Both:
                return new(first.Value, null, at + 1, false);
            case NumeralClass.Digit or NumeralClass.Teen or NumeralClass.Ten or NumeralClass.HundredOne or NumeralClass.ScaleOne:
                var reading = Compound(pieces, at);
                return WithPart(pieces, reading);
            default:
                return null;
        }
    }

    /// <summary>"a million", "a hundred", "a dozen", "an hour" not: only before a scale.</summary>
    private NumberReading? Article(List<Piece> pieces, int at)
    {
        if (_pointGroups || pieces[at].Form is not ("a" or "an") || at + 1 >= pieces.Count || !tables.Numerals.TryGetValue(pieces[at + 1].Form, out var next))
        {
            return null;
        }

        return next.Class switch
        {
            NumeralClass.Scale or NumeralClass.Hundred or NumeralClass.Dozen when pieces[at + 1].Form.Length > 3 => Compound(pieces, at + 1, impliedOne: true),
            NumeralClass.Fraction => Half(pieces, at + 1, next),
            _ => null,
        };
    }

    private NumberReading? Vague(List<Piece> pieces, int at, Numeral first)
    {
        var i = at + 1;
        var of = i < pieces.Count && pieces[i].Is("of") ? i + 1 : i;
        if (of < pieces.Count && tables.Numerals.TryGetValue(pieces[of].Form, out var scale)
            && (scale.Class == NumeralClass.Scale || (scale.Class == NumeralClass.Vague && of > i && first.Value <= 100 && scale.Value >= 1000)))
        {
            return new(first.Value * scale.Value, first.To * scale.Value, of + 1, false);
        }

        return first.Value == 10 && pieces[at].Is("tens") ? null : new(first.Value, first.To, i, false);
    }

    /// <summary>"half a million", "half an hour", "a quarter of a percentage point": the article after the fraction is passed over.</summary>
    private NumberReading Half(List<Piece> pieces, int at, Numeral first)
    {
        var i = at + 1;
        if (i + 1 < pieces.Count && pieces[i].Is("of") && pieces[i + 1].Form is "a" or "an")
        {
            i += 2;
        }
        else if (i < pieces.Count && pieces[i].Form is "a" or "an")
        {
            i++;
        }

        if (Scale(pieces, i, money: false) is { } scale)
        {
            return new(first.Value * scale, null, i + 1, false);
        }

        return new(first.Value, null, i, false);
    }

    private NumberReading Compound(List<Piece> pieces, int at, bool impliedOne = false)
    {
        var (total, group, ceiling) = (0m, impliedOne ? 1m : 0m, decimal.MaxValue);
        var (i, end, room) = (at, at, impliedOne ? 1m : 1000m);
        while (i < pieces.Count && tables.Numerals.TryGetValue(pieces[i].Form, out var word))
        {
            switch (word.Class)
            {
                case NumeralClass.Digit when room > 9 || (room == 10 && group % 10 == 0):
                    group += word.Value;
                    room = 1;
                    break;
                case NumeralClass.Teen when room >= 100:
                    group += word.Value;
                    room = 1;
                    break;
                case NumeralClass.Ten when room >= 100:
                    group += word.Value;
                    room = 10;
                    break;
                case NumeralClass.Belas when room == 1 && group % 10 != 0 && i == end:
                    group += 10;
                    break;
                case NumeralClass.Puluh when room == 1 && group % 10 != 0 && i == end:
                    group += group % 10 * 9;
                    room = 10;
                    break;
                case NumeralClass.Hundred when room == 1 && group is > 0 and < 100:
                    (group, room) = (group * 100, 100);
                    break;
                case NumeralClass.HundredOne when room == 1000:
                    (group, room) = (group + 100, 100);
                    break;
                case NumeralClass.Scale when group > 0 && word.Value < ceiling:
                    (total, group, ceiling, room) = (total + (group * word.Value), 0, word.Value, 1000);
                    break;
                case NumeralClass.ScaleOne when group == 0 && word.Value < ceiling:
                    (total, ceiling, room) = (total + word.Value, word.Value, 1000);
                    break;
                case NumeralClass.Dozen when group > 0 && total == 0:
                    return new(group * 12, null, i + 1, false);
                default:
                    return new(total + group, null, end, false);
            }

            end = ++i;
            i += Hyphen(pieces, i, room);
            if (i < pieces.Count && pieces[i].Is("and") && room is 100 or 1000)
            {
                i++;
                i += Hyphen(pieces, i, room);
            }
        }

        return new(total + group, null, end, false);
    }

    // "sixty-five", "one-hundred-and-sixty-five"; of Indonesian numerals only "dua puluh-lima" is joined so.
    private int Hyphen(List<Piece> pieces, int at, decimal room) => at < pieces.Count && pieces[at].Is("-") && (room == 10 || !_pointGroups) ? 1 : 0;

    /// <summary>"two-thirds", "tiga perempat", "dua per tiga", "one and a half", "satu setengah".</summary>
    private NumberReading WithPart(List<Piece> pieces, NumberReading whole)
    {
        var i = whole.End;
        if (i >= pieces.Count)
        {
            return whole;
        }

        if (i + 1 < pieces.Count && pieces[i].Is("-"))
        {
            i++;
        }

        if (tables.Numerals.TryGetValue(pieces[i].Form, out var part))
        {
            if (part.Class == NumeralClass.Part || (part.Class is NumeralClass.OrdinalDigit && !_pointGroups && whole.Value == 1 && part.Value == 3))
            {
                return new(whole.Value / part.Value, null, i + 1, false);
            }

            if (part.Class == NumeralClass.Fraction && (_pointGroups || whole.Value == 1))
            {
                return _pointGroups ? new(whole.Value + part.Value, null, i + 1, false) : new(part.Value, null, i + 1, false);
            }
        }

        if (_pointGroups && pieces[i].Is("per") && i + 1 < pieces.Count && tables.Numerals.TryGetValue(pieces[i + 1].Form, out var below)
            && below.Class == NumeralClass.Digit && below.Value > whole.Value)
        {
            return new(whole.Value / below.Value, null, i + 2, false);
        }

        return i + 2 < pieces.Count && pieces[i].Is("and") && pieces[i + 1].Is("a") && pieces[i + 2].Form is "half" or "quarter"
            ? new(whole.Value + (pieces[i + 2].Is("half") ? 0.5m : 0.25m), null, i + 3, false)
            : whole;
    }

    private static decimal? FractionSign(string form) => form switch
    {
        "½" => 0.5m,
        "¼" => 0.25m,
        "¾" => 0.75m,
        "⅓" => 1m / 3,
        "⅔" => 2m / 3,
        _ => null,
    };
}
