using System.Runtime.CompilerServices;
using System.Text;
using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// The binary form of a lexicon, made to load in milliseconds. Little-endian: magic; number of left terms, right terms, pairs; for each
/// side the bytes of its terms (UTF-8, ordinal order) and the length of each in UTF-16 units; the number of pairs of each left term; the
/// right index, then both probabilities in 1/65535 of each pair.
/// </summary>
public static class CompactLexicon
{
    private const uint Magic = 0x31584C41; // "ALX1"
    private const float Scale = 65535;

    /// <summary>
    /// Writes a lexicon; the same lexicon gives the same bytes. Probabilities are rounded to 1/65535, never down to 0 unless they are 0.
    /// </summary>
    /// <exception cref="ArgumentException">A term is longer than 65,535 UTF-16 units or has more translations than that.</exception>
    public static void Write(Lexicon lexicon, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(lexicon.TermCount(Side.Left));
        writer.Write(lexicon.TermCount(Side.Right));
        writer.Write(lexicon.Count);
        CompactTerms.Write(writer, lexicon.Terms(Side.Left));
        CompactTerms.Write(writer, lexicon.Terms(Side.Right));
        for (var i = 0; i < lexicon.TermCount(Side.Left); i++)
        {
            writer.Write(Narrow(lexicon.Entries(Side.Left, i).Length));
        }

        foreach (var part in new[] { 0, 1, 2 })
        {
            for (var i = 0; i < lexicon.TermCount(Side.Left); i++)
            {
                foreach (var entry in lexicon.Entries(Side.Left, i))
                {
                    if (part == 0)
                    {
                        writer.Write(entry.Other);
                    }
                    else
                    {
                        writer.Write(Quantise(part == 1 ? entry.Forward : entry.Backward));
                    }
                }
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="path">The file's name for messages.</param>
    /// <exception cref="InputException">The bytes are not a compact lexicon, or are cut short.</exception>
    public static Lexicon Read(Stream stream, string path) =>
        CompactFile.Read(stream, path, "a compact lexicon", "lexicon build", bytes => Parse(bytes.Span));

    // Runs when the library is first used, before the runtime would find it hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Lexicon Parse(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteCursor(bytes);
        if (reader.Int32() != Magic)
        {
            throw new ArgumentException("other magic");
        }

        var (leftCount, rightCount, pairs) = (reader.Int32(), reader.Int32(), reader.Int32());
        var left = CompactTerms.Read(ref reader, leftCount);
        var right = CompactTerms.Read(ref reader, rightCount);
        var rowLengths = reader.Take<ushort>(leftCount);
        var others = reader.Take<int>(pairs);
        var forward = reader.Take<ushort>(pairs);
        var backward = reader.Take<ushort>(pairs);
        var starts = new int[leftCount + 1];
        for (var i = 0; i < leftCount; i++)
        {
            starts[i + 1] = starts[i] + rowLengths[i];
        }

        var entries = new LexiconEntry[pairs];
        for (var i = 0; i < pairs; i++)
        {
            if ((uint)others[i] >= (uint)rightCount)
            {
                throw new ArgumentException("a translation is not among the terms");
            }

            entries[i] = new(others[i], forward[i] / Scale, backward[i] / Scale);
        }

        return starts[^1] == pairs ? new(left, right, new(starts, entries)) : throw new ArgumentException("rows do not add up");
    }

    private static ushort Quantise(float probability) =>
        (ushort)(probability > 0 ? Math.Clamp(MathF.Round(probability * Scale), 1, Scale) : 0);

    private static ushort Narrow(int length) =>
        length <= ushort.MaxValue ? (ushort)length : throw new ArgumentException("a term has too many translations for the compact form");
}
