using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Alignment.Texts;

namespace Alignment.Corpora;

/// <summary>What makes two articles the same one. Thread-safe; the same on every machine.</summary>
public static class ArticleIdentity
{
    /// <summary>
    /// Language and 16 hex digits, <c>en-0f3a…</c>, over the text, its date, title and sentences. The sentences are part of it because
    /// beads number them: the same text read line by line is another article. The path is not: a file that moved is the same article.
    /// </summary>
    public static string Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(article.Text.AsSpan()));
        hash.AppendData(Encoding.UTF8.GetBytes($"\n{article.Title}\n{article.Published?.ToIso()}\n"));
        Span<byte> record = stackalloc byte[16];
        foreach (var sentence in article.Sentences)
        {
            BinaryPrimitives.WriteInt32LittleEndian(record, sentence.Number);
            BinaryPrimitives.WriteInt32LittleEndian(record[4..], sentence.Span.Start);
            BinaryPrimitives.WriteInt32LittleEndian(record[8..], sentence.Span.End);
            BinaryPrimitives.WriteInt32LittleEndian(record[12..], (int)sentence.Role);
            hash.AppendData(record);
        }

        return $"{article.Language.Code}-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}";
    }

    /// <summary>32 hex digits over the text alone: what reviews are keyed by, so that they outlive another reading of it.</summary>
    public static string OfText(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())).AsSpan(0, 16));
}
