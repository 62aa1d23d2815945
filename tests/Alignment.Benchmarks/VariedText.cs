using System.Text.RegularExpressions;
using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Benchmarks;

/// <summary>As many article pairs as wanted from a few thousand parallel lines: repeated with other names and figures, the same on both sides. A pair is a function of its number.</summary>
internal sealed partial class VariedText(string[] english, string[] indonesian)
{
    /// <summary>Sentences on each side of a pair: the length of a news report.</summary>
    public const int Length = 20;

    private static readonly string[] Starts = ["Sur", "Mal", "Ban", "Kar", "Tan", "Pal", "Men", "Gor", "Lam", "Bel", "Har", "Wid", "Sus", "Pra", "Nur", "Del"];
    private static readonly string[] Ends = ["anto", "ewan", "dara", "ina", "osari", "tung", "apura", "awati", "ongan", "ukan", "imbo", "elo", "ingsih", "arta", "ayu", "ero"];

    /// <summary>The lines of both sides, from folders with en.txt and id.txt.</summary>
    public static VariedText Of(IEnumerable<string> folders) => new(
        [.. folders.SelectMany(f => File.ReadLines(Path.Combine(f, "en.txt")))], [.. folders.SelectMany(f => File.ReadLines(Path.Combine(f, "id.txt")))]);

    /// <summary>Name of a pair.</summary>
    public static string Name(int number) => $"p{number:0000000}";

    /// <summary>The pair with this number, linked line by line.</summary>
    public ArticlePair Pair(int number)
    {
        var lines = Enumerable.Range(0, Length).Select(i => (int)(((long)number * Length + i) % english.Length)).ToArray();
        var (left, right) = (Article(Language.English, lines.Select(l => english[l]), number), Article(Language.Indonesian, lines.Select(l => indonesian[l]), number));
        var beads = Enumerable.Range(1, Math.Min(left.Sentences.Count, right.Sentences.Count)).Select(n => new Bead { Left = [n], Right = [n], Kind = BeadKind.Equivalent, Score = 3, Probability = 0.95 });
        return ArticlePair.Of(Name(number), new() { Left = left, Right = right, Mode = AlignmentMode.Parallel, Beads = [.. beads] }, []);
    }

    /// <summary>A line of one side, counted from 0 without end: after the last the first comes again, with other names and figures.</summary>
    public string Line(Language language, long number)
    {
        var lines = language == Language.English ? english : indonesian;
        return Varied(lines[number % lines.Length], (int)(number / lines.Length));
    }

    /// <summary>One side of the report with this number: so many lines, a line of the text each.</summary>
    public string Report(Language language, int number, int sentences) =>
        string.Join('\n', Enumerable.Range(0, sentences).Select(i => Line(language, ((long)number * sentences) + i)));

    /// <summary>Two to five words side by side from some line of some language.</summary>
    public (string Text, Language Language) Query(Random random)
    {
        var (lines, language) = random.Next(2) == 0 ? (english, Language.English) : (indonesian, Language.Indonesian);
        while (true)
        {
            var words = lines[random.Next(lines.Length)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var count = random.Next(2, 6);
            if (words.Length > count)
            {
                return (string.Join(' ', words.AsSpan(random.Next(words.Length - count), count)!), language);
            }
        }
    }

    // The first word of a line begins with a capital whatever it is; later ones are names.
    private static string Varied(string line, int number) =>
        number == 0 ? line : Names().Replace(Digits().Replace(line, d => Digit(d.Value[0], number)), n => n.Length % 3 == 0 ? Invented(n.Value, number) : n.Value);

    private static Article Article(Language language, IEnumerable<string> lines, int number) =>
        ArticleReader.Default.Read(string.Join('\n', lines.Select(line => Varied(line, number))), new() { Path = Name(number), Language = language, LinesAreSentences = true, Published = new DateOnly(2006, 1, 1).AddDays(number % 1000) });

    private static string Digit(char digit, int number) => ((char)('0' + ((digit - '0' + number) % 10))).ToString();

    private static string Invented(string name, int number)
    {
        var seed = name.Aggregate(17u * (uint)number, (sum, c) => (sum * 31) + c);
        return Starts[seed % 16] + Ends[seed / 16 % 16];
    }

    [GeneratedRegex("(?<=[a-z,] )[A-Z][a-z]{3,}")]
    private static partial Regex Names();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digits();
}
