using System.Buffers.Binary;
using Alignment.Search;
using Alignment.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Alignment.LuceneNet;

/// <summary>
/// Spells a term for Lucene as it stands: a field for every language and kind, the text as UTF-16 with the high byte first. So any
/// characters are a term, lone surrogates too (as UTF-8 they would all be one), and Lucene's order of bytes is ordinal order.
/// </summary>
internal static class TermBytes
{
    /// <summary>The field that holds the terms of a language and kind.</summary>
    public static string Field(Language language, TermField field)
    {
        var kind = field switch { TermField.Word => "word", TermField.Value => "value", _ => "type" };
        return $"{kind}.{language.Code}";
    }

    /// <summary>A term as Lucene looks it up.</summary>
    public static Term Of(IndexTerm term) => new(Field(term.Language, term.Field), Bytes(term.Text));

    /// <summary>The bytes of a term's text.</summary>
    public static BytesRef Bytes(string text)
    {
        var bytes = new byte[2 * text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), text[i]);
        }

        return new(bytes);
    }

    /// <summary>The text of such bytes.</summary>
    public static string Text(BytesRef bytes) => string.Create(bytes.Length / 2, bytes, static (text, from) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(from.Bytes.AsSpan(from.Offset + (2 * i)));
        }
    });
}
