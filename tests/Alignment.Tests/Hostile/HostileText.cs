using System.Globalization;
using System.Text;

namespace Alignment.Tests.Hostile;

/// <summary>Texts that no newsroom writes and some file holds. Each is a function of its length in UTF-16 units.</summary>
internal static class HostileText
{
    /// <summary>By name: what it is, and how long it must be taken without the time growing faster than the text.</summary>
    public static IReadOnlyDictionary<string, (Func<int, string> Of, int Length)> All { get; } = new Dictionary<string, (Func<int, string>, int)>(StringComparer.Ordinal)
    {
        ["no space"] = (length => new('a', length), 3_000_000),
        ["one number"] = (length => new('7', length), 1_000_000),
        ["numbers with marks"] = (length => Repeat("1.234,5", length), 1_000_000),
        ["empty lines"] = (length => new('\n', length), 2_000_000),
        ["short lines"] = (length => Repeat("a\n", length), 2_000_000),
        ["brackets"] = (length => new string('(', length / 2) + new string(')', length / 2), 100_000),
        ["quotation marks"] = (length => Repeat("\"'“", length), 100_000),
        ["combining marks"] = (length => "e" + new string('\u0301', length), 50_000),
        ["lone surrogates"] = (length => Repeat("\ud800 \udc00a. ", length), 100_000),
        ["right to left"] = (length => Repeat("\u200f\u202eA 12\u202c. ", length), 100_000),
        ["full stops"] = (length => new('.', length), 1_000_000),
        ["abbreviations"] = (length => Repeat("Dr. ", length), 300_000),
        ["names"] = (length => Repeat("Siti Aminah ", length), 300_000),
        ["hyphens"] = (length => Repeat("a-", length), 300_000),
        ["dates"] = (length => Repeat("8 August 2025, ", length), 300_000),
        ["headings without a lead"] = (length => Numbered("Pasar Baru", length / 16), 1_000_000),
        ["headings of links"] = (length => Repeat("More on this story\n\n", length), 1_000_000),
        ["byte zero"] = (length => new('\0', length), 100_000),
    };

    /// <summary>A report with a few places made hostile, as a function of the seed: pieces cut, doubled, moved, or replaced by odd characters.</summary>
    public static string Mutated(string text, int seed)
    {
        var random = new Random(seed);
        var mutated = new StringBuilder(text);
        for (var change = random.Next(1, 8); change > 0 && mutated.Length > 0; change--)
        {
            var at = random.Next(mutated.Length);
            var piece = mutated.ToString(at, random.Next(Math.Min(40, mutated.Length - at) + 1));
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, piece.Length);
                    break;
                case 1:
                    mutated.Insert(random.Next(mutated.Length), piece);
                    break;
                case 2:
                    mutated.Insert(at, new string((char)random.Next(char.MaxValue + 1), random.Next(1, 20)));
                    break;
                default:
                    mutated.Insert(at, random.Next().ToString(CultureInfo.InvariantCulture) + Odd[random.Next(Odd.Length)]);
                    break;
            }
        }

        return mutated.ToString();
    }

    private static readonly string[] Odd = ["\r", "\u2028", "\u00a0", "\ud83d", "\ufeff", "%", "Rp", "\t", "\u0301", "(", "\"", "jam", "pukul", "million", "–", "...", "\0"];

    private static string Numbered(string line, int count) => string.Concat(Enumerable.Range(0, count).Select(n => $"{line} {n}\n\n"));

    private static string Repeat(string unit, int length) => new StringBuilder().Insert(0, unit, Math.Max(1, length / unit.Length)).ToString();
}
