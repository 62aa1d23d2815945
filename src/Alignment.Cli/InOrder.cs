using System.Collections.Concurrent;
using Spectre.Console;

namespace Alignment.Cli;

/// <summary>Work on many things at once whose results come in the order of the things: what is printed never depends on threads.</summary>
internal static class InOrder
{
    /// <summary>Does the work with as many threads as the surroundings allow, and draws a bar while a person is looking.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="work">Called from any thread.</param>
    /// <param name="then">Takes each result in order, on the calling thread, as soon as those before it are taken.</param>
    /// <param name="terminal">Where the bar is drawn.</param>
    /// <param name="cancellation">Stops between items; what was taken until then stays taken.</param>
    public static void Run<TItem,
        TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, Action<TResult> then, Terminal terminal,
            CancellationToken cancellation)
    {
        // One item at a time to each thread: a long article must not hold up a share of the others.
        var results = Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithDegreeOfParallelism(terminal.Surroundings.Threads)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellation)
            .Select(work);
        // A bar for an article or two would be gone before it is seen.
        if (items.Count < 3 || terminal.ProgressConsole() is not { } console)
        {
            Take(results, then, () => { });
            return;
        }

        console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
        {
            var bar = context.AddTask("aligning", maxValue: items.Count);
            Take(results, then, () => bar.Increment(1));
        });
    }

    private static void Take<TResult>(ParallelQuery<TResult> results, Action<TResult> then, Action step)
    {
        foreach (var result in results)
        {
            then(result);
            step();
        }
    }
}
