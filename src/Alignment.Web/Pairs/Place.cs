using System.Globalization;
using Alignment.Formats;
using Alignment.Lexicons;

namespace Alignment.Web.Pairs;

/// <summary>A sentence of a pair as addresses name it: <c>en-3</c>.</summary>
/// <param name="Key">The side, see <see cref="SideKeys"/>.</param>
/// <param name="Number">The sentence's number.</param>
public readonly record struct Place(string Key, int Number)
{
    /// <summary>Reads a place of a pair; null for anything else.</summary>
    public static Place? Read(string? text, SideKeys keys)
    {
        var dash = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return dash > 0 && text![..dash] is var key && (key == keys.Left || key == keys.Right)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new(key, number)
                : null;
    }

    /// <summary>The side that the place is on.</summary>
    public Side SideIn(SideKeys keys) => Key == keys.Left ? Side.Left : Side.Right;

    /// <summary>As in addresses; also the element's identifier on the page.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}-{Number}");
}
