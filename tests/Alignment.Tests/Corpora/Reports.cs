using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Corpora;

/// <summary>Small reports written for these tests.</summary>
internal static class Reports
{
    public static readonly string[] FerryEnglish =
    [
        "Ferry sinks off Nias", "A ferry with 64 people aboard sank off Nias on Friday.", "Rescuers pulled 51 of them from the water.", "The captain blamed a sudden storm.",
    ];

    public static readonly string[] FerryIndonesian =
    [
        "Kapal Feri Tenggelam di Nias", "Sebuah kapal feri tenggelam di perairan Nias, Jumat (8/8/2025).", "Sebanyak 51 dari 46 penumpang diselamatkan.", "Cuaca buruk diduga menjadi penyebab.",
    ];

    public static readonly string[] PriceEnglish = ["Rice prices climb", "Rice cost 1,234.5 rupiah more per kilogram in Medan.", "Traders blamed the late harvest."];

    public static readonly string[] PriceIndonesian = ["Harga Beras Naik", "Harga beras di Medan naik 1.234,5 rupiah per kilogram.", "Pedagang menyebut panen terlambat."];

    public static StoredArticle Article(Language language, IEnumerable<string> sentences, DateOnly? published = null, string path = "report.txt") =>
        StoredArticle.Of(LineArticle.Of(string.Join('\n', sentences) + "\n", language, published, path));

    public static StoredArticle English(params string[] sentences) => Article(Language.English, sentences);

    public static StoredArticle Indonesian(params string[] sentences) => Article(Language.Indonesian, sentences);

    /// <summary>Every part of a pair filled: beads of all kinds, evidence of both sorts, a shared part, a discrepancy.</summary>
    public static ArticlePair Ferry(string name = "ferry")
    {
        var left = Article(Language.English, FerryEnglish, new(2025, 8, 9), "ferry/en.txt") with { Source = "Harbour Post", Url = "https://post.example/1?a=b", Licence = "CC BY 4.0" };
        var right = Article(Language.Indonesian, FerryIndonesian, new(2025, 8, 8), "ferry/id.txt");
        var evidence = new Evidence[]
        {
            new("word", Quote(left, 2, "ferry"), Quote(right, 2, "kapal"), null, 1.2345678901234567), new("name", Quote(left, 2, "Nias"), Quote(right, 2, "Nias"), "nias", 0.1 + 0.2), new("prior", null, null, null, -0.7),
        };
        var bitext = new Bitext
        {
            Left = left.Article, Right = right.Article, Mode = AlignmentMode.Comparable, Order = 1.0 / 3,
            Beads =
            [
                new() { Left = [1], Right = [1], Kind = BeadKind.Equivalent, Score = 2.5, Probability = 0.93, Evidence = evidence },
                new() { Left = [2, 3], Right = [2], Kind = BeadKind.Partial, Score = 0.25, Probability = 0.61, Part = new(Side.Left, Quote(left, 2, "sank off Nias")) },
                new() { Left = [4], Right = [], Kind = BeadKind.Null },
            ],
        };
        return new(name, left, right, bitext, [new(AnchorType.Number, Quote(left, 2, "64"), Quote(right, 3, "46"), Verdict.Conflict)]);
    }

    /// <summary>Two articles linked sentence by sentence, 1–1.</summary>
    public static ArticlePair Linked(string name, StoredArticle left, StoredArticle right)
    {
        var beads = left.Article.Sentences.Zip(right.Article.Sentences, (l, r) => new Bead { Left = [l.Number], Right = [r.Number], Kind = BeadKind.Equivalent, Score = 3, Probability = 0.9 });
        return new(name, left, right, new() { Left = left.Article, Right = right.Article, Mode = AlignmentMode.Parallel, Beads = [.. beads] }, []);
    }

    private static Quotation Quote(StoredArticle article, int n, string words)
    {
        var sentence = article.Article.Sentences.First(s => s.Number == n);
        var start = sentence.Span.Start + sentence.Text.IndexOf(words, StringComparison.Ordinal);
        return new(n, new(start, start + words.Length), words);
    }
}
