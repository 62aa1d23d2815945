using System.Globalization;
using Alignment.Anchors;

namespace Alignment.Evaluation;

/// <summary>Another value of the same kind, written the same way.</summary>
internal static class ValueChange
{
    /// <summary>Words that name days and months: each may stand for the next of its row.</summary>
    private static readonly string[][] Calendar =
    [
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
    ];

    /// <summary>The words with another value, or null where none can be written.</summary>
    /// <param name="anchor">The value.</param>
    /// <param name="was">Its words.</param>
    /// <param name="names">Names of the same text by kind.</param>
    /// <param name="random">Seeded chance.</param>
    public static string? Of(Anchor anchor, string was, IReadOnlyDictionary<NameKind, string[]> names, Random random) => anchor.Value switch
    {
        NameValue name => Name(was, name.Kind, names, random),
        DateValue => Day(was, random) ?? Figure(was, random),
        _ => Figure(was, random),
    };

    private static string? Day(string was, Random random)
    {
        foreach (var row in Calendar)
        {
            foreach (var (word, i) in row.Select((word, i) => (word, i)))
            {
                if (was.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                {
                    return string.Concat(was.AsSpan(0, at), row[(i + random.Next(1, row.Length)) % row.Length], was.AsSpan(at + word.Length));
                }
            }
        }

        return null;
    }

    // The first digit from 1 to 9 becomes another: the figure keeps its shape and is surely wrong.
    private static string? Figure(string was, Random random)
    {
        var at = was.AsSpan().IndexOfAnyInRange('1', '9');
        if (at < 0)
        {
            return null;
        }

        var digit = ((was[at] - '1' + random.Next(1, 9)) % 9) + 1;
        return string.Concat(was.AsSpan(0, at), digit.ToString(CultureInfo.InvariantCulture), was.AsSpan(at + 1));
    }

    // Another person for a person, another place for a place; where the kind is not known nobody could say what the mistake would be.
    private static string? Name(string was, NameKind kind, IReadOnlyDictionary<NameKind, string[]> names, Random random)
    {
        var words = was.Split(' ');
        string[] others = kind == NameKind.Unknown ? [] : [.. names.GetValueOrDefault(kind, []).Where(n => !n.Split(' ').Intersect(words, StringComparer.OrdinalIgnoreCase).Any())];
        return others.Length == 0 ? null : others[random.Next(others.Length)];
    }
}
