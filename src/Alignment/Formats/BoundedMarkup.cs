using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// A stream of XML that ends with a refusal where a single text, tag or comment goes on and on: an XML reader keeps such a part in memory
/// as a whole.
/// </summary>
internal sealed class BoundedMarkup(Stream inner, string path) : Stream
{
    /// <summary>Bytes between two angle brackets: a segment has hundreds.</summary>
    private const int Longest = 4 << 20;

    private long _since;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var last = buffer[..read].LastIndexOfAny((byte)'<', (byte)'>');
        _since = last < 0 ? _since + read : read - last;
        return _since <= Longest
            ? read
            : throw new InputException(path, null,
                $"a text or tag in it is longer than {Longest >> 20} MiB; expected segments, break it up");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
