using Alignment.Training;

namespace Alignment.Cli.Providers;

/// <summary>What can fit the scorer's models.</summary>
/// <param name="Name">For messages: Microsoft.ML.</param>
/// <param name="Make">Makes one.</param>
internal sealed record Trainer(string Name, Func<IScorerTrainer> Make);

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
