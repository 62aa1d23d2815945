using System.Collections.Concurrent;
using System.Globalization;
using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// How common words are in general, by stem: "say" tells less than "ventilator" wherever it stands. From pooled parallel corpora, see
/// data/language/PROVENANCE.md. Immutable, thread-safe.
/// </summary>
public sealed class WordFrequencies
{
    /// <summary>Lines per million below which a word is not listed.</summary>
    private const double Listed = 100;

    private static readonly ConcurrentDictionary<string, WordFrequencies> Embedded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);

    private WordFrequencies(string code)
    {
        foreach (var row in LanguageTables.Embedded.Rows("word-frequencies"))
        {
            if (row[0] == code)
            {
                var perMillion = double.Parse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture);
                _rarity.TryAdd(row[1], Math.Log(1e6 / perMillion) / Math.Log(1e6 / Listed));
            }
        }
    }

    /// <summary>The frequencies of a language, loaded on first use; a language without them counts every word as rare.</summary>
    public static WordFrequencies For(Language language) => Embedded.GetOrAdd(language.Code, static code => new(code));

    /// <summary>
    /// How much of the weight of a rare word a stem has: 1 for words in at most 100 of a million lines, falling with the logarithm of the
    /// frequency towards 0 for a word in every line.
    /// </summary>
    public double Rarity(string stem) => _rarity.GetValueOrDefault(stem, 1);
}
