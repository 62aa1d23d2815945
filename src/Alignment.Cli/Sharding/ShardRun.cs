using System.Globalization;
using System.Text;
using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Cli.Sharding;

/// <summary>
/// Aligns one shard. The result is a function of the shard and the build alone; it appears whole or not at all. Run again, it is left as it
/// is; killed, the next run goes on behind the last line that was written; run twice at once, the second writes the same bytes beside and
/// puts them in the same place.
/// </summary>
internal sealed class ShardRun(Terminal terminal)
{
    /// <summary>Aligns; true when there was something to do.</summary>
    /// <exception cref="InputException">The shard is not whole.</exception>
    public bool Align(string shard, CancellationToken cancellation)
    {
        var header = ShardFolder.Header(LineFile.Check(shard, "make it anew with 'alignment shard'"));
        var result = ShardFolder.Result(shard);
        if (IsDone(result, header))
        {
            return false;
        }

        using var part = Claim(result);
        // Whoever held it before may have ended meanwhile.
        if (IsDone(result, header))
        {
            return false;
        }

        var items = LineFile.Read(shard).ToList();
        using var writer = new LineFileWriter(part);
        var kept = Resume(part, header, items, writer);
        if (kept == 0)
        {
            writer.Write(header + "\n");
        }

        InOrder.Run([.. items.Skip(Math.Max(0, kept - 1))], item => AlignLine(item, shard, cancellation), writer.Write, terminal,
            cancellation);
        writer.Finish();
        LineFile.Check(part, "another program wrote to it; run align-shard again");
        File.Move(part.Name, result, overwrite: true);
        return true;
    }

    private static bool IsDone(string result, string header)
    {
        try
        {
            LineFile.Check(result, "");
            return LineFile.Read(result).FirstOrDefault() == header;
        }
        catch (InputException)
        {
            return false;
        }
    }

    // The lock goes with the process, however it ends. Where another one holds it, this one works beside it: it may be a node that the
    // scheduler gave up.
    private static FileStream Claim(string result)
    {
        try
        {
            return new(result + ".part", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(result + ".part"))
        {
            return new(string.Create(CultureInfo.InvariantCulture, $"{result}.{Environment.MachineName}-{Environment.ProcessId}.part"),
                FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        }
    }

    // Lines that an earlier run left: the header and, one for one, results of the items. What follows the last whole one goes.
    private static int Resume(FileStream part, string header, List<string> items, LineFileWriter writer)
    {
        var bytes = new byte[part.Length];
        part.ReadExactly(bytes);
        var (kept, at) = (0, 0);
        while (bytes.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var length && kept <= items.Count)
        {
            var line = bytes.AsSpan(at, length + 1);
            if (kept == 0 ? Encoding.UTF8.GetString(line) != header + "\n" : !IsOf(line, items[kept - 1]))
            {
                break;
            }

            writer.Count(line);
            (kept, at) = (kept + 1, at + length + 1);
        }

        part.SetLength(at);
        part.Seek(0, SeekOrigin.End);
        return kept;
    }

    private static bool IsOf(ReadOnlySpan<byte> line, string item)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var result = JsonDocument.ParseValue(ref reader);
            using var wanted = JsonDocument.Parse(item);
            return WorkLine.Name(result.RootElement) == WorkLine.Name(wanted.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string AlignLine(string item, string shard, CancellationToken cancellation)
    {
        using var line = WorkLine.Parse(item, shard);
        var read = WorkLine.ReadAddition(line.RootElement);
        return WorkLine.Of(read.Align([], cancellation), read.Given is not null);
    }
}
