using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>A quotation from one article.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Span">Place in the article's text.</param>
/// <param name="Text">What stands there.</param>
public sealed record Quotation(int Sentence, TextSpan Span, string Text);

/// <summary>One reason for or against a link. The weights of a bead's evidence sum to its score.</summary>
/// <param name="Kind">word, cognate, related (two words that go together, neither the other's translation), number, ordinal, percent, money,
/// quantity, date, time, name; or a property of the whole: prior, coverage, length, position, margin, neighbours, title, quotation; and in
/// parallel mode ending (how both sides end) and order (what the other ways through both texts are worth).</param>
/// <param name="Left">Where it stands on the left; null for properties of the whole.</param>
/// <param name="Right">Where it stands on the right; null for properties of the whole.</param>
/// <param name="Value">Normal form of the value that both state; null for words, and where the two values differ.</param>
/// <param name="Weight">Log-odds that it adds (or takes).</param>
public sealed record Evidence(string Kind, Quotation? Left, Quotation? Right, string? Value, double Weight)
{
    /// <summary>True for two values that differ but fill one kind of slot ("11 hurt", "13 luka"): a weak tie all the same.</summary>
    public bool Differs => Value is null && Left is not null && Right is not null && Kind is not ("word" or "cognate" or "related");

    /// <summary>What stands between both quotations where they are shown as a tie: =, ~ where they are related, or ≠.</summary>
    public string Sign => Differs ? "≠" : Kind == "related" ? "~" : "=";
}
