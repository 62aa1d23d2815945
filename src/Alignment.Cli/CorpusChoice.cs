using System.CommandLine;

namespace Alignment.Cli;

/// <summary>The option that names a corpus.</summary>
internal static class CorpusChoice
{
    /// <summary>A required <c>--corpus FILE</c>.</summary>
    public static Option<string> Required(string description = "The corpus.") => new("--corpus") { Description = description, HelpName = "FILE", Required = true };
}
