using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Known names that stand inside a longer one: the UN in "Sekjen PBB".</summary>
internal static class InnerNames
{
    /// <summary>True when a part of the name, not all of it, is a form of the known name.</summary>
    /// <param name="text">Text that <paramref name="span"/> refers to.</param>
    /// <param name="span">The longer name.</param>
    /// <param name="language">Language of the text.</param>
    /// <param name="key">Key of the known name.</param>
    public static bool Holds(string text, TextSpan span, Language language, string key)
    {
        if (!span.In(text).Contains(' '))
        {
            return false;
        }

        var pieces = new List<Piece>();
        PieceScanner.Scan(text, span, pieces);
        var known = NameTables.For(language).Known;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (known.TryMatch(pieces, i, IsInner, out _, out var inner) && inner.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInner(List<Piece> all, int from, int to, NameEntry entry) =>
        to - from < all.Count && entry.Fits(all, from, allCapitals: false);
}
