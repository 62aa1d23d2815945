using System.Text;

namespace Alignment.Cli.Sharding;

/// <summary>Writes what was read into shards of so many additions each, and finds loose articles in them again.</summary>
internal sealed class ShardWriter(string folder, int size) : IDisposable
{
    private readonly List<string> _sums = [];
    private readonly Dictionary<string, (int Shard, long Offset, int Length)> _articles = new(StringComparer.Ordinal);
    private LineFileWriter? _open;
    private int _inOpen;
    private long _offset;

    /// <summary>Checksums of the shards that are whole.</summary>
    public IReadOnlyList<string> Sums => _sums;

    /// <summary>Lines written.</summary>
    public int Count { get; private set; }

    private string Path => ShardFolder.Shard(folder, _sums.Count + 1);

    /// <summary>Writes one.</summary>
    public void Write(ReadAddition addition)
    {
        _open ??= new(File.Create(Path + ".part"));
        var line = WorkLine.Of(addition);
        var length = Encoding.UTF8.GetByteCount(line);
        if (addition.Articles.Count == 1)
        {
            _articles[addition.Name] = (_sums.Count + 1, _offset, length);
        }

        _open.Write(line);
        _offset += length;
        Count++;
        if (++_inOpen == size)
        {
            Close();
        }
    }

    /// <summary>Ends the shard that is being written.</summary>
    public void Close()
    {
        if (_open is null)
        {
            return;
        }

        _open.Finish();
        _open.Dispose();
        (_open, _inOpen, _offset) = (null, 0, 0);
        File.Move(Path + ".part", Path, overwrite: true);
        _sums.Add(LineFile.Check(Path, "the disk does not keep what is written to it"));
    }

    /// <summary>A loose article that was written, once its shard is closed.</summary>
    public ReadAddition Article(string name)
    {
        var (shard, offset, length) = _articles[name];
        var path = ShardFolder.Shard(folder, shard);
        using var stream = File.OpenRead(path);
        stream.Seek(offset, SeekOrigin.Begin);
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        using var line = WorkLine.Parse(Encoding.UTF8.GetString(bytes), path);
        return WorkLine.ReadAddition(line.RootElement);
    }

    /// <summary>Lets go of a shard that was not ended.</summary>
    public void Dispose() => _open?.Dispose();
}
