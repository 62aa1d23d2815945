using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>Reads what may be larger than it should be.</summary>
internal static class Bounded
{
    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="InputException">There are more than <see cref="DocumentLimits.Bytes"/>.</exception>
    public static byte[] Read(Stream input, string path)
    {
        using var whole = new MemoryStream();
        var block = new byte[1 << 16];
        for (int read; (read = input.Read(block)) > 0;)
        {
            if (whole.Length + read > DocumentLimits.Bytes)
            {
                throw new InputException(path, null,
                    $"is larger than {DocumentLimits.Bytes >> 20} MiB; expected one article, split it or save it as plain text");
            }

            whole.Write(block, 0, read);
        }

        return whole.ToArray();
    }
}
