using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Cli.Sharding;

/// <summary>
/// A file of JSON lines that knows whether it is whole: its last line counts the others and holds the SHA-256 of their bytes.
/// </summary>
internal static class LineFile
{
    /// <summary>Longest last line, bytes: type, count and 64 hex digits.</summary>
    private const int LongestEnd = 256;

    /// <summary>The last line.</summary>
    public static string End(int lines, byte[] hash) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{{\"type\":\"end\",\"lines\":{lines},\"sha256\":\"{Convert.ToHexStringLower(hash)}\"}}\n");

    /// <summary>The checksum of a file that is whole.</summary>
    /// <exception cref="InputException">It is not there, cut off, or was changed.</exception>
    public static string Check(string path, string remedy)
    {
        if (!File.Exists(path))
        {
            throw new InputException(path, null, $"is not there: {remedy}");
        }

        using var stream = File.OpenRead(path);
        return Check(stream, remedy);
    }

    /// <summary>The checksum of an open file that is whole.</summary>
    /// <exception cref="InputException">It is cut off, or was changed.</exception>
    public static string Check(FileStream stream, string remedy)
    {
        var tail = new byte[Math.Min(LongestEnd, stream.Length)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        var start = tail.Length > 1 ? tail.AsSpan(0, tail.Length - 1).LastIndexOf((byte)'\n') + 1 : 0;
        if (Sum(tail.AsSpan(start)) is not { } stated)
        {
            throw new InputException(stream.Name, null, $"is cut off: {remedy}");
        }

        return Hash(stream, stream.Length - (tail.Length - start)) == stated
            ? stated
            : throw new InputException(stream.Name, null, $"is not what was written (its checksum differs): {remedy}");
    }

    /// <summary>The lines but the last, from the first on; to be called on a file that was checked.</summary>
    public static IEnumerable<string> Read(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        for (var (line, next) = (reader.ReadLine(), reader.ReadLine()); next is not null; (line, next) = (next, reader.ReadLine()))
        {
            yield return line!;
        }
    }

    private static string Hash(FileStream stream, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[1 << 16];
        stream.Seek(0, SeekOrigin.Begin);
        for (var left = length; left > 0;)
        {
            var read = stream.Read(block, 0, (int)Math.Min(block.Length, left));
            hash.AppendData(block.AsSpan(0, read));
            left -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string? Sum(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var end = JsonDocument.ParseValue(ref reader);
            return end.RootElement.ValueKind == JsonValueKind.Object && end.RootElement.TryGetProperty("type", out var type)
                && type.ValueEquals("end")
                ? end.RootElement.GetProperty("sha256").GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
