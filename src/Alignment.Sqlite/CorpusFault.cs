namespace Alignment.Sqlite;

/// <summary>What part of a corpus file is unsound, and so how it can be mended.</summary>
public enum FaultyPart
{
    /// <summary>The file itself: SQLite cannot read all of it, or a row refers to a missing one.</summary>
    File,

    /// <summary>An article: its text, lines or sentences.</summary>
    Article,

    /// <summary>A pair: its beads, evidence or discrepancies. It can be aligned again.</summary>
    Pair,

    /// <summary>The index, all of which comes from the articles.</summary>
    Index,

    /// <summary>The log of reviews, which comes from nowhere else.</summary>
    Review,
}

/// <summary>One thing in a corpus file that is not as it should be.</summary>
/// <param name="Part">What is unsound.</param>
/// <param name="Key">Identifier of the article, name of the pair, number of the review; empty for the file, the index and the
/// log of reviews as a whole.</param>
/// <param name="Problem">What is wrong, in one line.</param>
public sealed record CorpusFault(FaultyPart Part, string Key, string Problem)
{
    /// <summary>The line that a person reads.</summary>
    public override string ToString() => Part switch
    {
        FaultyPart.Article => $"article {Key}: {Problem}",
        FaultyPart.Pair => $"pair '{Key}': {Problem}",
        FaultyPart.Index => $"index: {Problem}",
        FaultyPart.Review => Key.Length == 0 ? $"reviews: {Problem}" : $"review {Key}: {Problem}",
        _ => $"file: {Problem}",
    };
}
