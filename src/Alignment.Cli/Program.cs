using System.Globalization;
using System.Text;

namespace Alignment.Cli;

/// <summary>Where the process begins: the only place that touches the console, the environment and the clock.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Nothing relies on it (the library names its culture everywhere); a package that does not is kept from printing "0,5".
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The first Ctrl-C lets the command leave a sound state; the second one ends the process.
            pressed.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };

        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // The console itself must be told; elsewhere terminals take UTF-8 as it comes.
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        using var stdout = Writer(Console.OpenStandardOutput(), flush: false);
        using var stderr = Writer(Console.OpenStandardError(), flush: true);
        return CommandLine.Run(args, stdout, stderr, Surroundings.OfProcess(), stop.Token);
    }

    private static StreamWriter Writer(Stream stream, bool flush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14) { AutoFlush = flush, NewLine = "\n" };
}
