using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace Alignment.Benchmarks;

/// <summary>
/// One call in a fresh process, three times, with the runtime's settings of the command (src/Alignment.Cli/Alignment.Cli.csproj): by its
/// own defaults the runtime has a program's first ten seconds run code that it means to compile better once it idles.
/// </summary>
internal sealed class CommandRuntime : ManualConfig
{
    /// <summary>The one job.</summary>
    public CommandRuntime() => AddJob(Job.Default
        .WithStrategy(RunStrategy.ColdStart)
        .WithLaunchCount(3)
        .WithIterationCount(1)
        .WithEnvironmentVariables(
            new("DOTNET_TieredPGO", "0"),
            new("DOTNET_TC_CallCountThreshold", "2710"), // 10,000; the runtime reads its variables as hexadecimal
            new("DOTNET_TC_CallCountingDelayMs", "0"),
            new("DOTNET_gcConcurrent", "0"),
            new("DOTNET_GCConserveMemory", "5"),
            new("DOTNET_GCLOHThreshold", "1000000"))); // 16 MiB
}
