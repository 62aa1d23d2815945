using System.Globalization;
using Alignment.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["retrieval", var english, var indonesian, var lines, .. var lexicons]:
        TranslationRetrieval.Run(english, indonesian, int.Parse(lines, CultureInfo.InvariantCulture), lexicons);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TranslationRetrieval).Assembly).Run(args);
        break;
}
