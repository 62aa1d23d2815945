using Alignment.MLNet;

namespace Alignment.Cli.Providers;

/// <summary>Puts Microsoft.ML in; compiled with -p:WithMLNet=true only.</summary>
internal static partial class Trainers
{
    static partial void AddMLNet(List<Trainer> trainers) => trainers.Add(new("Microsoft.ML", () => new MLNetTrainer()));
}
