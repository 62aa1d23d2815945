namespace Alignment.Anchors;

/// <summary>What the words of a compound numeral come to, each taken where the ones before leave room for it.</summary>
/// <param name="impliedOne">True where an article stands for the one before a scale: "a million".</param>
internal sealed class NumeralSum(bool impliedOne)
{
    // Scales only fall: "two million three thousand".
    private decimal _ceiling = decimal.MaxValue;

    // What the groups that a scale has closed come to, and the group that is open.
    private decimal _total;
    private decimal _group = impliedOne ? 1 : 0;

    // What may still be added to the open group: less than this.
    private int _room = impliedOne ? 1 : 1000;

    public decimal Value => _total + _group;

    /// <summary>Behind "sixty", "enam puluh".</summary>
    public bool IsBeforeDigit => _room == 10;

    /// <summary>Behind "hundred", "thousand": "two hundred and five".</summary>
    public bool IsBeforeAnd => _room is 100 or 1000;

    /// <summary>
    /// Takes a word; false where it belongs to no number with the words before. <paramref name="isNext"/>: nothing stands between.
    /// </summary>
    public bool Add(Numeral word, bool isNext)
    {
        switch (word.Class)
        {
            case NumeralClass.Digit when _room > 10 || (_room == 10 && _group % 10 == 0):
                (_group, _room) = (_group + word.Value, 1);
                return true;
            case NumeralClass.Teen when _room >= 100:
                (_group, _room) = (_group + word.Value, 1);
                return true;
            case NumeralClass.Ten when _room >= 100:
                (_group, _room) = (_group + word.Value, 10);
                return true;
            case NumeralClass.Belas when _room == 1 && _group % 10 != 0 && isNext:
                _group += 10;
                return true;
            case NumeralClass.Puluh when _room == 1 && _group % 10 != 0 && isNext:
                (_group, _room) = (_group + (_group % 10 * 9), 10);
                return true;
            case NumeralClass.Hundred when _room == 1 && _group is > 0 and < 100:
                (_group, _room) = (_group * 100, 100);
                return true;
            case NumeralClass.HundredOne when _room == 1000:
                (_group, _room) = (_group + word.Value, 100);
                return true;
            case NumeralClass.Scale when _group > 0 && word.Value < _ceiling:
                (_total, _group, _ceiling, _room) = (_total + (_group * word.Value), 0, word.Value, 1000);
                return true;
            case NumeralClass.ScaleOne when _group == 0 && word.Value < _ceiling:
                (_total, _ceiling, _room) = (_total + word.Value, word.Value, 1000);
                return true;
            case NumeralClass.Dozen when _group > 0 && _total == 0 && _room > 0:
                (_group, _ceiling, _room) = (_group * 12, 0, 0);
                return true;
            default:
                return false;
        }
    }
}
