using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Alignment.Texts;
using Microsoft.Data.Sqlite;

namespace Alignment.Sqlite;

/// <summary>The current row of a query; a string comes back exactly as it was stored, lone surrogates included.</summary>
internal readonly struct SqliteRow(SqliteDataReader reader)
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    public long? Whole(int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    public int Int(int column) => reader.GetInt32(column);

    public double Real(int column) => reader.GetDouble(column);

    public string Text(int column) => TextOrNull(column) ?? throw new InvalidDataException($"column {reader.GetName(column)} is empty");

    public string? TextOrNull(int column) => reader.GetValue(column) switch
    {
        DBNull => null,
        byte[] utf16 => new string(MemoryMarshal.Cast<byte, char>(utf16)),
        string text => text,
        _ => reader.GetString(column),
    };

    public DateOnly? Day(int column) =>
        TextOrNull(column) is { } text ? IsoDay.Read(text) ?? throw new FormatException($"its date '{text}' is no day") : null;

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public TextSpan Span(int column) => new(reader.GetInt32(column), reader.GetInt32(column + 1));

    /// <summary>What a span that was read quotes of a text.</summary>
    /// <exception cref="InvalidDataException">
    /// It is not in the text; the message begins with <paramref name="what"/> and the number of the sentence.
    /// </exception>
    public static string Quote(TextSpan span, string text, string what, int sentence) =>
        span.Start >= 0 && span.Start <= span.End && span.End <= text.Length
            ? span.Of(text)
            : throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"{what} {sentence} at {span.Start}–{span.End} is not in the text"));

    /// <summary>The value that SQLite gives back unchanged.</summary>
    public static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text when !IsPlain(text) => MemoryMarshal.AsBytes(text.AsSpan()).ToArray(),
        _ => value,
    };

    private static bool IsPlain(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (rest[0] == 0 || Rune.DecodeFromUtf16(rest, out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return true;
    }
}
