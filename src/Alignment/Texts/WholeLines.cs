namespace Alignment.Texts;

/// <summary>Lines that are furniture as a whole: a button, a bar of buttons, a button with its count.</summary>
internal sealed class WholeLines
{
    private const string Around = " :.!|-–—>»›[]#•·";

    private readonly Dictionary<string, LineRole>.AlternateLookup<ReadOnlySpan<char>> _roles =
        new Dictionary<string, LineRole>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _counted =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    internal void Add(string line, LineRole role) => _roles[line] = role;

    /// <summary>Adds a word that is furniture beside a figure.</summary>
    internal void AddCounted(string word) => _counted.Add(word);

    /// <summary>The role of a line in small letters, or null.</summary>
    internal LineRole? RoleOf(string text)
    {
        if (_roles.TryGetValue(text.AsSpan().Trim(Around), out var role) || _roles.TryGetValue(text, out role))
        {
            return role;
        }

        // "Share · Copy link · Save", "Share  Copy link", "Facebook Twitter WhatsApp". 80: bars of eight buttons are shorter.
        var isBar = text.Length <= 80
            && (IsBar(text, "|·•/:") || IsBar(text.Replace("  ", "|", StringComparison.Ordinal), "|") || IsBar(text, " :")
                || IsCount(text));
        return isBar ? LineRole.Boilerplate : null;
    }

    private bool IsBar(string text, string separators)
    {
        var pieces = 0;
        foreach (var range in text.AsSpan().SplitAny(separators))
        {
            var piece = text.AsSpan()[range].Trim();
            if (piece.Length > 0 && !(_roles.TryGetValue(piece, out var role) && role == LineRole.Boilerplate))
            {
                return false;
            }

            pieces += piece.Length > 0 ? 1 : 0;
        }

        return pieces > 1;
    }

    // "12 Comments", "Dibaca 1.234 kali".
    private bool IsCount(string text)
    {
        var (figures, words) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" ()"))
        {
            var piece = text.AsSpan()[range];
            if (piece.Length == 0)
            {
                continue;
            }

            if (char.IsAsciiDigit(piece[0]))
            {
                figures++;
            }
            else if (_counted.Contains(piece))
            {
                words++;
            }
            else
            {
                return false;
            }
        }

        return figures == 1 && words is 1 or 2;
    }
}
