using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// A dictionary of news in both directions and a thesaurus of what happens in it, as people write them:
/// <c>word TAB translations | looser words</c> and <c>concept TAB left words TAB right words</c>, words apart by commas, expressions joined
/// by <c>_</c>. Its figures are grades, not shares: how surely two words, met in two reports of one event, stand for the same thing. So
/// they need not sum to 1 over a word's translations.
/// </summary>
internal static class HandwrittenLexicon
{
    // Grades were chosen among four settings by average precision of candidates on 30 gold pairs (data/lexicon/PROVENANCE.md);
    // neighbouring settings do nearly as well.
    private const double FirstTranslation = 0.64;
    private const double Translation = 0.5;
    private const double Looser = 0.16;
    private const double SameConcept = 0.15;

    /// <summary>Two whole expressions of one concept, "ran out" and "habis masa berlaku", say more than their words.</summary>
    private const double SameConceptInExpressions = 0.7;

    /// <summary>An expression of a concept and a single word of it, "ran out" and "kedaluwarsa".</summary>
    private const double SameConceptInWord = 0.3;

    /// <summary>What a word has of the grade of its expression: "rumah" and "sakit" are each half of a hospital.</summary>
    private const double PartOfExpression = 0.5;

    /// <summary>
    /// Reads <c>dictionary.LEFT.tsv</c>, <c>dictionary.RIGHT.tsv</c> and <c>thesaurus.tsv</c> in a folder, word by word.
    /// </summary>
    /// <exception cref="InputException">A file is missing or a line is not in its form; the message names path and line.</exception>
    public static Lexicon Read(string folder, Language left, Language right)
    {
        var (leftTerms, rightTerms) = (new TermReader(left), new TermReader(right));
        return Lexicon.FromEntries(Entries(folder, left, right).SelectMany(entry =>
            Words(entry.Left, leftTerms).SelectMany(l =>
                Words(entry.Right, rightTerms).Select(r => Pair(entry, l.Term, r.Term, l.Share * r.Share)))));
    }

    /// <summary>
    /// Reads the same files and, where it is there, <c>expressions.tsv</c>, a thesaurus whose words say little one by one, expression by
    /// expression: pairs of which one side or both are of several words, their stems apart by spaces.
    /// </summary>
    /// <exception cref="InputException">A file is missing or a line is not in its form; the message names path and line.</exception>
    public static Lexicon ReadExpressions(string folder, Language left, Language right)
    {
        var (leftTerms, rightTerms) = (new TermReader(left), new TermReader(right));
        var whole = Path.Combine(folder, "expressions.tsv");
        return Lexicon.FromEntries(Entries(folder, left, right).Concat(File.Exists(whole) ? Concepts(whole) : [])
            .Select(entry => (Entry: entry, Left: leftTerms.TermsOf(entry.Left.Replace('_', ' ')),
                Right: rightTerms.TermsOf(entry.Right.Replace('_', ' '))))
            .Where(e => e is { Left.Length: > 0, Right.Length: > 0 } && (IsExpression(e.Left) || IsExpression(e.Right)))
            .Select(e => Pair(e.Entry with { Grade = WholeGrade(e.Entry, e.Left, e.Right) }, e.Left, e.Right, 1)));
    }

    private static bool IsExpression(string terms) => terms.Contains(' ', StringComparison.Ordinal);

    private static double WholeGrade(Entry entry, string left, string right) => !entry.IsConcept ? entry.Grade
        : IsExpression(left) && IsExpression(right) ? SameConceptInExpressions
        : SameConceptInWord;

    private static LexiconPair Pair(Entry entry, string left, string right, double share) =>
        new(left, right, entry.IsForward ? entry.Grade * share : 0, entry.IsBackward ? entry.Grade * share : 0);

    private static IEnumerable<Entry> Entries(string folder, Language left, Language right)
    {
        foreach (var cells in Rows(Path.Combine(folder, $"dictionary.{left.Code}.tsv"), 2))
        {
            foreach (var (translation, grade) in Translations(cells[1]))
            {
                yield return new(cells[0], translation, grade, IsForward: true, IsBackward: false);
            }
        }

        foreach (var cells in Rows(Path.Combine(folder, $"dictionary.{right.Code}.tsv"), 2))
        {
            foreach (var (translation, grade) in Translations(cells[1]))
            {
                yield return new(translation, cells[0], grade, IsForward: false, IsBackward: true);
            }
        }

        foreach (var entry in Concepts(Path.Combine(folder, "thesaurus.tsv")))
        {
            yield return entry;
        }
    }

    private static IEnumerable<Entry> Concepts(string path) => Rows(path, 3).SelectMany(cells => Expressions(cells[1])
        .SelectMany(own => Expressions(cells[2]).Select(other => new Entry(own, other, SameConcept, IsForward: true, IsBackward: true))));

    private static IEnumerable<(string Expression, double Grade)> Translations(string cell)
    {
        var bar = cell.IndexOf('|', StringComparison.Ordinal);
        var (close, loose) = bar < 0 ? (cell, "") : (cell[..bar], cell[(bar + 1)..]);
        return Expressions(close).Select((e, i) => (e, i == 0 ? FirstTranslation : Translation))
            .Concat(Expressions(loose).Select(e => (e, Looser)));
    }

    private static string[] Expressions(string cell) =>
        cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string Term, double Share)> Words(string expression, TermReader terms)
    {
        var words = expression.Split('_', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (terms.TermOf(word) is { Length: > 0 } term)
            {
                yield return (term, words.Length > 1 ? PartOfExpression : 1);
            }
        }
    }

    /// <summary>Two expressions of which the one is put for the other, each with its words joined by <c>_</c>.</summary>
    private readonly record struct Entry(string Left, string Right, double Grade, bool IsForward, bool IsBackward)
    {
        /// <summary>True for a row of the thesaurus, which holds in both directions.</summary>
        public bool IsConcept => IsForward && IsBackward;
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
                    : throw new InputException(path, number,
                        $"{cells.Length} columns: expected {columns}, separated by tabs and none empty");
            }
        }
    }
}
