using System.Security.Cryptography;
using System.Text;

namespace Alignment.Cli.Sharding;

/// <summary>
/// Writes a <see cref="LineFile"/>. What was written before a line is with the system once the line is: a killed process loses no more than
/// the line it was at.
/// </summary>
internal sealed class LineFileWriter(FileStream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _lines;

    /// <summary>Writes a line, its end included.</summary>
    public void Write(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        stream.Write(bytes);
        stream.Flush();
        Count(bytes);
    }

    /// <summary>Takes a line for written that was there already.</summary>
    public void Count(ReadOnlySpan<byte> line)
    {
        _hash.AppendData(line);
        _lines++;
    }

    /// <summary>Writes the last line and waits for the disk.</summary>
    public void Finish()
    {
        stream.Write(Encoding.UTF8.GetBytes(LineFile.End(_lines, _hash.GetHashAndReset())));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _hash.Dispose();
        stream.Dispose();
    }
}
