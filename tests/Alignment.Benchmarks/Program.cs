using System.Globalization;
using Alignment.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["document", var lines, var folder]:
        new LongText(ParallelLines.Read(), int.Parse(lines, CultureInfo.InvariantCulture), new Random(LongDocument.Seed)).Write(folder);
        break;
    case ["retrieval", var english, var indonesian, var lines, .. var lexicons]:
        TranslationRetrieval.Run(english, indonesian, int.Parse(lines, CultureInfo.InvariantCulture), lexicons);
        break;
    case ["scale", var file, var sentences, .. var folders]:
        SearchAtScale.Run(file, int.Parse(sentences, CultureInfo.InvariantCulture), folders);
        break;
    case ["linking", var pairs, var corpora, var others, .. var seeds]:
        EventLinking.Run(pairs, corpora, int.Parse(others, CultureInfo.InvariantCulture), [.. seeds.Select(s => int.Parse(s, CultureInfo.InvariantCulture))]);
        break;
    case ["hostile", .. var names]:
        HostileGrowth.Run(names);
        break;
    case ["weights", var folder, var trials, var folds]:
        RankingTrials.Run(folder, int.Parse(trials, CultureInfo.InvariantCulture), int.Parse(folds, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TranslationRetrieval).Assembly).Run(args);
        break;
}
