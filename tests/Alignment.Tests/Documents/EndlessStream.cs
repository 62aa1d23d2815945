using System.Text;

namespace Alignment.Tests.Documents;

/// <summary>Says the same thing again and again, without end; something else before it once.</summary>
internal sealed class EndlessStream(string text, string start = "") : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
    private readonly byte[] _block = Encoding.UTF8.GetBytes(text);
    private int _started, _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_started < _start.Length)
        {
            var length = Math.Min(count, _start.Length - _started);
            _start.AsSpan(_started, length).CopyTo(buffer.AsSpan(offset));
            _started += length;
            return length;
        }

        for (var i = 0; i < count; i++, _at = (_at + 1) % _block.Length)
        {
            buffer[offset + i] = _block[_at];
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
