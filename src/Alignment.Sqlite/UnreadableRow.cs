namespace Alignment.Sqlite;

/// <summary>Tells rows that this program never wrote, a damaged file's or another program's, from faults of its own.</summary>
internal static class UnreadableRow
{
    /// <summary>
    /// True for what is thrown where a row holds another type, a word or a number that its column does not have, or names what is
    /// missing.
    /// </summary>
    public static bool Is(Exception e) => e is ArgumentException or FormatException or InvalidDataException or InvalidCastException;
}
