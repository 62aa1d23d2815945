namespace Alignment.Formats;

/// <summary>What is known of an article besides its text; null where nothing is.</summary>
/// <param name="Title">Headline.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record ArticleMeta(string? Title, DateOnly? Published, Origin Origin)
{
    /// <summary>Nothing is known.</summary>
    public static ArticleMeta None { get; } = new(null, null, Origin.Unknown);

    /// <summary>The same, with what <paramref name="other"/> knows where nothing goes before it.</summary>
    public ArticleMeta Or(ArticleMeta other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Title ?? other.Title, Published ?? other.Published,
            new(Origin.Source ?? other.Origin.Source, Origin.Url ?? other.Origin.Url, Origin.Licence ?? other.Origin.Licence));
    }
}
