using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// A sentence of the index as one number: the article's number, then 22 bits of the sentence's number, then 10 of its length.
/// </summary>
/// <param name="Value">The row's identifier.</param>
internal readonly record struct DocumentId(long Value)
{
    private const int LengthBits = 10, ArticleShift = 32;

    /// <summary>The identifier of a sentence of the article with this number.</summary>
    public DocumentId(long article, SearchDocument document)
        : this((article << ArticleShift) | ((long)document.Sentence << LengthBits) | (long)document.Length)
    {
    }

    /// <summary>Number of the article.</summary>
    public int Article => (int)(Value >> ArticleShift);

    /// <summary>Number of the sentence.</summary>
    public int Sentence => (int)(uint)Value >>> LengthBits;

    /// <summary>Its length.</summary>
    public int Length => (int)Value & SearchDocument.LongestLength;

    /// <summary>That a term occurs so often in it.</summary>
    public NumberedPosting Posting(int count) => new(Article, Sentence, count, Length);

    /// <summary>The lowest identifier of an article; the next article's is above all of its.</summary>
    public static long First(long article) => article << ArticleShift;
}
