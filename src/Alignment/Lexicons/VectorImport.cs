using System.Globalization;
using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// Makes vectors of stems from somebody's vectors of words, written as GloVe and word2vec do: a word and its values on each line, apart
/// by spaces, the commonest word first.
/// </summary>
/// <remarks>
/// A stem gets the mean of its words, each counting for 1 ÷ its rank (Zipf's law). Then what all vectors have in common is taken out,
/// their mean and their <see cref="CommonDirections"/> main directions, which tell common words from rare ones and not what they mean
/// (Mu and Viswanath 2018, "All-but-the-Top").
/// </remarks>
public static class VectorImport
{
    /// <summary>
    /// Main directions taken out. Of 0, 2 and 4, search on data/gold has MRR .718, .727 and .729 across
    /// languages, .692, .702 and .701 within.
    /// </summary>
    public const int CommonDirections = 2;

    /// <summary>Rounds in which a main direction is found: more change nothing that a byte could hold.</summary>
    private const int Rounds = 30;

    /// <summary>Vectors for the first words of a file; figures, marks and what is several words are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">Language of the words, which stems them.</param>
    /// <param name="words">How many words to take.</param>
    /// <exception cref="InputException">There is no such file, or a line is not in the format; the message names path and line.</exception>
    public static WordVectors Read(string path, Language language, int words)
    {
        var sums = new SortedDictionary<string, (double[] Vector, double Weight)>(StringComparer.Ordinal);
        var (tokenizer, tokens, number, rank, dimensions) = (Tokenizer.For(language), new List<Token>(), 0, 0, 0);
        foreach (var line in Lines(path))
        {
            number++;
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            tokens.Clear();
            tokenizer.Tokenize(line, new(0, end > 0 ? end : line.Length), tokens);
            if (tokens is [{ Kind: TokenKind.Word } word])
            {
                var values = Values(path, number, end > 0 ? line[end..] : "", dimensions);
                (dimensions, rank) = (values.Length, rank + 1);
                var (sum, weight) = sums.TryGetValue(word.Stem, out var known) ? known : (new double[dimensions], 0);
                Add(sum, values, 1.0 / rank);
                sums[word.Stem] = (sum, weight + (1.0 / rank));
            }

            if (rank == words)
            {
                break;
            }
        }

        double[][] vectors = [.. sums.Values.Select(s => s.Vector.Select(v => v / s.Weight).ToArray())];
        TakeOutCommon(vectors, dimensions);
        return Quantised([.. sums.Keys], vectors, dimensions);
    }

    // Far larger than memory should hold at once: line by line.
    private static IEnumerable<string> Lines(string path)
    {
        try
        {
            return File.ReadLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, "cannot be read: expected word vectors in UTF-8, name an existing file", exception);
        }
    }

    private static double[] Values(string path, int line, string text, int expected)
    {
        double[] values =
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v =>
                double.TryParse(v, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                    ? value
                    : throw new InputException(path, line, $"'{v}' is not a number: expected a word and its values, apart by spaces")),
        ];
        return values.Length > 0 && (expected == 0 || values.Length == expected)
            ? values
            : throw new InputException(path, line,
                $"{values.Length} values: expected a word and {(expected == 0 ? "its" : expected)} values, apart by spaces");
    }

    private static void TakeOutCommon(double[][] vectors, int dimensions)
    {
        var mean = new double[dimensions];
        foreach (var vector in vectors)
        {
            Add(mean, vector, 1.0 / vectors.Length);
        }

        foreach (var vector in vectors)
        {
            Add(vector, mean, -1);
        }

        for (var k = 0; k < Math.Min(CommonDirections, dimensions); k++)
        {
            var direction = MainDirection(vectors, dimensions);
            foreach (var vector in vectors)
            {
                Add(vector, direction, -Dot(vector, direction));
            }
        }
    }

    // By power iteration, from the same start always.
    private static double[] MainDirection(double[][] vectors, int dimensions)
    {
        double[] direction = [.. Enumerable.Range(0, dimensions).Select(i => 1.0 / (i + 1))];
        for (var round = 0; round < Rounds; round++)
        {
            var next = new double[dimensions];
            foreach (var vector in vectors)
            {
                Add(next, vector, Dot(vector, direction));
            }

            var length = Math.Sqrt(Dot(next, next));
            direction = length > 0 ? [.. next.Select(v => v / length)] : direction;
        }

        return direction;
    }

    private static WordVectors Quantised(List<string> stems, double[][] vectors, int dimensions)
    {
        var (scales, values) = (new float[vectors.Length], new byte[vectors.Length * dimensions]);
        for (var t = 0; t < vectors.Length; t++)
        {
            var most = vectors[t].Max(Math.Abs);
            var square = 0.0;
            for (var i = 0; i < dimensions; i++)
            {
                var value = most > 0 ? (sbyte)Math.Round(vectors[t][i] / most * sbyte.MaxValue) : (sbyte)0;
                values[(t * dimensions) + i] = unchecked((byte)value);
                square += value * value;
            }

            scales[t] = square > 0 ? (float)(1 / Math.Sqrt(square)) : 0;
        }

        return new(TermTable.Of(stems), scales, values);
    }

    private static void Add(double[] sum, double[] vector, double weight)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += weight * vector[i];
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
