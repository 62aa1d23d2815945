using System.CommandLine;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>lexicon vectors</c>: where English words stand among each other, from somebody's word vectors.</summary>
internal sealed class LexiconVectorsCommand : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "A word and its values on each line, the commonest word first." };
    private readonly Option<int> _words =
        Choices.Count("--words", "How many of its words to take, the commonest; 60000 unless given.", 60_000, 10_000_000);
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The vectors to write.",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>Makes the command.</summary>
    public LexiconVectorsCommand(Terminal terminal)
        : base(
            "vectors",
            "Makes the compact word vectors that travel inside the library of vectors as GloVe and word2vec write them.",
            "alignment lexicon vectors glove.6B.100d.txt -o data/lexicon/vectors.bin",
            "0 done\n2 could not: no such file, or a line is not in the format",
            terminal)
    {
        Add(_file);
        Add(_words);
        Add(_output);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var file = OutputFile.Check(parse.GetRequiredValue(_output), parse.GetRequiredValue(_file));
        var vectors = VectorImport.Read(parse.GetRequiredValue(_file), Language.English, parse.GetValue(_words));
        OutputFile.WriteBytes(file, stream => VectorFile.Write(vectors, stream));
        Terminal.WriteLine($"{parse.GetRequiredValue(_output)}: {Figures.Count(vectors.Count, "stem")}");
        return ExitCode.Done;
    }
}
