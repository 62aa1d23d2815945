using System.Text.Json;

namespace Alignment.Cli.Sharding;

/// <summary>What the parts of a corpus are, and how they come together again.</summary>
/// <param name="Additions">How many lines of the shards, from the first on, are what was given; the rest are pairs by event.</param>
/// <param name="Sums">The checksum of each shard, in order.</param>
/// <param name="Events">Pairs by event: their names and those of their two articles.</param>
internal sealed record ShardPlan(int Additions, IReadOnlyList<string> Sums, IReadOnlyList<(string Name, string Left, string Right)> Events)
{
    private const string Remedy = "make it with 'alignment shard'";

    /// <summary>Writes the plan of a folder: last of all, so that a folder with a plan has all its shards.</summary>
    public void Write(string folder)
    {
        var path = ShardFolder.Plan(folder);
        using (var writer = new LineFileWriter(File.Create(path + ".part")))
        {
            writer.Write(Line("plan", json => json.WriteNumber("additions", Additions)));
            foreach (var sum in Sums)
            {
                writer.Write(Line("shard", json => json.WriteString("sha256", sum)));
            }

            foreach (var (name, left, right) in Events)
            {
                writer.Write(Line("event", json =>
                {
                    json.WriteExact("name", name);
                    json.WriteExact("left", left);
                    json.WriteExact("right", right);
                }));
            }

            writer.Finish();
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>Reads the plan of a folder.</summary>
    /// <exception cref="Texts.InputException">There is none, or it is damaged.</exception>
    public static ShardPlan Read(string folder)
    {
        var path = ShardFolder.Plan(folder);
        LineFile.Check(path, Remedy);
        var (additions, sums, events, number) = (0, new List<string>(), new List<(string, string, string)>(), 0);
        foreach (var text in LineFile.Read(path))
        {
            using var line = WorkLine.Parse(text, path, ++number);
            var json = line.RootElement;
            switch (json.GetProperty("type").GetString())
            {
                case "plan":
                    additions = json.GetProperty("additions").GetInt32();
                    break;
                case "shard":
                    sums.Add(json.GetProperty("sha256").GetString()!);
                    break;
                default:
                    events.Add((json.Exact("name")!, json.Exact("left")!, json.Exact("right")!));
                    break;
            }
        }

        return new(additions, sums, events);
    }

    private static string Line(string type, Action<Utf8JsonWriter> members)
    {
        using var line = new StringWriter();
        JsonLine.Write(line, type, members);
        return line.ToString();
    }
}
