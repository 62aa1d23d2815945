using System.Text.Json;
using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Formats;

/// <summary>Small aligned pairs to write.</summary>
internal static class Bitexts
{
    /// <summary>A comparable pair with an equivalent bead, a partial bead and a discrepancy. Spans are those of the texts.</summary>
    public static AlignedPair Call()
    {
        var left = Plain("en.txt", "en", new(2025, 8, 8), "Xi told Putin on Friday: \"A\"", "They spoke for 30 minutes.", "Oil rose.");
        var right = Plain("id.txt", "id", null, "Putin menelepon Xi.", "Jumat itu Xi bicara.", "Ke-80.");
        var beads = new[]
        {
            new Bead
            {
                Left = [1], Right = [2], Kind = BeadKind.Equivalent, Score = 3.1, Probability = 0.97123,
                Evidence = [new("date", new(1, new(17, 23), "Friday"), new(2, new(26, 31), "Jumat"), "2025-08-08", 0.21), new("prior", null, null, null, -1.5)],
            },
            new Bead { Left = [2], Right = [3], Kind = BeadKind.Partial, Score = -0.2, Probability = 0.4, Part = new(Side.Right, new(3, new(32, 35), "Ke-")) },
        };
        var discrepancy = new Discrepancy(AnchorType.Number, new(2, new(44, 46), "30"), new(3, new(45, 47), "80"), Verdict.Conflict);
        return new(new Bitext { Left = left, Right = right, Mode = AlignmentMode.Comparable, Order = 0.12345, Beads = beads }, [discrepancy], [], []);
    }

    /// <summary>A parallel pair: one sentence a line, these beads at p .9, the rest null beads in order.</summary>
    public static AlignedPair Of(string left, string right, string leftLanguage, string rightLanguage, params ReadOnlySpan<(int[] Left, int[] Right)> beads)
    {
        var (l, r) = (Lines(left, "left.txt", leftLanguage), Lines(right, "right.txt", rightLanguage));
        var list = new List<Bead>();
        var (nextLeft, nextRight) = (1, 1);
        foreach (var (bl, br) in beads)
        {
            Nulls(list, l, ref nextLeft, bl[0], isLeft: true);
            Nulls(list, r, ref nextRight, br[0], isLeft: false);
            list.Add(new Bead { Left = bl, Right = br, Kind = BeadKind.Equivalent, Score = 2, Probability = 0.9 });
            (nextLeft, nextRight) = (bl[^1] + 1, br[^1] + 1);
        }

        Nulls(list, l, ref nextLeft, int.MaxValue, isLeft: true);
        Nulls(list, r, ref nextRight, int.MaxValue, isLeft: false);
        return new(new Bitext { Left = l, Right = r, Mode = AlignmentMode.Parallel, Order = 1, Beads = list }, [], [], []);
    }

    public static string Write(string format, AlignedPair pair, WritingOptions? options = null)
    {
        var output = new StringWriter();
        BitextFormats.ByName(format).Write(pair, output, (options ?? WritingOptions.Default) with { Version = "1.2.3" });
        return output.ToString();
    }

    public static IEnumerable<JsonElement> Objects(string jsonl, string type) =>
        jsonl.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).Where(o => o.GetProperty("type").GetString() == type);

    private static void Nulls(List<Bead> list, Article article, ref int next, int before, bool isLeft)
    {
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Number >= next && sentence.Number < before)
            {
                list.Add(new Bead { Left = isLeft ? [sentence.Number] : [], Right = isLeft ? [] : [sentence.Number], Kind = BeadKind.Null });
            }
        }
    }

    private static Article Lines(string text, string path, string language) =>
        LineArticle.Of(text, Language.Of(language), path: path);

    /// <summary>An article made by hand, so that these tests do not depend on how articles are read.</summary>
    private static Article Plain(string path, string language, DateOnly? published, params string[] sentences)
    {
        var (list, start) = (new List<Sentence>(), 0);
        foreach (var text in sentences)
        {
            list.Add(new(list.Count + 1, new(start, start + text.Length), text, LineRole.Body, list.Count + 1));
            start += text.Length + 1;
        }

        return new Article
        {
            Path = path, Language = Language.Of(language), Text = string.Join('\n', sentences), Published = published,
            Lines = [.. list.Select(s => new Line(s.Span, s.Role, s.Paragraph))], Sentences = list,
        };
    }
}
