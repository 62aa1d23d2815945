using System.Diagnostics;
using System.Globalization;
using Alignment.Texts;

namespace Alignment.Benchmarks;

/// <summary>
/// How the time grows with the length of texts that no newsroom writes: <c>hostile</c>. Each is read, and aligned with a report of three sentences, at a quarter, half and all of its length; CPU seconds.
/// Twice the length should take at most about twice the time.
/// </summary>
internal static class HostileGrowth
{
    private const string Report = "Feri tenggelam di Nias\n\nSebanyak 31 orang selamat ditemukan tim penyelamat. Feri itu tenggelam pada Jumat, kata Siti Aminah.\n";

    /// <summary>Measures all, or those that are named.</summary>
    public static void Run(IReadOnlyCollection<string> names)
    {
        var report = ArticleReader.Default.Read(Report, new() { Language = Language.Indonesian });
        Once("a.", report);
        foreach (var (name, (of, length)) in Tests.Hostile.HostileText.All.Where(t => names.Count == 0 || names.Contains(t.Key)))
        {
            double[] seconds = [Once(of(length / 4), report), Once(of(length / 2), report), Once(of(length), report)];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {length,9} units  {seconds[0],7:0.00} {seconds[1],7:0.00} {seconds[2],7:0.00} s"));
        }
    }

    private static double Once(string text, Article report)
    {
        var started = Process.GetCurrentProcess().TotalProcessorTime;
        AlignmentRun.Align(ArticleReader.Default.Read(text, new() { Language = Language.English }), report);
        return (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds;
    }
}
