using Alignment.Formats;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>One pair of articles with all that annotators say of it. Immutable, thread-safe.</summary>
public sealed class GoldPair
{
    private readonly string[] _paths;
    private readonly string[] _sentenceTexts;
    private readonly string?[] _rawTexts;
    private readonly PairMeta _meta;

    internal GoldPair(string slug, string[] paths, string[] sentenceTexts, string?[] rawTexts, PairMeta meta)
    {
        (Slug, _paths, _sentenceTexts, _rawTexts, _meta) = (slug, paths, sentenceTexts, rawTexts, meta);
        Hash = PairFingerprint.Of(Sentences(Side.Left), Sentences(Side.Right));
    }

    /// <summary>Name of the folder.</summary>
    public string Slug { get; }

    /// <summary>
    /// Name of the pair by its content (<see cref="PairFingerprint"/> of the gold sentences), the same wherever the
    /// folder lies; also for the raw texts.
    /// </summary>
    public string Hash { get; }

    /// <summary>Rows of gold.tsv in order.</summary>
    public required IReadOnlyList<GoldLink> Links { get; init; }

    /// <summary>Rows of discrepancies.tsv in order; null when the file is not there and nothing can be judged.</summary>
    public required IReadOnlyList<GoldDiscrepancy>? Discrepancies { get; init; }

    /// <summary>Rows of queries.tsv in order.</summary>
    public required IReadOnlyList<GoldQuery> Queries { get; init; }

    /// <summary>Rows of distractors.tsv in order.</summary>
    public required IReadOnlyList<GoldDistractor> Distractors { get; init; }

    /// <summary>Rows of altered.tsv in order.</summary>
    public required IReadOnlyList<GoldAlteration> Alterations { get; init; }

    /// <summary>True when en.txt and id.txt were found, so that our own segmentation can be judged.</summary>
    public bool HasTexts => _rawTexts[0] is not null && _rawTexts[1] is not null;

    /// <summary>The gold sentences of a side as an article: each line a sentence, with title and date of meta.json.</summary>
    public Article Sentences(Side side) => Of(side, _sentenceTexts[(int)side]);

    /// <summary>The article as it was published, read without any help but its language.</summary>
    /// <exception cref="InvalidOperationException">The pair has no texts (<see cref="HasTexts"/>).</exception>
    public Article Text(Side side) => ArticleReader.Default.Read(
        _rawTexts[(int)side] ?? throw new InvalidOperationException($"{Slug} has no texts"),
        new ReadingOptions { Path = $"{Slug}/{LanguageOf(side).Code}.txt", Language = LanguageOf(side) });

    /// <summary>English on the left, Indonesian on the right.</summary>
    public static Language LanguageOf(Side side) => side == Side.Left ? Language.English : Language.Indonesian;

    /// <summary>Lines of the gold sentences of a side; sentence n is line n − 1.</summary>
    internal string[] Lines(Side side) => _sentenceTexts[(int)side].Split('\n');

    /// <summary>The article of a side with other sentences in place of its own; the same title and date.</summary>
    internal Article With(Side side, IEnumerable<string> lines) => Of(side, string.Join('\n', lines));

    private Article Of(Side side, string text) => ArticleReader.Default.Read(text, new ReadingOptions
    {
        Path = _paths[(int)side],
        Language = LanguageOf(side),
        Title = MetaOf(side).Title,
        Published = MetaOf(side).Published,
        LinesAreSentences = true,
    });

    private ArticleMeta MetaOf(Side side) => side == Side.Left ? _meta.Left : _meta.Right;
}
