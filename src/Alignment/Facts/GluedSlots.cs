using Alignment.Anchors;

namespace Alignment.Facts;

/// <summary>
/// A person's name that was read as one with the body or place before it ("Bank Samudra Damayanti Kusnadi")
/// is cut off where the other report has one of the two parts by itself; a first name is no body.
/// </summary>
internal static class GluedSlots
{
    /// <summary>Words that must be left for a person's name.</summary>
    private const int LeastWords = 2;

    /// <summary>The slots with such names cut in two; in order of the text.</summary>
    /// <param name="slots">Slots of one side.</param>
    /// <param name="others">Slots of the other side.</param>
    /// <param name="text">Text that the spans of <paramref name="slots"/> refer to.</param>
    public static List<Slot> Cut(List<Slot> slots, List<Slot> others, string text)
    {
        var names = others.Select(o => o.Anchor.Value).OfType<NameValue>().Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        return [.. slots.SelectMany(s => Parts(s, names, text))];
    }

    private static IEnumerable<Slot> Parts(Slot slot, HashSet<string> names, string text)
    {
        var written = slot.Anchor.Span.Of(text).Split(' ');
        if (slot.Anchor.Value is NameValue name && name.Key.Split(' ') is { Length: > LeastWords } words && written.Length == words.Length)
        {
            for (var length = words.Length - LeastWords; length > 0; length--)
            {
                if (names.Contains(string.Join(' ', words[..length]))
                    || (length >= LeastWords && names.Contains(string.Join(' ', words[length..]))))
                {
                    var (start, end) = (slot.Anchor.Span.Start, slot.Anchor.Span.End);
                    var cut = start + written.Take(length).Sum(w => w.Length + 1);
                    return
                    [
                        slot.Holding(new(AnchorType.Name, new(start, cut - 1), name with { Key = string.Join(' ', words[..length]) })),
                        slot.Holding(new(AnchorType.Name, new(cut, end),
                            new NameValue(string.Join(' ', words[length..]), NameKind.Person))),
                    ];
                }
            }
        }

        return [slot];
    }
}
