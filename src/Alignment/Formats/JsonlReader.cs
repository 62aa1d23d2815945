using System.Text.Json;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads back what <see cref="JsonlWriter"/> writes, one pair or many: every figure, reason and quotation. Objects and members that are not
/// known are passed over. For programs: no command reads it. Thread-safe.
/// </summary>
public static class JsonlReader
{
    /// <summary>
    /// The pairs one after another, each begun by its object <c>run</c>. The text between the sentences is not in the file: blanks stand
    /// for it, so that all spans hold. Anchors are not in it either.
    /// </summary>
    /// <exception cref="InputException">A line is not of the schema (see <see cref="BitextSchema"/>); thrown when it is
    /// reached.</exception>
    public static IEnumerable<AlignedPair> Read(TextReader input, string path)
    {
        var lines = new BoundedLines(input, path);
        JsonPair? pair = null;
        while (lines.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            using var json = Parse(line, path, lines.Number);
            var type = Guarded(() => json.RootElement.GetProperty("type").GetString(), path, lines.Number);
            if (type == "run")
            {
                if (pair is not null)
                {
                    yield return Guarded(pair.Finish, path, lines.Number);
                }

                pair = Guarded(() => new JsonPair(json.RootElement), path, lines.Number);
            }
            else if (pair is null && type is "sentence" or "bead" or "discrepancy")
            {
                throw new InputException(path, lines.Number, $"a {type} stands before any run, expected the object run first");
            }
            else
            {
                Guarded(() => pair?.Add(type, json.RootElement) ?? false, path, lines.Number);
            }
        }

        if (pair is not null)
        {
            yield return Guarded(pair.Finish, path, lines.Number);
        }
    }

    private static JsonDocument Parse(string line, string path, int number)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // Half of a surrogate pair makes it an argument's fault.
            throw new InputException(path, number, "is not JSON; expected one object a line", e);
        }
    }

    private static T Guarded<T>(Func<T> read, string path, int number)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InputException(path, number, "lacks a member, or has one of another kind than the schema says; 'alignment export "
                + "--schema' shows it", e);
        }
    }
}
