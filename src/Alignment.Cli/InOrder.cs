using Spectre.Console;

namespace Alignment.Cli;

/// <summary>Work on many things at once whose results come in the order of the things: what is printed never depends on threads.</summary>
internal static class InOrder
{
    /// <summary>Does the work with as many threads as the surroundings allow, and draws a bar while a person is looking.</summary>
    public static IReadOnlyList<TResult> Select<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, Terminal terminal, CancellationToken cancellation)
    {
        IReadOnlyList<TResult> Run(Action step) =>
        [
            .. items.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Clamp(terminal.Surroundings.Threads, 1, 64)).WithCancellation(cancellation).Select(item =>
            {
                var result = work(item);
                step();
                return result;
            }),
        ];

        // A bar for one article would be gone before it is seen.
        if (items.Count < 3 || terminal.ProgressConsole() is not { } console)
        {
            return Run(() => { });
        }

        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask("aligning", maxValue: items.Count);
            return Run(() => task.Increment(1));
        });
    }
}
