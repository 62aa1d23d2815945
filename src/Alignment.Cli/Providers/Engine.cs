namespace Alignment.Cli.Providers;

/// <summary>A search engine that the program can use.</summary>
/// <param name="Name">As <c>--engine</c> calls it.</param>
/// <param name="Open">Opens its index of a corpus, caught up with it.</param>
/// <param name="InMemory">Makes an empty index that goes when it is closed.</param>
internal sealed record Engine(string Name, Func<CorpusFile, OpenIndex> Open, Func<OpenIndex> InMemory);
