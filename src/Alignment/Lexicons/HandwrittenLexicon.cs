using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// A dictionary of news in both directions and a thesaurus of what happens in it, as people write them: <c>word TAB translations | looser words</c>
/// and <c>concept TAB left words TAB right words</c>, words apart by commas, expressions joined by <c>_</c>. Its figures are grades, not shares: how
/// surely two words, met in two reports of one event, stand for the same thing. So they need not sum to 1 over a word's translations.
/// </summary>
internal static class HandwrittenLexicon
{
    // Grades were chosen among four settings by average precision of candidates on 30 gold pairs (data/lexicon/PROVENANCE.md); neighbouring settings
    // do nearly as well.
    private const double FirstTranslation = 0.64;
    private const double Translation = 0.5;
    private const double Looser = 0.16;
    private const double SameConcept = 0.15;

    /// <summary>What a word has of the grade of its expression: "rumah" and "sakit" are each half of a hospital.</summary>
    private const double PartOfExpression = 0.5;

    /// <summary>Reads <c>dictionary.LEFT.tsv</c>, <c>dictionary.RIGHT.tsv</c> and <c>thesaurus.tsv</c> in a folder.</summary>
    /// <exception cref="InputException">A file is missing or a line is not in its form; the message names path and line.</exception>
    public static Lexicon Read(string folder, Language left, Language right)
    {
        var (leftTerms, rightTerms) = (new TermReader(left), new TermReader(right));
        var pairs = new List<LexiconPair>();
        foreach (var cells in Rows(Path.Combine(folder, $"dictionary.{left.Code}.tsv"), 2))
        {
            pairs.AddRange(Cross(Words(cells[0], leftTerms, 1), Translations(cells[1], rightTerms), forward: true));
        }

        foreach (var cells in Rows(Path.Combine(folder, $"dictionary.{right.Code}.tsv"), 2))
        {
            pairs.AddRange(Cross(Translations(cells[1], leftTerms), Words(cells[0], rightTerms, 1), forward: false));
        }

        foreach (var cells in Rows(Path.Combine(folder, "thesaurus.tsv"), 3))
        {
            var (own, other) = (Words(cells[1], leftTerms, SameConcept).ToArray(), Words(cells[2], rightTerms, 1).ToArray());
            pairs.AddRange(Cross(own, other, forward: true).Concat(Cross(own, other, forward: false)));
        }

        return Lexicon.FromEntries(pairs);
    }

    private static IEnumerable<LexiconPair> Cross(IEnumerable<(string Term, double Grade)> left,
        IEnumerable<(string Term, double Grade)> right, bool forward) =>
        left.SelectMany(l => right.Select(r => new LexiconPair(l.Term, r.Term, forward ? l.Grade * r.Grade : 0, forward ? 0 : l.Grade * r.Grade)));

    private static IEnumerable<(string Term, double Grade)> Translations(string cell, TermReader terms)
    {
        var bar = cell.IndexOf('|', StringComparison.Ordinal);
        var (close, loose) = bar < 0 ? (cell, "") : (cell[..bar], cell[(bar + 1)..]);
        var comma = close.IndexOf(',', StringComparison.Ordinal);
        var (first, others) = comma < 0 ? (close, "") : (close[..comma], close[(comma + 1)..]);
        return [.. Words(first, terms, FirstTranslation), .. Words(others, terms, Translation), .. Words(loose, terms, Looser)];
    }

    private static IEnumerable<(string Term, double Grade)> Words(string cell, TermReader terms, double grade)
    {
        foreach (var expression in cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = expression.Split('_', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
            {
                if (terms.TermOf(word) is { Length: > 0 } term)
                {
                    yield return (term, words.Length > 1 ? grade * PartOfExpression : grade);
                }
            }
        }
    }

    private static IEnumerable<string[]> Rows(string path, int columns)
    {
        var number = 0;
        foreach (var line in LexiconFile.Lines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return cells.Length == columns && cells.All(c => c.Trim().Length > 0)
                    ? cells
                    : throw new InputException(path, number, $"{cells.Length} columns: expected {columns}, separated by tabs and none empty");
            }
        }
    }
}
