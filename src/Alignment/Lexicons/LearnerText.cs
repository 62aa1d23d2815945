namespace Alignment.Lexicons;

/// <summary>
/// One side of the lines to learn from, as numbers: terms in ordinal order, the tokens of each line and its
/// chance, and for each term where it occurs.
/// </summary>
internal sealed class LearnerText
{
    private LearnerText(string[] terms, int[] lineStarts, int[] tokens, double[] chances)
    {
        Chances = chances;
        Terms = terms;
        LineStarts = lineStarts;
        Tokens = tokens;
        OccurrenceStarts = new int[terms.Length + 1];
        foreach (var token in tokens)
        {
            OccurrenceStarts[token + 1]++;
        }

        for (var i = 0; i < terms.Length; i++)
        {
            OccurrenceStarts[i + 1] += OccurrenceStarts[i];
        }

        var next = OccurrenceStarts.AsSpan(0, terms.Length).ToArray();
        OccurrenceLines = new int[tokens.Length];
        OccurrencePlaces = new int[tokens.Length];
        for (var line = 0; line + 1 < lineStarts.Length; line++)
        {
            for (var place = lineStarts[line]; place < lineStarts[line + 1]; place++)
            {
                var at = next[tokens[place]]++;
                OccurrenceLines[at] = line;
                OccurrencePlaces[at] = place - lineStarts[line];
            }
        }
    }

    public string[] Terms { get; }

    public int[] LineStarts { get; }

    public int[] Tokens { get; }

    public int[] OccurrenceStarts { get; }

    public int[] OccurrenceLines { get; }

    public int[] OccurrencePlaces { get; }

    /// <summary>How sure it is of each line that it and the other side's translate each other, 0–1.</summary>
    public double[] Chances { get; }

    public static LearnerText Of(double[] chances, Func<int, string[]> line)
    {
        var lines = chances.Length;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new int[lines + 1];
        for (var i = 0; i < lines; i++)
        {
            starts[i + 1] = checked(starts[i] + line(i).Length);
            foreach (var term in line(i))
            {
                numbers[term] = 0;
            }
        }

        var terms = numbers.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < terms.Length; i++)
        {
            numbers[terms[i]] = i;
        }

        var tokens = new int[starts[^1]];
        for (var i = 0; i < lines; i++)
        {
            var at = starts[i];
            foreach (var term in line(i))
            {
                tokens[at++] = numbers[term];
            }
        }

        return new(terms, starts, tokens, chances);
    }

    public ReadOnlySpan<int> Line(int line) => Tokens.AsSpan(LineStarts[line], LineStarts[line + 1] - LineStarts[line]);
}
