using Alignment.Anchors;

namespace Alignment.Scoring;

/// <summary>A term of one group of sentences and its best partner in the other group.</summary>
/// <param name="Sentence">Index (from 0) of the sentence that holds the term.</param>
/// <param name="Use">The term's occurrence.</param>
/// <param name="OtherSentence">Index of the sentence that holds the partner, or -1 when the term has none.</param>
/// <param name="Other">The partner's first occurrence there.</param>
/// <param name="Strength">How surely they mean the same, 0–1.</param>
/// <param name="Reason">Why.</param>
public readonly record struct TermMatch(int Sentence, TermUse Use, int OtherSentence, TermUse Other, float Strength, LinkReason Reason)
{
    /// <summary>What the match counts as: the type of its value; null for a word, and for a name whose words are met one by one.</summary>
    /// <param name="terms">The terms of this side.</param>
    internal AnchorType? TypeIn(ArticleTerms terms) => Reason == LinkReason.Part ? null : terms.Vocabulary[Use.Term].Value?.Type;
}
