namespace Alignment.Texts;

/// <summary>Two lines are the same when they differ only in white space and letter case.</summary>
internal sealed class SameLine : IEqualityComparer<string>
{
    private SameLine()
    {
    }

    internal static SameLine Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return x == y;
        }

        var (i, j) = (0, 0);
        while (true)
        {
            (i, j) = (SkipBlanks(x, i), SkipBlanks(y, j));
            if (i == x.Length || j == y.Length)
            {
                return i == x.Length && j == y.Length;
            }

            if (char.ToUpperInvariant(x[i++]) != char.ToUpperInvariant(y[j++]))
            {
                return false;
            }
        }
    }

    /// <inheritdoc/>
    public int GetHashCode(string obj)
    {
        var hash = new HashCode();
        for (var i = SkipBlanks(obj, 0); i < obj.Length; i = SkipBlanks(obj, i + 1))
        {
            hash.Add(char.ToUpperInvariant(obj[i]));
        }

        return hash.ToHashCode();
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
