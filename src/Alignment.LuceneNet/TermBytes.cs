using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Alignment.Search;
using Alignment.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Alignment.LuceneNet;

/// <summary>
/// Spells a term for Lucene as it stands: a field for every language and kind, the text as UTF-16 with the high byte first. So any characters are a term, lone
/// surrogates too (as UTF-8 they would all be one), and Lucene's order of bytes is ordinal order.
/// </summary>
internal static class TermBytes
{
    /// <summary>Longer terms would burst Lucene's 32,766 bytes; they are kept by their beginning and a digest.</summary>
    public const int LongestText = 16_000;

    private const int Beginning = 1_000;
    private const int Digest = 64;

    /// <summary>The field that holds the terms of a language and kind.</summary>
    public static string Field(Language language, TermField field) => $"{field switch { TermField.Word => "word", TermField.Value => "value", _ => "type" }}.{language.Code}";

    /// <summary>A term as Lucene looks it up.</summary>
    public static Term Of(IndexTerm term) => new(Field(term.Language, term.Field), Bytes(term.Text));

    /// <summary>The bytes of a term's text.</summary>
    public static BytesRef Bytes(string text)
    {
        if (text.Length > LongestText)
        {
            text = $"{text.AsSpan(0, Beginning)}\0{Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())))}";
        }

        var bytes = new byte[2 * text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), text[i]);
        }

        return new(bytes);
    }

    /// <summary>Whether a text stands for a longer one.</summary>
    public static bool IsShortened(string text) => text.Length == Beginning + 1 + Digest && text[Beginning] == '\0';

    /// <summary>The text of such bytes.</summary>
    public static string Text(BytesRef bytes) => string.Create(bytes.Length / 2, bytes, static (text, from) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(from.Bytes.AsSpan(from.Offset + (2 * i)));
        }
    });
}
