namespace Alignment.Texts;

/// <summary>
/// Where somebody stands in a picture, in brackets: "(left)", "(kedua kanan)", "(second from left)". Immutable, thread-safe.
/// </summary>
internal sealed class PicturePositions
{
    private readonly HashSet<string> _positions;
    private readonly HashSet<string> _besidePositions;

    /// <summary>Takes the places position and beside-position of the table.</summary>
    internal PicturePositions(BoilerplateTable table)
    {
        _positions = table.Words("position");
        _besidePositions = table.Words("beside-position");
    }

    /// <summary>True for a text that says where somebody named stands.</summary>
    internal bool IsIn(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var length = text.AsSpan(open, Math.Min(32, text.Length - open)).IndexOf(')');
            if (length < 2 || !FollowsName(text, open))
            {
                continue;
            }

            var inner = text.AsSpan(open + 1, length - 1);
            var (all, any) = (true, false);
            foreach (var range in inner.SplitAny(" ,-"))
            {
                var word = inner[range].ToString();
                any |= _positions.Contains(word);
                all &= _positions.Contains(word) || _besidePositions.Contains(word);
            }

            if (all && any)
            {
                return true;
            }
        }

        return false;
    }

    // "Lukas Arden (left)", not "the cabinet (left)".
    private static bool FollowsName(string text, int open)
    {
        var before = text.AsSpan(0, open).TrimEnd();
        return before.Length > 0 && char.IsUpper(before[before.LastIndexOf(' ') + 1]);
    }
}
