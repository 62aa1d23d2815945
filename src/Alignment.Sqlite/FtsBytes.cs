namespace Alignment.Sqlite;

/// <summary>Reads the numbers of an FTS5 record, front to back.</summary>
/// <param name="bytes">The record.</param>
/// <param name="start">Place of the first number.</param>
internal ref struct FtsBytes(ReadOnlySpan<byte> bytes, int start)
{
    private const int LongestNumber = 9;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Place of the next number.</summary>
    public int Place { get; private set; } = start;

    /// <summary>
    /// The next number, big end first: seven bits a byte while the eighth is set, all eight of a ninth byte
    /// (sqlite.org/fileformat2.html, varint).
    /// </summary>
    /// <exception cref="InvalidDataException">The record ends before.</exception>
    public long Number()
    {
        var number = 0L;
        for (var i = 1; ; i++)
        {
            var next = Byte();
            if (i == LongestNumber)
            {
                return (number << 8) | next;
            }

            number = (number << 7) | (long)(next & 0x7f);
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>The next number, which counts or places something in a record.</summary>
    /// <exception cref="InvalidDataException">The record ends before, or it is too large for that.</exception>
    public int Size() => Number() is >= 0 and <= int.MaxValue and var size
        ? (int)size
        : throw new InvalidDataException("an FTS5 record has a size that no record has");

    /// <summary>So many bytes.</summary>
    /// <exception cref="InvalidDataException">The record ends before.</exception>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - Place)
        {
            throw new InvalidDataException("an FTS5 record ends too early");
        }

        Place += count;
        return _bytes.Slice(Place - count, count);
    }

    private byte Byte() => Place < _bytes.Length ? _bytes[Place++] : throw new InvalidDataException("an FTS5 record ends too early");
}
