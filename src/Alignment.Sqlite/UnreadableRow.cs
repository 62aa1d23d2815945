using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>Tells rows that this program never wrote, a damaged file's or another program's, from faults of its own.</summary>
internal static class UnreadableRow
{
    /// <summary>
    /// True for what is thrown where a row holds another type, a word or a number that its column does not have, or names what is
    /// missing.
    /// </summary>
    public static bool Is(Exception e) => e is ArgumentException or FormatException or InvalidDataException or InvalidCastException;

    /// <summary>What is wrong, in one line; without what only a programmer reads.</summary>
    public static string Problem(Exception e)
    {
        var problem = e.Message;
        if (e is ArgumentException { ParamName: { } name }
            && problem.IndexOf($" (Parameter '{name}')", StringComparison.Ordinal) is var end and > 0)
        {
            // What a range refused follows the name.
            problem = problem[..end];
        }

        return problem.ReplaceLineEndings(" ").TrimEnd('.');
    }

    /// <summary>What <paramref name="read"/> gives; where a row cannot be read, the message says of what it is.</summary>
    /// <exception cref="InvalidDataException">A row cannot be read.</exception>
    public static T Of<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (Is(e))
        {
            throw new InvalidDataException($"{what}: {Problem(e)}", e);
        }
    }

    /// <summary>What <paramref name="read"/> gives; an unreadable row becomes the one line that a person reads.</summary>
    /// <exception cref="InputException">A row cannot be read.</exception>
    public static T In<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (Is(e))
        {
            throw new InputException(path, null, $"{Problem(e)}; the corpus is damaged: 'alignment verify' lists all that is wrong", e);
        }
    }
}
