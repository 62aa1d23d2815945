using System.Text;
using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// The binary form of word vectors. Little-endian: magic; number of stems; number of dimensions; the stems, as in
/// <see cref="CompactLexicon"/>; a scale for each stem; the values of each stem, one signed byte for each dimension.
/// </summary>
public static class VectorFile
{
    /// <summary>Its name in data/lexicon.</summary>
    public const string Name = "vectors.bin";

    private const uint Magic = 0x31565741; // "AWV1"

    /// <summary>Writes vectors; the same vectors give the same bytes.</summary>
    public static void Write(WordVectors vectors, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(vectors.Count);
        writer.Write(vectors.Dimensions);
        CompactTerms.Write(writer, vectors.Terms);
        for (var t = 0; t < vectors.Count; t++)
        {
            writer.Write(vectors.Scale(t));
        }

        for (var t = 0; t < vectors.Count; t++)
        {
            foreach (var value in vectors.Values(t))
            {
                writer.Write(value);
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="path">The file's name for messages.</param>
    /// <exception cref="InputException">The bytes are not word vectors, or are cut short.</exception>
    public static WordVectors Read(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return CompactFile.Read(stream, path, "word vectors", "lexicon vectors", Parse);
    }

    private static WordVectors Parse(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ByteCursor(bytes.Span);
        if (reader.Int32() != Magic)
        {
            throw new ArgumentException("other magic");
        }

        var (count, dimensions) = (reader.Int32(), reader.Int32());
        var terms = CompactTerms.Read(ref reader, count);
        var scales = reader.Take<float>(count).ToArray();
        // The values are nearly all of the file, and stay where they were read.
        return reader.Left == checked(count * dimensions)
            ? new(terms, scales, bytes[^reader.Left..])
            : throw new ArgumentException("values do not add up");
    }
}
