namespace Alignment.Cli;

/// <summary>What can train the scorer.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Train">Trains on a folder of pairs with gold and writes the scorer to a file; gives the exit code.</param>
internal sealed record Trainer(string Name, Func<string, string, Terminal, CancellationToken, int> Train);

/// <summary>The trainers, put together as <see cref="Engines"/> are.</summary>
internal static partial class Trainers
{
    /// <summary>Those that are compiled in.</summary>
    public static IReadOnlyList<Trainer> All { get; } = Make();

    static partial void AddMLNet(List<Trainer> trainers);

    private static List<Trainer> Make()
    {
        var trainers = new List<Trainer>();
        AddMLNet(trainers);
        return trainers;
    }
}
