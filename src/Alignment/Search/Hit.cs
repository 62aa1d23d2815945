using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A sentence that was found.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Score">Above 0, higher is better; comparable within one search only.</param>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Pairs">Names of the pairs the article is in.</param>
/// <param name="Language">Language of the sentence.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Highlights">What was found, as places in the sentence's own text (<see cref="Sentence.Text"/>), in order, apart from
/// each other; empty when only its counterpart matches.</param>
/// <param name="Aligned">What the other articles say there, likeliest first.</param>
/// <param name="Explanation">Where the score comes from, heaviest first, summing to it; empty unless asked for.</param>
public sealed record Hit(
    int Rank, double Score, string Article, IReadOnlyList<string> Pairs, Language Language, Sentence Sentence,
    IReadOnlyList<TextSpan> Highlights,
    IReadOnlyList<AlignedSentence> Aligned, IReadOnlyList<Contribution> Explanation);

/// <summary>The counterpart of a hit.</summary>
/// <param name="Article">Identifier of its article.</param>
/// <param name="Language">Its language.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Highlights">What the query matches in it, as places in its own text.</param>
/// <param name="Probability">Of the link, 0–1.</param>
public sealed record AlignedSentence(
    string Article, Language Language, Sentence Sentence, IReadOnlyList<TextSpan> Highlights, double Probability);

/// <summary>A share of a hit's score.</summary>
/// <param name="Source">word, value, name, type: the sentence itself; aligned: its counterpart; coverage: how much of the query it
/// holds; neighbours, article: around it; meaning: what it is about; place: how far down it stands, and what a
/// subhead loses; length: what a sentence loses that is much longer or shorter than the one asked with.</param>
/// <param name="Query">What was asked for, as typed; empty for what concerns the whole query.</param>
/// <param name="Term">The term that was found, or null where there is no single one.</param>
/// <param name="Weight">Of that term as a rendering of what was asked for, 0–1.</param>
/// <param name="Value">Share of the score.</param>
public sealed record Contribution(string Source, string Query, string? Term, double Weight, double Value);
