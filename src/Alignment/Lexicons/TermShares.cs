using System.Globalization;
using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// In what share of documents a term stands, by language: what makes "rescuers" rarer than "officials". Immutable, thread-safe.
/// </summary>
public sealed class TermShares
{
    /// <summary>Share of a term that is in no table: about one document in 250, the least that <see cref="Count"/> writes.</summary>
    public const double Least = 0.004;

    /// <summary>Mark before a word that stands in a name: the same in both languages, which no plain word is.</summary>
    public const char NameMark = '@';

    /// <summary>Mark before the normal form of a typed value.</summary>
    public const char ValueMark = '#';

    private static readonly Lazy<TermShares> LazyEmbedded = new(() => Read(LanguageTables.Embedded));
    private readonly Dictionary<string, Dictionary<string, double>> _shares;

    private TermShares(Dictionary<string, Dictionary<string, double>> shares) => _shares = shares;

    /// <summary>The shares that come inside the library (data/language/term-shares.tsv).</summary>
    public static TermShares Embedded => LazyEmbedded.Value;

    /// <summary>Reads table <c>term-shares</c>: language, term, documents in a thousand.</summary>
    /// <exception cref="InputException">A row has too few columns, or its share is no number.</exception>
    public static TermShares Read(LanguageTables tables)
    {
        var shares = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var row in tables.Rows("term-shares", 3))
        {
            if (!double.TryParse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var perMille)
                || perMille is not (>= 0 and <= 1000))
            {
                throw new InputException("term-shares.tsv", null,
                    $"the row '{row[1]}' has the share '{row[2]}': expected documents in a thousand, 0 to 1000");
            }

            Of(shares, row[0])[row[1]] = perMille / 1000;
        }

        return new(shares);
    }

    /// <summary>
    /// Counts in how many documents each term stands, each language by itself. Made data/language/term-shares.tsv, with
    /// <see cref="Write"/>; no command calls them.
    /// </summary>
    /// <param name="documents">Documents as their distinct terms.</param>
    public static TermShares Count(IEnumerable<(Language Language, IEnumerable<string> Terms)> documents)
    {
        var counts = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        var totals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (language, terms) in documents)
        {
            totals[language.Code] = totals.GetValueOrDefault(language.Code) + 1;
            var known = Of(counts, language.Code);
            foreach (var term in terms)
            {
                known[term] = known.GetValueOrDefault(term) + 1;
            }
        }

        return new(counts.ToDictionary(
            c => c.Key,
            c => c.Value.Where(t => t.Value / totals[c.Key] >= Least)
                .ToDictionary(t => t.Key, t => t.Value / totals[c.Key], StringComparer.Ordinal),
            StringComparer.Ordinal));
    }

    /// <summary>Share of a language's documents that have the term, <see cref="Least"/> to 1.</summary>
    public double Of(Language language, string term) =>
        _shares.TryGetValue(language.Code, out var shares) && shares.TryGetValue(term, out var share) ? Math.Max(Least, share) : Least;

    /// <summary>
    /// How much of the weight of a rare term this one has: 1 when it is in no table, falling with the logarithm of its share
    /// towards 0 for a term in every document.
    /// </summary>
    public double Rarity(Language language, string term) => Math.Log(Of(language, term)) / Math.Log(Least);

    /// <summary>Writes the table that <see cref="Read"/> reads, by language and term in ordinal order.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (language, terms) in _shares.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            foreach (var (term, share) in terms.OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{language}\t{term}\t{share * 1000:0}\n"));
            }
        }
    }

    private static Dictionary<string, double> Of(Dictionary<string, Dictionary<string, double>> byLanguage, string code)
    {
        if (!byLanguage.TryGetValue(code, out var terms))
        {
            byLanguage.Add(code, terms = new(StringComparer.Ordinal));
        }

        return terms;
    }
}
