using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Alignment.Lexicons;

/// <summary>
/// Reads little-endian values one after the other. Anything beyond the end throws <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
/// <param name="bytes">Where from.</param>
internal ref struct ByteCursor(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>How many are left.</summary>
    public readonly int Left => _rest.Length;

    /// <summary>The next four bytes.</summary>
    public int Int32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(_rest);
        _rest = _rest[sizeof(int)..];
        return value;
    }

    /// <summary>
    /// The next values, in place: every machine that .NET 10 runs on but s390x is little-endian, and there the check of the magic
    /// refuses the file.
    /// </summary>
    public ReadOnlySpan<T> Take<T>(int count)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var size = checked(count * Unsafe.SizeOf<T>());
        var taken = MemoryMarshal.Cast<byte, T>(_rest[..size]);
        _rest = _rest[size..];
        return taken;
    }
}
