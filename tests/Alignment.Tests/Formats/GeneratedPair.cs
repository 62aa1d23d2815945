using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Tests.Formats;

/// <summary>Pairs by chance, of the words and marks that formats trip over.</summary>
internal static class GeneratedPair
{
    private static readonly string[] Words =
    [
        "Banjir", "rob", "the", "ferry", "1.250", "12,5", "\"quoted\"", "'s", "<b>", "&amp;", "&", "]]>", "a,b", "c;d", "-", "“—”", "naïve", "ke-80", "😀", "\t", "\n", "\r\n", " ", "e\u0301", "[0]:[1]", "en", "id", "~~~", "#", "\\", "\u0002", "\uD800",
    ];

    /// <summary>A pair; the same for the same seed. A monotone one covers every sentence in order.</summary>
    public static AlignedPair Of(int seed, bool monotone)
    {
        var random = new Random(seed);
        var (left, right) = (Article("en", random), Article("id", random));
        var beads = monotone ? Monotone(left, right, random) : Crossing(left, right, random);
        var mode = monotone ? AlignmentMode.Parallel : AlignmentMode.Comparable;
        var discrepancies = beads.Where(b => b.Kind != BeadKind.Null && random.Next(3) == 0)
            .Select(b => new Discrepancy((AnchorType)random.Next(8), Quote(left, b.Left[0], random), Quote(right, b.Right[0], random), (Verdict)random.Next(1, 5))).ToList();
        return new(new Bitext { Left = left, Right = right, Mode = mode, Order = random.NextDouble(), Beads = beads, Calibrated = random.Next(2) == 0 }, discrepancies, [], []);
    }

    private static Article Article(string language, Random random)
    {
        var (text, sentences) = ("", new List<Sentence>());
        for (var n = random.Next(1, 7); n > 0; n--)
        {
            text += new string('\n', random.Next(3));
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)]));
            var sentence = $"W{words}.";
            sentences.Add(new(sentences.Count + 1, new(text.Length, text.Length + sentence.Length), sentence, (LineRole)random.Next(5), sentences.Count + 1));
            text += sentence;
        }

        return new() { Path = $"news/{language} \"1\".txt", Language = Language.Of(language), Text = text, Published = random.Next(2) == 0 ? null : new DateOnly(2026, 3, 6), Lines = [], Sentences = sentences };
    }

    private static List<Bead> Monotone(Article left, Article right, Random random)
    {
        var beads = new List<Bead>();
        for (var (l, r) = (1, 1); l <= left.Sentences.Count || r <= right.Sentences.Count;)
        {
            var (ls, rs) = (Math.Min(random.Next(3), left.Sentences.Count - l + 1), Math.Min(random.Next(3), right.Sentences.Count - r + 1));
            if (ls + rs == 0 || ((ls == 0) != (rs == 0) && ls + rs > 1))
            {
                continue;
            }

            beads.Add(Bead([.. Enumerable.Range(l, ls)], [.. Enumerable.Range(r, rs)], left, right, random));
            (l, r) = (l + ls, r + rs);
        }

        return beads;
    }

    private static List<Bead> Crossing(Article left, Article right, Random random) =>
        [.. left.Sentences.Where(_ => random.Next(3) > 0).Select(s => Bead([s.Number], [random.Next(right.Sentences.Count) + 1], left, right, random))];

    private static Bead Bead(int[] lefts, int[] rights, Article left, Article right, Random random)
    {
        if (lefts.Length == 0 || rights.Length == 0)
        {
            return new() { Left = lefts, Right = rights, Kind = BeadKind.Null };
        }

        var partial = random.Next(4) == 0;
        return new()
        {
            Left = lefts, Right = rights, Kind = partial ? BeadKind.Partial : BeadKind.Equivalent,
            Score = (random.NextDouble() * 20) - 10, Probability = random.NextDouble(),
            Evidence = [new("prior", null, null, null, -1.25), new("number", Quote(left, lefts[0], random), Quote(right, rights[0], random), "80 <x>", random.NextDouble())],
            Part = partial ? new(Side.Right, Quote(right, rights[0], random)) : null,
        };
    }

    private static Quotation Quote(Article article, int number, Random random)
    {
        var sentence = article.Sentences[number - 1];
        var span = new TextSpan(sentence.Span.Start, sentence.Span.Start + random.Next(1, sentence.Span.Length + 1));
        // A quotation never cuts a character in two, nor does JSON hold half of one.
        var end = char.IsHighSurrogate(article.Text[span.End - 1]) ? span.End - 1 : span.End;
        span = new(span.Start, Math.Max(span.Start + 1, end));
        return new(number, span, span.Of(article.Text));
    }
}
