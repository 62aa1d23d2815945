using System.Globalization;

namespace Alignment.Cli.Sharding;

/// <summary>Names of the files of a corpus that is aligned in parts.</summary>
internal static class ShardFolder
{
    private const string ShardPrefix = "shard-", ResultPrefix = "result-";

    /// <summary>What the parts are.</summary>
    public static string Plan(string folder) => Path.Combine(folder, "plan.jsonl");

    /// <summary>The part with this number, from 1.</summary>
    public static string Shard(string folder, int number) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{ShardPrefix}{number:0000}.jsonl"));

    /// <summary>What comes of a part.</summary>
    public static string Result(string shard) =>
        Path.GetFileName(shard) is var name && name.StartsWith(ShardPrefix, StringComparison.Ordinal)
        ? Path.Combine(Path.GetDirectoryName(shard)!, ResultPrefix + name[ShardPrefix.Length..])
        : throw new UsageException($"{shard}: is no shard; expected a file that 'alignment shard' made, such as work/shard-0001.jsonl");

    /// <summary>
    /// First line of a result: which shard it came of, and which build of the program made it. Results of two builds are never put
    /// together.
    /// </summary>
    public static string Header(string shardSum) =>
        $"{{\"type\":\"result\",\"shard\":\"{shardSum}\","
            + $"\"build\":\"{VersionLine.Version}+{typeof(AlignmentRun).Module.ModuleVersionId:N}\"}}";
}
