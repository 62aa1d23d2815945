using Alignment.Texts;

namespace Alignment.Corpora;

/// <summary>What a reviewer said about a link. Values are kept in files: new ones come last.</summary>
public enum ReviewVerdict
{
    /// <summary>The passages say the same: they must be linked.</summary>
    Accept,

    /// <summary>They do not: they must not be linked.</summary>
    Reject,

    /// <summary>Takes an earlier review back (<see cref="Review.Undoes"/>).</summary>
    Undo,

    /// <summary>One states a part of what the other does: they must be linked so.</summary>
    Partial,
}

/// <summary>A passage that outlives re-reading and re-alignment: by the text's hash and the place in it.</summary>
/// <param name="TextHash">See <see cref="ArticleIdentity.OfText"/>.</param>
/// <param name="Span">Place in that text.</param>
public readonly record struct Passage(string TextHash, TextSpan Span)
{
    /// <summary>
    /// What stands there, by which the passage is found again when the text around it has changed; null in reviews of corpora that did
    /// not keep it.
    /// </summary>
    public string? Quote { get; init; }

    /// <summary>The passage of a sentence.</summary>
    public static Passage Of(Article article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        return new(ArticleIdentity.OfText(article.Text), sentence.Span) { Quote = sentence.Text };
    }
}

/// <summary>
/// One event in the log of reviews. Events are never changed nor deleted; a review of a text that the corpus has no more stays in the
/// log ("orphaned").
/// </summary>
/// <param name="Verdict">What was said.</param>
/// <param name="Left">Passages of the left article.</param>
/// <param name="Right">Passages of the right article.</param>
/// <param name="Who">Who said it.</param>
/// <param name="When">When, as the caller's clock had it.</param>
public sealed record Review(
    ReviewVerdict Verdict, IReadOnlyList<Passage> Left, IReadOnlyList<Passage> Right, string Who, DateTimeOffset When)
{
    /// <summary>Number in the log from 1, given by the log; 0 before.</summary>
    public long Number { get; init; }

    /// <summary>Number of the event that is taken back; only with <see cref="ReviewVerdict.Undo"/>.</summary>
    public long? Undoes { get; init; }

    /// <summary>Name of the pair that the reviewer looked at; null when it was not kept.</summary>
    public string? Pair { get; init; }

    /// <summary>The reviewer's remark.</summary>
    public string? Note { get; init; }
}
