using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>A stretch of pieces that names something, while the article is read.</summary>
internal sealed class NameRun(int start, int end)
{
    /// <summary>Where its pieces stand, once the sentence is read.</summary>
    public Piece[] Pieces { get; set; } = [];

    public int Start { get; set; } = start;

    public int End { get; set; } = end;

    /// <summary>The folded words of the name.</summary>
    public List<string> Words { get; } = [];

    /// <summary>
    /// The key where a table, a head noun or a definition in the article gives it; else null until the whole article is known.
    /// </summary>
    public string? Key { get; set; }

    public NameKind Kind { get; set; }

    /// <summary>True where the first word has its capital from the sentence, and nothing else says yet that it is a name.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>True where the first words may be common ones with a sentence's capital.</summary>
    public bool OpensSentence { get; set; }

    /// <summary>True where a mark of companies stands beside the name: "PT Parakan", "Parakan Tbk".</summary>
    public bool IsCompany { get; set; }

    /// <summary>True where a table or a definition in the article knows the name.</summary>
    public bool IsKnown { get; set; }

    /// <summary>True for two capital words joined by a hyphen, which may be two names: "Putin-Trump".</summary>
    public bool IsPair =>
        Words.Count == 2 && End - Start == 3 && Form(Start + 1) == "-" && Pieces[Start].IsCapital && Pieces[Start + 2].IsCapital;

    /// <summary>The lower-case form of piece <paramref name="i"/>.</summary>
    public string Form(int i) => Pieces[i].Form;

    /// <summary>What stands from piece <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public TextSpan Span(int start, int end) => new(Pieces[start].Start, Pieces[end - 1].End);
}
